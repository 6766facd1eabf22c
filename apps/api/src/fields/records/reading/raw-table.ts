/** Ô như đọc được từ tệp; `text` is what the user sees, dates as YYYY-MM-DD. */
export interface RawCell {
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'formula-without-value';
  readonly text: string;
  /** The number itself, for `number`. */
  readonly value?: number;
  /** The value stored by a formula. */
  readonly computed?: boolean;
}

/** Dòng của tệp: `row` as numbered in Excel (from 1); `cells` by column from 0, empty ones undefined. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly (RawCell | undefined)[];
}

/** Một trang có thể đọc: streams its non-empty rows in groups. */
export interface RawSheet {
  readonly name: string;
  /** Rows it says it has, once its first rows were read. */
  readonly expectedRows: () => number | undefined;
  read(): AsyncIterable<readonly RawRow[]>;
}

/** 0 -> "A", 26 -> "AA". */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
