import type { Database } from '@noivu/db';
import { nameKey } from '@noivu/db';
import type { PlainDate } from '@noivu/domain/kernel';
import { checkEmployment } from '../checking/check-employment.ts';
import { checkIdentity } from '../checking/check-identity.ts';
import { checkPayCells } from '../checking/check-pay-cells.ts';
import { loadReference, type Reference } from '../checking/reference.ts';
import { displayText, RowReader } from '../checking/row-reader.ts';
import type { Field } from '../columns/fields.ts';
import type { Column } from '../columns/find-header.ts';
import { PersonIndex } from '../comparing/match-person.ts';
import { planRow } from '../comparing/plan-row.ts';
import { loadStoredPersons } from '../comparing/stored-persons.ts';
import { ImportFailure } from '../files/import-failure.ts';
import { IMPORT_LIMITS } from '../files/limits.ts';
import { openSheets } from '../reading/open-sheets.ts';
import type { RawRow } from '../reading/raw-table.ts';
import { applyMapping, type ChosenSheet, chooseSheet } from './choose-sheet.ts';
import { DuplicateFinder } from './duplicates.ts';
import { newId } from './new-id.ts';
import { isFurniture } from './skip-row.ts';
import { finishStaging, type StagedRow, storeRows } from './store-rows.ts';

const CHUNK = 500;

export interface StagingTask {
  readonly batchId: string;
  readonly file: string;
  readonly asOf: PlainDate;
  readonly roots: readonly string[];
  readonly mapping: Readonly<Record<string, string | null>> | null;
  /** Rows at most; {@link IMPORT_LIMITS} when not given. */
  readonly rowLimit?: number;
}

/** Cột như lưu trong đợt nhập, with up to three sample values. */
export interface StoredColumn extends Column {
  readonly sample: readonly string[];
}

function withSamples(columns: readonly Column[], { peeked, header }: ChosenSheet): StoredColumn[] {
  const below = peeked.filter(({ row }) => row > header.lastRow);
  return columns.map((column) => ({
    ...column,
    sample: below
      .map((row) => row.cells[column.index])
      .filter((cell) => cell !== undefined)
      .slice(0, 3)
      .map((cell) => displayText(cell).slice(0, 80)),
  }));
}

async function stageChunk(
  pool: Database['pool'],
  task: StagingTask,
  rows: readonly RawRow[],
  fields: ReadonlyMap<Field, number>,
  reference: Reference,
  duplicates: DuplicateFinder,
): Promise<StagedRow[]> {
  const readers = rows.map((raw) => {
    const row = new RowReader(raw, fields, task.asOf);
    checkIdentity(row);
    checkEmployment(row, reference, fields.keys());
    checkPayCells(row);
    return row;
  });
  const facts = readers.map((row) => row.facts);
  const index = new PersonIndex(
    await loadStoredPersons(pool, {
      codes: facts.flatMap(({ code }) => code ?? []),
      citizenIds: facts.flatMap(({ citizenId }) => citizenId ?? []),
      nameKeys: facts.flatMap(({ code, fullName }) => (code === undefined && fullName ? nameKey(fullName) : [])),
    }),
  );
  return readers.map((read) => {
    const stored = index.match(read);
    duplicates.check(read, stored);
    return { read, planned: planRow(read, stored, reference, newId) };
  });
}

/** Đọc, kiểm tra, so sánh cả tệp và ghi vào bảng chờ. Nothing of the records is touched. @throws {ImportFailure} */
export async function stageBatch(pool: Database['pool'], task: StagingTask): Promise<void> {
  const { batchId, rowLimit: limit = IMPORT_LIMITS.rows } = task;
  await pool.query('DELETE FROM import_row WHERE "batchId" = $1', [batchId]);
  const opened = await openSheets(task.file);
  try {
    const chosen = await chooseSheet(opened.sheets);
    const { header, sheet } = chosen;
    const columns = applyMapping(header.columns, task.mapping);
    const fields = new Map(columns.flatMap(({ field, index }) => (field ? [[field, index] as const] : [])));
    const expected = Math.max(0, Math.min((sheet.expectedRows() ?? 0) - header.lastRow, IMPORT_LIMITS.rows));
    await pool.query(
      `UPDATE import_batch SET "fileKind" = $2, "sheetName" = $3, "headerRow" = $4, columns = $5, "totalRows" = $6,
         "processedRows" = 0 WHERE id = $1`,
      [batchId, opened.kind, sheet.name, header.firstRow, JSON.stringify(withSamples(columns, chosen)), expected],
    );
    const reference = await loadReference(pool, task.roots, task.asOf);
    const duplicates = new DuplicateFinder();
    let processed = 0;
    let chunk: RawRow[] = [];
    // While the database takes one group in, the next is read and compared.
    let storing: Promise<void> = Promise.resolve();
    const flush = async (): Promise<void> => {
      const rows = chunk;
      chunk = [];
      processed += rows.length;
      if (processed > limit) throw new ImportFailure('too-many-rows', { limit: limit.toLocaleString('vi') });
      const staged = await stageChunk(pool, task, rows, fields, reference, duplicates);
      await storing;
      storing = storeRows(pool, batchId, staged, processed);
      // A failure is thrown where it is awaited; until then it must not count as unhandled.
      storing.catch(() => undefined);
    };
    for await (const group of chosen.rows) {
      for (const row of group) {
        if (row.row <= header.lastRow || isFurniture(row, fields)) continue;
        chunk.push(row);
        if (chunk.length >= CHUNK) await flush();
      }
    }
    if (chunk.length > 0) await flush();
    await storing;
    if (processed === 0) throw new ImportFailure('empty-sheet');
    await finishStaging(pool, batchId, processed, duplicates.earlier);
  } finally {
    opened.close();
  }
}
