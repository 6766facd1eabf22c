import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { TRPC_ERROR_CODES_BY_KEY } from '@trpc/server/rpc';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorSentence, NoivuError } from '../errors.ts';

interface FieldError {
  readonly path: string;
  readonly message: string;
}

/**
 * Báo lỗi theo RFC 9457 of the plain routes. `detail` is Vietnamese, `detailEn` English; `vi` and `en` repeat them under
 * the names that tRPC answers use, so that a client has one way to show an error.
 */
export interface Problem extends ErrorSentence {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly detailEn: string;
  readonly requestId: string;
  readonly errors: readonly FieldError[];
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không đúng',
  401: 'Chưa đăng nhập',
  403: 'Không có quyền',
  404: 'Không tìm thấy',
  405: 'Sai phương thức',
  409: 'Xung đột',
  412: 'Dữ liệu đã thay đổi',
  413: 'Quá lớn',
  415: 'Kiểu nội dung không được hỗ trợ',
  422: 'Nội dung không phù hợp',
  429: 'Quá nhiều yêu cầu',
  503: 'Chưa sẵn sàng',
};

export function toProblem(sentence: ErrorSentence, status: number, requestId: string): Problem {
  const issues = sentence.details?.issues;
  return {
    type: `urn:noivu:error:${sentence.code}`,
    title: TITLES[status] ?? (status < 500 ? 'Yêu cầu bị từ chối' : 'Lỗi hệ thống'),
    status,
    detail: sentence.vi,
    detailEn: sentence.en,
    requestId,
    errors: Array.isArray(issues) ? (issues as FieldError[]) : [],
    ...sentence,
  };
}

export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  sentence: ErrorSentence,
): FastifyReply {
  return reply
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(toProblem(sentence, status, request.id)));
}

const TRPC = '/api/trpc/';

/** Names of the procedures that a request to the tRPC route calls; empty on other routes. */
export function readCalledPaths(url: string): string[] {
  if (!url.startsWith(TRPC)) return [];
  const path = url.slice(TRPC.length).split('?', 1)[0] ?? '';
  try {
    return decodeURIComponent(path).split(',');
  } catch {
    return [path];
  }
}

/** Từ chối trước khi tới thủ tục: as a problem, or on the tRPC route in the form its clients read. */
export function sendRefusal(request: FastifyRequest, reply: FastifyReply, error: NoivuError): FastifyReply {
  const status = getHTTPStatusCodeFromError(error);
  const paths = readCalledPaths(request.url);
  if (paths.length === 0) return sendProblem(request, reply, status, error.sentence);
  const answers = paths.map((path) => ({
    error: {
      message: error.sentence.vi,
      code: TRPC_ERROR_CODES_BY_KEY[error.code],
      data: { code: error.code, httpStatus: status, path, sentence: error.sentence },
    },
  }));
  const isBatch = new URLSearchParams(request.url.split('?')[1] ?? '').get('batch') === '1';
  return reply
    .status(status)
    .type('application/json')
    .send(JSON.stringify(isBatch ? answers : answers[0]));
}

export const isTrpcError = (error: unknown): error is TRPCError => error instanceof TRPCError;
