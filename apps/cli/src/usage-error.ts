/** Lỗi của người dùng: a message that names the field, the value and the remedy; exit code 64. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
