/** Mã lỗi mở cơ sở dữ liệu: stable codes for callers that decide by cause. */
export type DatabaseStartErrorCode =
  | 'binaries-missing'
  | 'data-folder-in-use'
  | 'data-folder-damaged'
  | 'data-folder-other-version'
  | 'disk-full'
  | 'folder-unreachable'
  | 'orphan-not-stopped'
  | 'password-missing'
  | 'permission-denied'
  | 'server-access-denied'
  | 'server-database-missing'
  | 'server-encoding'
  | 'server-failed'
  | 'server-too-old'
  | 'server-unreachable';

/** Thông báo hai thứ tiếng: Vietnamese and English text of one message. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

/**
 * Lỗi mở cơ sở dữ liệu: why the database cannot be used, and what to do, in both languages.
 * `message` is both texts, Vietnamese first, for places that print only that. Nothing was changed or lost when it is thrown.
 */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
  readonly code: DatabaseStartErrorCode;
  readonly text: BilingualText;

  constructor(code: DatabaseStartErrorCode, text: BilingualText, options?: { cause?: unknown }) {
    super(`${text.vi}\n${text.en}`, options);
    this.code = code;
    this.text = text;
  }
}
