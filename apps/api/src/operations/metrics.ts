import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Số đo vận hành of one server: none of them carries a name, an id or a query. */
export interface Metrics {
  /** Counts one call of a procedure; `code` is `OK` or the kind of error. */
  countCall(path: string, code: string): void;
  /** Adds the durations of requests by route, and `/metrics` when `expose`. */
  register(server: FastifyInstance, options: { readonly expose: boolean }): void;
}

/** Tạo bộ số đo, apart from that of any other server in the process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const durations = new Histogram({
    name: 'noivu_http_request_duration_seconds',
    help: 'Thời gian xử lý yêu cầu HTTP theo đường dẫn (duration of HTTP requests by route)',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const calls = new Counter({
    name: 'noivu_procedure_calls_total',
    help: 'Số lần gọi thủ tục theo kết quả (calls of procedures by outcome)',
    labelNames: ['procedure', 'code'],
    registers: [registry],
  });
  return {
    countCall: (procedure, code) => calls.inc({ procedure, code }),
    register(server, { expose }) {
      if (!expose) return;
      collectDefaultMetrics({ register: registry });
      server.addHook('onResponse', async (request, reply) => {
        // The pattern of the route, never the address: addresses carry ids and searches, and would be without end.
        const route = request.routeOptions.url ?? 'none';
        durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      });
      server.get('/metrics', async (_request, reply) =>
        reply
          .header('content-type', registry.contentType)
          .header('cache-control', 'no-store')
          .send(await registry.metrics()),
      );
    },
  };
}

interface CallResults {
  readonly paths?: readonly string[] | undefined;
  readonly data: readonly unknown[];
}

/** Đếm các lời gọi tRPC of one request; unknown names are one label, so that a caller cannot make labels without end. */
export function countCalls(metrics: Metrics, known: ReadonlySet<string>, { paths = [], data }: CallResults): void {
  paths.forEach((path, index) => {
    const result = data[index] as { error?: { data?: { code?: string } } } | undefined;
    if (!result) return;
    metrics.countCall(known.has(path) ? path : 'unknown', result.error ? (result.error.data?.code ?? 'ERROR') : 'OK');
  });
}
