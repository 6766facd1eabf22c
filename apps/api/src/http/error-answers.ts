import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyError, FastifyInstance } from 'fastify';
import { ZodError } from 'zod';
import { sentenceOf } from '../error-sentence.ts';
import { type ErrorSentence, internalError } from '../errors.ts';
import { explainInputError } from '../input-error.ts';
import { isTrpcError, sendProblem } from './problem.ts';

const BAD_REQUEST: ErrorSentence = {
  code: 'bad-request',
  vi: 'Yêu cầu gửi lên không đọc được. Hãy tải lại trang và thử lại.',
  en: 'The request could not be read. Reload the page and try again.',
};

export const NOT_FOUND: ErrorSentence = {
  code: 'not-found',
  vi: 'Không có địa chỉ này.',
  en: 'There is nothing at this address.',
};

/** Trả lời lỗi of the plain routes (downloads, uploads, REST) in the form of RFC 9457. */
export function registerErrorAnswers(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    if (isTrpcError(error)) {
      if (error.code === 'INTERNAL_SERVER_ERROR') request.log.error({ err: error.cause ?? error }, 'request failed');
      const input = request.method === 'GET' ? request.query : request.body;
      return sendProblem(request, reply, getHTTPStatusCodeFromError(error), sentenceOf(error, input));
    }
    if (error instanceof ZodError) return sendProblem(request, reply, 400, explainInputError(error, request.query));
    const status = error.statusCode ?? 500;
    if (status < 500) return sendProblem(request, reply, status, { ...BAD_REQUEST, details: { reason: error.code } });
    request.log.error({ err: error }, 'request failed');
    return sendProblem(request, reply, 500, internalError);
  });
}
