/** Giới hạn khi nhập tệp. Sizes in bytes; `ratio` is unfolded size over packed size. */
export const IMPORT_LIMITS = {
  upload: 60 * 1024 * 1024,
  unfolded: 1024 * 1024 * 1024,
  ratio: 200,
  entries: 10_000,
  rows: 200_000,
  columns: 200,
  /** Characters of one cell, as in Excel. */
  cell: 32_767,
  /** Characters of all shared strings together. */
  sharedText: 150_000_000,
} as const;
