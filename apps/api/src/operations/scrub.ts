const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/**
 * Xóa giá trị khỏi một câu báo lỗi: what is quoted, in brackets, after an equals sign, or a long number may be a name, a
 * citizen id or a date of birth that a database or a parser repeats.
 */
export function scrubMessage(message: string): string {
  return (
    message
      .split('\n', 1)
      .join('')
      .replace(UUID, ':id')
      .replace(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, '"…"')
      .replace(/\([^()]*\)|\[[^\]]*\]|\{[^{}]*\}/g, '(…)')
      .replace(/=\s*\S.*$/g, '=…')
      .replace(/\d{4,}/g, '…')
      // Words of a Vietnamese name; our own sentences never come here, they are answers and not failures.
      .replace(/(?:\p{Lu}\p{Ll}*\s+){1,}\p{Lu}\p{Ll}*/gu, (words) => (/[^\x20-\x7e]/u.test(words) ? '…' : words))
      .slice(0, 300)
  );
}

/** Đường dẫn để ghi nhật ký: without the query string (it holds searches), ids replaced. */
export function scrubPath(url: string): string {
  return (url.split('?', 1)[0] ?? '').replace(UUID, ':id').slice(0, 300);
}
