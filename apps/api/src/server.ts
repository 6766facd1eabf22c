import { randomUUID } from 'node:crypto';
import fastifyHelmet from '@fastify/helmet';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { createContext, type Dependencies } from './context.ts';
import { registerImportRoutes } from './fields/records/http/routes.ts';
import { registerAdminFiles } from './http/admin-files.ts';
import { registerAuthRoutes } from './http/auth-routes.ts';
import { registerErrorAnswers } from './http/error-answers.ts';
import { registerExportRoutes } from './http/exports.ts';
import { refuseForeignCommands } from './http/same-origin.ts';
import { type AppRouter, appRouter } from './router.ts';

export interface ServerOptions extends Dependencies {
  readonly adminFolder?: string;
  readonly logLevel?: string;
  readonly publicUrl?: string | undefined;
}

/** Dựng máy chủ: everything but listening, so that tests start here too. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: options.logLevel && options.logLevel !== 'silent' ? { level: options.logLevel } : false,
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 2000 },
    genReqId: () => randomUUID(),
  });
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  refuseForeignCommands(server, options.publicUrl);
  registerErrorAnswers(server);
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine sets CSS variables in style elements and attributes.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  registerAuthRoutes(server, options.auth);
  await server.register(fastifyTRPCPlugin, {
    prefix: '/api/trpc',
    trpcOptions: {
      router: appRouter,
      createContext: (request) => createContext(options, request),
      onError({ error, path, req }) {
        if (error.code === 'INTERNAL_SERVER_ERROR')
          req.log.error({ err: error.cause ?? error, path }, 'procedure failed');
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
  await registerImportRoutes(server, options);
  registerExportRoutes(server, options);
  server.get('/api/health', async () => {
    await options.database.pool.query('SELECT 1');
    return { status: 'ok' };
  });
  if (options.adminFolder) await registerAdminFiles(server, options.adminFolder);
  return server;
}
