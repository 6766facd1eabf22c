import { nameKey } from '@noivu/db';

/** Khóa của một từ trong danh mục hoặc tiêu đề: as `nameKey`, with punctuation as spaces. */
export function termKey(text: string): string {
  return nameKey(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
