import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ErrorSentence } from '../errors.ts';
import { sendProblem } from './problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const FOREIGN_ORIGIN: ErrorSentence = {
  code: 'foreign-origin',
  vi: 'Yêu cầu này đến từ một trang khác nên bị từ chối. Hãy mở lại phần mềm và thực hiện từ đó.',
  en: 'This request came from another site and was refused. Open the application and do it from there.',
};

function isForeign(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'cross-site';
  if (!URL.canParse(origin)) return true;
  const { host } = new URL(origin);
  return host !== request.host && !(publicUrl && host === new URL(publicUrl).host);
}

/** Từ chối lệnh ghi từ trang khác: a page of another origin may not send commands with the user's cookie. */
export function refuseForeignCommands(server: FastifyInstance, publicUrl?: string): void {
  server.addHook('onRequest', async (request, reply) => {
    if (SAFE.has(request.method) || !isForeign(request, publicUrl)) return;
    return sendProblem(request, reply, 403, FOREIGN_ORIGIN);
  });
}
