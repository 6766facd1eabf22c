import { TRPCError } from '@trpc/server';

/** Câu báo lỗi hai ngôn ngữ with a stable code; `details` names field, value and remedy where there is one. */
export interface ErrorSentence {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

type Kind = ConstructorParameters<typeof TRPCError>[0]['code'];

/** An expected error: typed, with its sentences; never a stack trace. */
export class NoivuError extends TRPCError {
  readonly sentence: ErrorSentence;

  constructor(kind: Kind, sentence: ErrorSentence) {
    super({ code: kind, message: sentence.vi });
    this.sentence = sentence;
  }
}

export const notFound = (vi: string, en: string): NoivuError =>
  new NoivuError('NOT_FOUND', { code: 'not-found', vi, en });

export const forbidden = (permission: string): NoivuError =>
  new NoivuError('FORBIDDEN', {
    code: 'forbidden',
    vi: 'Tài khoản của bạn không có quyền làm việc này. Đề nghị quản trị hệ thống cấp quyền nếu cần.',
    en: 'Your account may not do this. Ask the system administrator for the permission if you need it.',
    details: { permission },
  });

export const notSignedIn = (): NoivuError =>
  new NoivuError('UNAUTHORIZED', {
    code: 'not-signed-in',
    vi: 'Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.',
    en: 'You are not signed in or the session has ended. Sign in again.',
  });

export const internalError: ErrorSentence = {
  code: 'internal',
  vi: 'Hệ thống gặp lỗi khi xử lý. Dữ liệu chưa bị thay đổi; hãy thử lại hoặc báo quản trị kèm mã yêu cầu.',
  en: 'The server failed. Nothing was changed; try again or report the request id.',
};

/** The caller used the interface wrongly (no such procedure, wrong method, unreadable body). */
export const badCall = (kind: string): ErrorSentence => ({
  code: kind.toLowerCase().replaceAll('_', '-'),
  vi: 'Yêu cầu gửi lên không đúng giao diện của hệ thống. Hãy tải lại trang để dùng phiên bản mới nhất.',
  en: 'The request does not fit the interface of the server. Reload the page to use the newest version.',
});
