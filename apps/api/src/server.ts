import { randomUUID } from 'node:crypto';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { createContext, type Dependencies } from './context.ts';
import { registerImportRoutes } from './fields/records/http/routes.ts';
import { registerAdminFiles } from './http/admin-files.ts';
import { registerAuthRoutes } from './http/auth-routes.ts';
import { NOT_FOUND, registerErrorAnswers } from './http/error-answers.ts';
import { registerExportRoutes } from './http/exports.ts';
import { registerIdempotency } from './http/idempotency/register.ts';
import { registerOpenApi } from './http/openapi/routes.ts';
import { sendProblem } from './http/problem.ts';
import { type RateLimits, registerRateLimits } from './http/rate-limit/register.ts';
import { refuseForeignCommands } from './http/same-origin.ts';
import { registerSecurityHeaders } from './http/security-headers.ts';
import { registerHealth } from './operations/health.ts';
import { logOptions } from './operations/logger.ts';
import { countCalls, createMetrics } from './operations/metrics.ts';
import { closeConnectionsWhenStopping } from './operations/stop-gracefully.ts';
import { type AppRouter, appRouter } from './router.ts';

export interface ServerOptions extends Dependencies {
  readonly adminFolder?: string;
  readonly logLevel?: string;
  /** Where the log goes; standard output when left out. */
  readonly logStream?: { write(line: string): void };
  readonly publicUrl?: string | undefined;
  /** No limits when left out. */
  readonly rateLimits?: RateLimits;
  /** Opens /metrics. */
  readonly metrics?: boolean;
}

const PROCEDURES: ReadonlySet<string> = new Set(Object.keys(appRouter._def.procedures));

/** Dựng máy chủ: everything but listening, so that tests start here too. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    ...logOptions({ level: options.logLevel, stream: options.logStream }),
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 2000 },
    genReqId: () => randomUUID(),
  });
  const metrics = createMetrics();
  server.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  closeConnectionsWhenStopping(server);
  refuseForeignCommands(server, options.publicUrl);
  registerErrorAnswers(server);
  await registerSecurityHeaders(server, options.publicUrl);
  metrics.register(server, { expose: options.metrics ?? false });
  if (options.rateLimits) registerRateLimits(server, options, options.rateLimits);
  registerIdempotency(server, options);
  registerHealth(server, options.database);
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
      responseMeta({ paths, data }) {
        countCalls(metrics, PROCEDURES, { paths, data });
        return {};
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });
  await registerImportRoutes(server, options);
  registerExportRoutes(server, options);
  await registerOpenApi(server, options, metrics);
  server.get('/api/health', async () => {
    await options.database.pool.query('SELECT 1');
    return { status: 'ok' };
  });
  const hasPages = options.adminFolder !== undefined && (await registerAdminFiles(server, options.adminFolder));
  if (!hasPages) server.setNotFoundHandler((request, reply) => sendProblem(request, reply, 404, NOT_FOUND));
  return server;
}
