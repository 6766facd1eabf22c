import type { Locale } from './i18n.ts';
import { isApiError } from './trpc.ts';

export interface Problem {
  readonly kind: 'offline' | 'forbidden' | 'not-found' | 'other';
  /** Sentence from the server in the reader's language; undefined when the server was not reached. */
  readonly sentence: string | undefined;
  readonly requestId: string | undefined;
}

function readRequestId(meta: Record<string, unknown> | undefined): string | undefined {
  const response = meta?.response;
  return response instanceof Response ? (response.headers.get('x-request-id') ?? undefined) : undefined;
}

/** Đọc lỗi: what happened, in a sentence, and the request id to report. */
export function readProblem(error: unknown, locale: Locale): Problem {
  if (!isApiError(error)) return { kind: 'other', sentence: undefined, requestId: undefined };
  const { data, meta } = error;
  if (!data) return { kind: 'offline', sentence: undefined, requestId: readRequestId(meta) };
  const kind = data.code === 'FORBIDDEN' ? 'forbidden' : data.code === 'NOT_FOUND' ? 'not-found' : 'other';
  return { kind, sentence: data.sentence?.[locale], requestId: readRequestId(meta) };
}
