import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyError, FastifyInstance } from 'fastify';
import { ZodError } from 'zod';
import { type ErrorSentence, internalError, NoivuError } from '../errors.ts';
import { explainInputError } from '../input-error.ts';

const BAD_REQUEST: ErrorSentence = {
  code: 'bad-request',
  vi: 'Yêu cầu gửi lên không đọc được. Hãy tải lại trang và thử lại.',
  en: 'The request could not be read. Reload the page and try again.',
};

/** Trả lời lỗi of the plain routes (downloads, uploads): the sentence itself as JSON, with the status of its kind. */
export function registerErrorAnswers(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof NoivuError) return reply.status(getHTTPStatusCodeFromError(error)).send(error.sentence);
    if (error instanceof ZodError) return reply.status(400).send(explainInputError(error, request.query));
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.status(status).send({ ...BAD_REQUEST, details: { reason: error.code } });
    request.log.error({ err: error }, 'request failed');
    return reply.status(500).send(internalError);
  });
}
