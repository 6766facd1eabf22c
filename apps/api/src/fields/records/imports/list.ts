import { z } from 'zod';
import { procedureFor } from '../../../trpc.ts';
import { BatchSummary, toSummary } from './batch-output.ts';
import { BATCH_COLUMNS, BATCH_TABLES, type BatchRow, coveredBy } from './visible-batch.ts';

/** Lịch sử các đợt nhập trong phạm vi, newest first. */
export const list = procedureFor({ field: 'records', action: 'import' })
  .input(z.object({ offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(200).default(50) }))
  .output(z.object({ total: z.number().int(), rows: z.array(BatchSummary) }))
  .query(async ({ ctx, input }) => {
    const { pool } = ctx.database;
    const counted = await pool.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM import_batch b WHERE ${coveredBy(1)}`,
      [ctx.roots],
    );
    const { rows } = await pool.query<BatchRow>(
      `SELECT ${BATCH_COLUMNS} FROM ${BATCH_TABLES} WHERE ${coveredBy(1)}
       ORDER BY b."createdAt" DESC, b.id LIMIT $2 OFFSET $3`,
      [ctx.roots, input.limit, input.offset],
    );
    return { total: counted.rows[0]?.total ?? 0, rows: rows.map(toSummary) };
  });
