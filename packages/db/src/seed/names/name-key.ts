/** Khóa tìm kiếm: lower case, without accents, đ -> d, single spaces. Works on composed and decomposed input. */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Khóa xếp danh sách: given name, then family name, then middle names, accents kept for a Vietnamese collation. */
export function sortKey(fullName: string): string {
  const words = fullName.normalize('NFC').trim().split(/\s+/);
  const given = words.pop() ?? '';
  const [family, ...middle] = words;
  return [given, family, ...middle].filter((word) => word !== undefined).join(' ');
}
