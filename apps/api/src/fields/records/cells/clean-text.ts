/** Ký tự ẩn: zero-width marks and soft hyphens that copying from web pages and Word leaves in cells. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060\u00AD\uFEFF]/gu;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** Chuẩn hóa chữ trong ô: NFC, no-break and double spaces to one space, no invisible or control characters. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(CONTROL, '').replace(/\s+/gu, ' ').trim();
}

/** "NGUYỄN VĂN AN" -> "Nguyễn Văn An"; a name that is not all capitals is left as it is. */
export function toNameCase(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('vi'));
}

/**
 * Chữ của bảng mã cũ TCVN3 (.VnTime): its letters read as Unicode come out as signs that Vietnamese never writes
 * inside words ("NguyÔn V¨n").
 */
export function looksLikeLegacyFont(text: string): boolean {
  return /\p{L}[\u00A8-\u00AC\u00AE\u00B5-\u00BE]|[\u00A7\u00A8\u00B5-\u00BE]\p{L}/u.test(text);
}
