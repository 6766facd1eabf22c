import { cleanText } from '../cells/clean-text.ts';
import type { RawRow } from '../reading/raw-table.ts';
import type { Field } from './fields.ts';
import { findFieldOfHeader } from './header-rules.ts';

/** How far down a header may begin, and how many rows it may have. */
const SEARCHED_ROWS = 15;
const DEEPEST = 3;

/** Một cột của tệp. */
export interface Column {
  readonly index: number;
  /** Tiêu đề, các tầng nối bằng " / ". */
  readonly header: string;
  /** The levels of the header, from the top. */
  readonly levels: readonly string[];
  readonly field: Field | null;
}

export interface FoundHeader {
  /** First and last row of the header, as in Excel. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly Column[];
}

const textOf = (row: RawRow, index: number): string => {
  const cell = row.cells[index];
  return cell ? cleanText(cell.text) : '';
};

/**
 * Các tầng tiêu đề của từng cột. A merged cell has its text in its first column only: columns to its right that have text
 * of their own further down stand under it.
 */
function readLevels(rows: readonly RawRow[]): string[][] {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const levels: string[][] = [];
  const carried = rows.map(() => '');
  for (let index = 0; index < width; index += 1) {
    const own = rows.map((row) => textOf(row, index));
    const path: string[] = [];
    own.forEach((text, depth) => {
      if (text !== '') {
        carried[depth] = text;
        for (let below = depth + 1; below < rows.length; below += 1) carried[below] = '';
        path.push(text);
      } else if (own.slice(depth + 1).some((below) => below !== '') && carried[depth] !== '' && path.length === depth) {
        path.push(carried[depth]!);
      }
    });
    levels.push(path);
  }
  return levels;
}

/** Every field goes to one column: the first that names it. */
function assign(levels: readonly (readonly string[])[]): Column[] {
  const taken = new Set<Field>();
  return levels.flatMap((path, index) => {
    if (path.length === 0) return [];
    const found = findFieldOfHeader(path);
    const field = found !== undefined && !taken.has(found) ? found : null;
    if (field) taken.add(field);
    return [{ index, header: path.join(' / '), levels: path, field }];
  });
}

const isIdentity = (field: Field | null): boolean =>
  field === 'fullName' || field === 'code' || field === 'citizenId' || field === 'givenName';

/** "(1) (2) (3)" or "A B 1 2" under the header: numbers of the columns, not data. */
function isColumnNumbers(row: RawRow | undefined): boolean {
  if (!row) return false;
  const texts = row.cells.filter((cell) => cell !== undefined).map((cell) => cleanText(cell.text));
  const numbers = texts.map((text) => /^\(?(\d{1,3}|[A-Z])\)?$/.exec(text)?.[1]);
  if (texts.length < 3 || numbers.some((number) => number === undefined)) return false;
  const digits = numbers.filter((number) => /^\d/.test(number!)).map(Number);
  return digits.every((number, index) => index === 0 || number === digits[index - 1]! + 1);
}

/** Tìm hàng tiêu đề trong các hàng đầu; undefined when no rows name an identity and at least one more field. */
export function findHeader(rows: readonly RawRow[]): FoundHeader | undefined {
  let best: { score: number; found: FoundHeader; next: number } | undefined;
  for (let start = 0; start < rows.length && rows[start]!.row <= SEARCHED_ROWS; start += 1) {
    for (let depth = 1; depth <= DEEPEST && start + depth <= rows.length; depth += 1) {
      const span = rows.slice(start, start + depth);
      const contiguous = span.at(-1)!.row - span[0]!.row === depth - 1;
      if (!contiguous) break;
      const columns = assign(readLevels(span));
      const fields = columns.filter(({ field }) => field !== null);
      if (fields.length < 2 || !fields.some(({ field }) => isIdentity(field))) continue;
      // The shallower header wins a tie, so that the first row of data is never taken into it.
      const score = fields.length * 10 - depth;
      if (best && score <= best.score) continue;
      best = { score, next: start + depth, found: { firstRow: span[0]!.row, lastRow: span.at(-1)!.row, columns } };
    }
  }
  if (!best) return undefined;
  const below = rows[best.next];
  return isColumnNumbers(below) ? { ...best.found, lastRow: below!.row } : best.found;
}
