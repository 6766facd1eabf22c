import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createContext, type Dependencies } from '../../context.ts';
import type { Metrics } from '../../operations/metrics.ts';
import { appRouter } from '../../router.ts';
import { createCaller } from '../../trpc.ts';
import { isTrpcError } from '../problem.ts';
import { registerDocsPage } from './docs-page.ts';
import { buildDocument } from './document.ts';
import { listOperations, type Operation } from './operations.ts';
import { readQuery } from './read-query.ts';

const createAppCaller = createCaller(appRouter);

type Call = (input: unknown) => Promise<unknown>;

function findCall(caller: unknown, path: string): Call {
  return path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], caller) as Call;
}

/** REST của mọi thủ tục, /api/openapi.json and /api/docs. The procedures are those of tRPC: the same checks, once written. */
export async function registerOpenApi(server: FastifyInstance, deps: Dependencies, metrics: Metrics): Promise<void> {
  const operations = listOperations();
  const document = JSON.stringify(buildDocument(operations));

  async function answer(operation: Operation, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const context = await createContext(deps, { req: request, res: reply } as Parameters<typeof createContext>[1]);
    const call = findCall(createAppCaller(context), operation.path);
    const input =
      operation.method === 'GET'
        ? readQuery(request.query as Record<string, unknown>, operation.input)
        : (request.body ?? undefined);
    try {
      const output = await call(input);
      metrics.countCall(operation.path, 'OK');
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(output));
    } catch (error) {
      metrics.countCall(operation.path, isTrpcError(error) ? error.code : 'ERROR');
      throw error;
    }
  }

  for (const operation of operations) {
    const { method, url } = operation;
    server.route({ method, url, handler: (request, reply) => answer(operation, request, reply) });
  }
  server.get('/api/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(document),
  );
  await registerDocsPage(server);
}
