/** Bỏ dấu, chữ thường: the key by which lists in the browser are searched ('Đặng Thị Ánh' -> 'dang thi anh'). */
export function unaccent(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}

/** Whether every word of the query begins a word of the text, accents aside. */
export function matchesWords(text: string, query: string): boolean {
  const words = unaccent(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const key = ` ${unaccent(text)}`;
  return words.every((word) => (/[\s/.,()-]/.test(word) ? key.includes(word) : hasPrefix(key, word)));
}

function hasPrefix(key: string, word: string): boolean {
  let index = key.indexOf(word);
  while (index >= 0) {
    if (index === 0 || /[^\p{L}\p{N}]/u.test(key[index - 1] ?? ' ')) return true;
    index = key.indexOf(word, index + 1);
  }
  return false;
}
