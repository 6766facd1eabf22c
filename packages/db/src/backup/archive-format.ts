/**
 * Bản sao lưu, định dạng 1. A line `noivu-backup 1`, then frames: one letter, the length of the payload (4 bytes, big-endian), the
 * payload. In order: one `H` (header, JSON); for each table one `T` (its name) and any number of `D` (a piece of the output of
 * COPY in text format, raw deflate); one `C` (closing, JSON), which is the end of the file. The closing frame holds the
 * SHA-256 of every byte before it, and of the contents of each table.
 */
export const MAGIC = 'noivu-backup 1\n';
/** The beginning of every version. */
export const MAGIC_FAMILY = 'noivu-backup ';

export const FRAME = { header: 'H', table: 'T', data: 'D', closing: 'C' } as const;
export type FrameKind = (typeof FRAME)[keyof typeof FRAME];

/** Bytes before the payload of a frame. */
export const FRAME_HEAD = 5;
/** Pieces are cut at this size before compression, so that a reader knows how much memory it needs. */
export const PIECE_BYTES = 512 * 1024;
export const LARGEST_PAYLOAD = 16 * 1024 * 1024;

/** Một bước di trú: its name, and the checksum that Prisma keeps of it. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

/** Một bảng của bản sao lưu; generated columns are left out. */
export interface ArchivedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Phần đầu: where the backup comes from, and what a database needs to take it. Tables are in the order to be loaded. */
export interface ArchiveHeader {
  readonly noivu: string;
  readonly postgres: string;
  /** Thời điểm của ảnh chụp, ISO 8601 */
  readonly takenAt: string;
  readonly migrations: readonly AppliedMigration[];
  readonly tables: readonly ArchivedTable[];
  readonly sequences: readonly { readonly name: string; readonly value: string; readonly isCalled: boolean }[];
  /** Sự kiện cuối của nhật ký */
  readonly auditHead: { readonly seq: number; readonly hash: string } | null;
}

/** Nội dung một bảng: rows, bytes and SHA-256 of the output of COPY. */
export interface TableContent {
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** Phần cuối. */
export interface ArchiveClosing {
  readonly tables: readonly TableContent[];
  /** Of every byte of the file before this frame */
  readonly sha256: string;
}
