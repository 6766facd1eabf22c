import type { Database } from '@noivu/db';
import type { ReadRow } from '../checking/row-facts.ts';
import type { PlannedWrite } from '../comparing/plan-period.ts';
import type { PlannedRow } from '../comparing/plan-row.ts';
import type { EarlierDuplicate } from './duplicates.ts';

export interface StagedRow {
  readonly read: ReadRow;
  readonly planned: PlannedRow;
}

const INSERT = `INSERT INTO import_row
    ("batchId", row, "values", outcome, errors, diff, raw, "personId", "personVersion", plan)
  SELECT $1::uuid, r.row, r."values", r.outcome, r.errors, r.diff, r.raw, r."personId", r."personVersion", r.plan
  FROM json_to_recordset($2::json) AS r(row int, "values" jsonb, outcome text, errors jsonb, diff jsonb, raw jsonb,
    "personId" uuid, "personVersion" int, plan jsonb)`;

/** By table, so that the commit of one table reads only its own. */
function groupWrites(writes: readonly PlannedWrite[]): Partial<Record<PlannedWrite['entity'], PlannedWrite[]>> {
  const groups: Partial<Record<PlannedWrite['entity'], PlannedWrite[]>> = {};
  for (const write of writes) {
    groups[write.entity] ??= [];
    groups[write.entity]!.push(write);
  }
  return groups;
}

/** Ghi một nhóm dòng vào bảng chờ và tiến độ của đợt. */
export async function storeRows(
  pool: Database['pool'],
  batchId: string,
  rows: readonly StagedRow[],
  processed: number,
): Promise<void> {
  const records = rows.map(({ read, planned }) => ({
    row: read.row,
    values: read.values,
    outcome: planned.outcome,
    errors: read.issues.length > 0 ? read.issues : undefined,
    diff: planned.differences.length > 0 ? planned.differences : undefined,
    raw: planned.outcome === 'error' ? read.raw : undefined,
    personId: planned.personId,
    personVersion: planned.personVersion,
    plan: planned.writes.length > 0 ? groupWrites(planned.writes) : undefined,
  }));
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // Rows that a power cut takes away are read again; waiting for the disk after each group would cost more.
    await client.query('SET LOCAL synchronous_commit = off');
    await client.query(INSERT, [batchId, JSON.stringify(records)]);
    await client.query(
      'UPDATE import_batch SET "processedRows" = $2, "totalRows" = GREATEST("totalRows", $2) WHERE id = $1',
      [batchId, processed],
    );
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    // The connection goes with its open transaction.
    client.release(true);
    throw error;
  }
}

/** Adds to rows already stored that a later row repeats them. */
async function storeEarlierDuplicates(
  pool: Database['pool'],
  batchId: string,
  duplicates: readonly EarlierDuplicate[],
): Promise<void> {
  if (duplicates.length === 0) return;
  await pool.query(
    `UPDATE import_row t SET outcome = 'error', plan = NULL, errors = COALESCE(t.errors, '[]'::jsonb) || d.issue
     FROM json_to_recordset($2::json) AS d(row int, issue jsonb) WHERE t."batchId" = $1 AND t.row = d.row`,
    [batchId, JSON.stringify(duplicates)],
  );
}

/** Kết thúc việc đọc: counts, and the batch is ready to be looked at. */
export async function finishStaging(
  pool: Database['pool'],
  batchId: string,
  total: number,
  duplicates: readonly EarlierDuplicate[],
): Promise<void> {
  await storeEarlierDuplicates(pool, batchId, duplicates);
  await pool.query(
    `UPDATE import_batch b SET status = 'previewed', "totalRows" = $2, "processedRows" = $2,
       "newRows" = c.new, "changedRows" = c.changed, "unchangedRows" = c.unchanged, "errorRows" = c.error
     FROM (SELECT count(*) FILTER (WHERE outcome = 'new') AS new, count(*) FILTER (WHERE outcome = 'changed') AS changed,
         count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged, count(*) FILTER (WHERE outcome = 'error') AS error
       FROM import_row WHERE "batchId" = $1) c
     WHERE b.id = $1 AND b.status = 'reading'`,
    [batchId, total],
  );
}
