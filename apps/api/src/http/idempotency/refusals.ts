import { NoivuError } from '../../errors.ts';

export const malformedKey = (): NoivuError =>
  new NoivuError('BAD_REQUEST', {
    code: 'idempotency-key-malformed',
    vi: 'Idempotency-Key phải gồm 16 đến 255 ký tự ASCII in được, nên là một UUID ngẫu nhiên cho mỗi lệnh.',
    en: 'Idempotency-Key must be 16 to 255 printable ASCII characters, best a random UUID for each command.',
  });

export const otherBody = (): NoivuError =>
  new NoivuError('UNPROCESSABLE_CONTENT', {
    code: 'idempotency-key-reused',
    vi: 'Idempotency-Key này đã dùng cho một lệnh khác. Hãy dùng khóa mới cho lệnh mới.',
    en: 'This Idempotency-Key was used for another command. Use a new key for a new command.',
  });

export const inProgress = (): NoivuError =>
  new NoivuError('CONFLICT', {
    code: 'idempotency-in-progress',
    vi: 'Lệnh với Idempotency-Key này đang được xử lý. Hãy hỏi lại sau giây lát với cùng khóa.',
    en: 'The command with this Idempotency-Key is being carried out. Ask again shortly with the same key.',
  });

export const answerLost = (requestId: string): NoivuError =>
  new NoivuError('CONFLICT', {
    code: 'idempotency-answer-lost',
    vi: 'Lệnh với Idempotency-Key này đã được ghi, nhưng máy chủ dừng trước khi trả lời. Đừng gửi lại; hãy đọc lại dữ liệu.',
    en: 'The command with this Idempotency-Key was carried out, but the server stopped before it answered. Do not repeat it; read the data.',
    details: { requestId },
  });
