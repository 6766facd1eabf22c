import type pg from 'pg';
import type { DatedRow } from './dated-row.ts';
import type { RowOperation } from './row-operation.ts';

/** Các bảng sự việc có thời hạn. */
export type DatedTable =
  | 'employment'
  | 'rank_holding'
  | 'salary_step'
  | 'service_interruption'
  | 'unit_edge'
  | 'unit_name';

/** Dòng đã bị người khác sửa hoặc xóa từ lúc đọc. */
export class RowChangedError extends Error {
  override readonly name = 'RowChangedError';
  readonly id: string;

  constructor(table: DatedTable, id: string) {
    super(`Row ${id} of ${table} is not as it was read.`);
    this.id = id;
  }
}

/** What runs one statement: a connection of `pg`, or Prisma's transaction behind two lines. Gives the number of rows. */
export type RunStatement = (sql: string, values: readonly unknown[]) => Promise<number>;

export const runOn =
  (client: pg.PoolClient | pg.Client): RunStatement =>
  async (sql, values) =>
    (await client.query(sql, [...values])).rowCount ?? 0;

/**
 * Ghi các thay đổi vào bảng, within the caller's transaction. The properties of a row are its columns. Each row that is
 * changed or deleted must still be as it was read: RowChangedError otherwise. Overlaps are refused by the database at the end of
 * the transaction (SQLSTATE 23P01, constraint `<table>_no_overlap`), or at once after `SET CONSTRAINTS … IMMEDIATE`.
 */
export async function writeOperations<Row extends DatedRow>(
  run: RunStatement,
  table: DatedTable,
  operations: readonly RowOperation<Row>[],
): Promise<void> {
  for (const operation of operations) {
    if (operation.kind === 'insert') await insert(run, table, operation.row);
    else {
      const before = operation.kind === 'update' ? operation.before : operation.row;
      const written =
        operation.kind === 'update'
          ? await update(run, table, before, operation.after)
          : await run(`DELETE FROM ${quote(table)} WHERE ${unchanged(before, 1)}`, Object.values(before));
      if (written !== 1) throw new RowChangedError(table, before.id);
    }
  }
}

async function insert(run: RunStatement, table: DatedTable, row: DatedRow): Promise<void> {
  const names = Object.keys(row).map(quote).join(', ');
  const places = Object.keys(row).map((_, index) => `$${index + 1}`);
  await run(`INSERT INTO ${quote(table)} (${names}) VALUES (${places.join(', ')})`, Object.values(row));
}

function update<Row extends DatedRow>(run: RunStatement, table: DatedTable, before: Row, after: Row): Promise<number> {
  const changed = Object.entries(after).filter(([name, value]) => before[name as keyof Row] !== value);
  const sets = changed.map(([name], index) => `${quote(name)} = $${index + 1}`).join(', ');
  const values = [...changed.map(([, value]) => value), ...Object.values(before)];
  return run(`UPDATE ${quote(table)} SET ${sets} WHERE ${unchanged(before, changed.length + 1)}`, values);
}

const unchanged = (row: DatedRow, first: number): string =>
  Object.keys(row)
    .map((name, index) => `${quote(name)} ${name === 'id' ? '=' : 'IS NOT DISTINCT FROM'} $${first + index}`)
    .join(' AND ');

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
