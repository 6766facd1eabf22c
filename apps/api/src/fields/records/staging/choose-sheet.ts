import { cleanText, looksLikeLegacyFont } from '../cells/clean-text.ts';
import { type Column, type FoundHeader, findHeader } from '../columns/find-header.ts';
import { ImportFailure } from '../files/import-failure.ts';
import type { RawRow, RawSheet } from '../reading/raw-table.ts';

/** Rows looked at before the header is decided. */
const PEEKED = 25;

/** Trang tính có danh sách: its header and all its rows, the peeked ones included. */
export interface ChosenSheet {
  readonly sheet: RawSheet;
  readonly header: FoundHeader;
  /** First rows, to show a sample of each column. */
  readonly peeked: readonly RawRow[];
  readonly rows: AsyncIterable<readonly RawRow[]>;
}

async function* chain(
  first: readonly RawRow[],
  rest: AsyncIterator<readonly RawRow[]>,
): AsyncGenerator<readonly RawRow[]> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function peek(iterator: AsyncIterator<readonly RawRow[]>): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  while (rows.length < PEEKED) {
    const next = await iterator.next();
    if (next.done) break;
    rows.push(...next.value);
  }
  return rows;
}

function describe(row: RawRow | undefined): string {
  const texts = row?.cells.filter((cell) => cell !== undefined).map((cell) => cleanText(cell.text)) ?? [];
  return texts.slice(0, 8).join(' | ').slice(0, 200);
}

/** Tìm trang có hàng tiêu đề, in the order of the workbook. @throws {ImportFailure} when no sheet has one. */
export async function chooseSheet(sheets: readonly RawSheet[]): Promise<ChosenSheet> {
  let firstRow: RawRow | undefined;
  let legacy: string | undefined;
  for (const sheet of sheets) {
    const iterator = sheet.read()[Symbol.asyncIterator]();
    const peeked = await peek(iterator);
    const header = findHeader(peeked.slice(0, PEEKED));
    if (header) return { sheet, header, peeked, rows: chain(peeked, iterator) };
    await iterator.return?.();
    firstRow ??= peeked[0];
    legacy ??= peeked.flatMap((row) => row.cells.map((cell) => cell?.text ?? '')).find(looksLikeLegacyFont);
  }
  if (!firstRow) throw new ImportFailure('empty-sheet');
  if (legacy !== undefined) throw new ImportFailure('legacy-font', { found: legacy.slice(0, 80) });
  throw new ImportFailure('no-header', { found: describe(firstRow) });
}

/** Áp dụng lựa chọn của người dùng lên các cột tìm được. */
export function applyMapping(
  columns: readonly Column[],
  mapping: Readonly<Record<string, string | null>> | null,
): Column[] {
  if (!mapping) return [...columns];
  return columns.map((column) =>
    Object.hasOwn(mapping, column.index) ? { ...column, field: mapping[column.index] as Column['field'] } : column,
  );
}
