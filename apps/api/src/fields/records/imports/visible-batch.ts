import type { Database } from '@noivu/db';
import { notFound } from '../../../errors.ts';

/**
 * SQL: the viewer's units are above all units that the batch `b` was made for, as of the day of its list. `roots` is the
 * number of the parameter (uuid[]).
 */
export function coveredBy(roots: number): string {
  return `NOT EXISTS (SELECT 1 FROM unnest(b.roots) AS made_for(id) WHERE NOT EXISTS (
    WITH RECURSIVE above(id) AS (
      SELECT made_for.id
      UNION
      SELECT e."parentId" FROM unit_edge e JOIN above a ON e."childId" = a.id
      WHERE e."validFrom" <= b."asOf" AND (e."validTo" IS NULL OR e."validTo" > b."asOf"))
    SELECT 1 FROM above WHERE above.id = ANY($${roots}::uuid[])))`;
}

export interface BatchRow {
  readonly id: string;
  readonly fileName: string;
  readonly fileKind: string;
  readonly status: string;
  readonly asOf: string;
  readonly sheetName: string | null;
  readonly headerRow: number | null;
  readonly totalRows: number;
  readonly processedRows: number;
  readonly newRows: number;
  readonly changedRows: number;
  readonly unchangedRows: number;
  readonly errorRows: number;
  readonly failure: unknown;
  readonly columns: unknown;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly committedAt: Date | null;
  readonly undoneAt: Date | null;
}

export const BATCH_COLUMNS = `b.id, b."fileName", b."fileKind", b.status, b."asOf", b."sheetName", b."headerRow",
  b."totalRows", b."processedRows", b."newRows", b."changedRows", b."unchangedRows", b."errorRows", b.failure, b.columns,
  COALESCE(u.name, b."createdById") AS "createdBy", b."createdAt", b."committedAt", b."undoneAt"`;

export const BATCH_TABLES = 'import_batch b LEFT JOIN "user" u ON u.id = b."createdById"';

interface Viewer {
  readonly database: Database;
  readonly roots: readonly string[];
}

/** Đợt nhập mà người dùng được xem: only if its units all lie within the user's own. @throws {NoivuError} NOT_FOUND */
export async function getVisibleBatch(ctx: Viewer, id: string): Promise<BatchRow> {
  const { rows } = await ctx.database.pool.query<BatchRow>(
    `SELECT ${BATCH_COLUMNS} FROM ${BATCH_TABLES} WHERE b.id = $1 AND ${coveredBy(2)}`,
    [id, ctx.roots],
  );
  const batch = rows[0];
  if (!batch) {
    throw notFound(
      'Không có đợt nhập này, hoặc đợt nhập thuộc đơn vị ngoài phạm vi của bạn.',
      'There is no such import, or it belongs to a unit outside your scope.',
    );
  }
  return batch;
}
