import type { Schema } from './operations.ts';

const text = (description: string): Schema => ({ type: 'string', description });

/** Lược đồ báo lỗi (RFC 9457) of http/problem.ts. */
export const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'detailEn', 'code', 'requestId', 'errors'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'urn:noivu:error:<code>' },
    title: text('Tóm tắt'),
    status: { type: 'integer' },
    detail: text('Câu báo lỗi tiếng Việt'),
    detailEn: text('The sentence in English'),
    code: text('Mã ổn định (stable code)'),
    requestId: text('Mã yêu cầu, để báo quản trị (request id)'),
    errors: {
      type: 'array',
      description: 'Từng trường sai của đầu vào (each wrong field of the input)',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const REFUSALS: Readonly<Record<string, string>> = {
  400: 'Đầu vào chưa đúng (wrong input)',
  401: 'Chưa đăng nhập, hoặc khóa API hết hạn hay đã thu hồi (not signed in, or the key has ended)',
  403: 'Không có quyền (not allowed)',
  404: 'Không có trong phạm vi của người gọi (not within the scope of the caller)',
  429: 'Quá nhiều yêu cầu (too many requests)',
  500: 'Lỗi hệ thống (the server failed)',
};

const COMMAND_REFUSALS: Readonly<Record<string, string>> = {
  409: 'Xung đột với trạng thái hiện tại, hoặc lệnh cùng khóa đang chạy (conflict, or the same key is being carried out)',
  422: 'Idempotency-Key đã dùng cho lệnh khác (the key was used for another command)',
};

export function describeRefusals(isCommand: boolean): Schema {
  const all = isCommand ? { ...REFUSALS, ...COMMAND_REFUSALS } : REFUSALS;
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const headers = { 'Retry-After': { schema: { type: 'integer' }, description: 'Số giây phải chờ (seconds to wait)' } };
  return Object.fromEntries(
    Object.entries(all).map(([status, description]) => [
      status,
      status === '429' ? { description, headers, content } : { description, content },
    ]),
  );
}
