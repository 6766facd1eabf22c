import type { FastifyServerOptions } from 'fastify';
import { scrubMessage, scrubPath } from './scrub.ts';

interface LogOptions {
  readonly level: string | undefined;
  /** Where lines go; standard output when left out. */
  readonly stream?: { write(line: string): void } | undefined;
}

/** What of a failure may be written: its kind, its code, its place; never the values it was about. */
function describeError(error: Error): Record<string, unknown> {
  const { code, constraint, table, column } = error as unknown as Record<string, unknown>;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: scrubMessage(error.message),
    stack: frames.slice(0, 12).join('\n'),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

/**
 * Nhật ký vận hành: JSON lines of pino without personal data: no query strings, no bodies, no names, no cookies, no
 * network addresses. Who did what is the matter of the audit, which has its own protection; `reqId` joins the two.
 */
export function logOptions({ level, stream }: LogOptions): Pick<FastifyServerOptions, 'logger'> {
  if (!level || level === 'silent') return { logger: false };
  return {
    logger: {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: {
        req: (request) => ({
          method: request.method,
          path: scrubPath(request.url),
        }),
        res: ({ statusCode }) => ({ status: statusCode }),
        err: describeError as never,
      },
      ...(stream ? { stream } : {}),
    },
  };
}
