import type { BilingualText } from '../embedded/database-start-error.ts';

/** Mã lỗi sao lưu, phục hồi: stable codes for callers that decide by cause. */
export type BackupErrorCode =
  | 'archive-damaged'
  | 'archive-newer'
  | 'audit-faults'
  | 'content-differs'
  | 'file-exists'
  | 'file-unreadable'
  | 'file-unwritable'
  | 'no-data-folder'
  | 'not-an-archive'
  | 'not-migrated'
  | 'other-migrations'
  | 'rows-hidden'
  | 'target-not-empty';

/** Lỗi sao lưu, phục hồi, in both languages; nothing was changed when it is thrown. `message` is both, Vietnamese first. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  readonly text: BilingualText;

  constructor(code: BackupErrorCode, text: BilingualText, options?: ErrorOptions) {
    super(`${text.vi}\n${text.en}`, options);
    this.code = code;
    this.text = text;
  }
}

/** Tệp bị hỏng: truncated, altered, or written by something else after its beginning. */
export function damaged(file: string, where: string, cause?: unknown): BackupError {
  return new BackupError(
    'archive-damaged',
    {
      vi: `Bản sao lưu ${file} bị hỏng, bị cắt hoặc bị sửa (${where}). Không có gì được phục hồi; hãy dùng bản khác.`,
      en: `The backup ${file} is damaged, cut off or altered (${where}). Nothing was restored; use another copy.`,
    },
    { cause },
  );
}
