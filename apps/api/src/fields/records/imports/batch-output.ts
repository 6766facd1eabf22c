import { PlainDate, plainDate } from '@noivu/domain/kernel';
import { z } from 'zod';
import { describeFailure, type StoredFailure } from '../files/import-failure.ts';
import type { BatchRow } from './visible-batch.ts';

export const Sentence = z.object({ vi: z.string(), en: z.string() });

export const BatchSummary = z.object({
  id: z.string(),
  fileName: z.string(),
  status: z.enum(['uploaded', 'reading', 'previewed', 'committing', 'committed', 'undoing', 'undone', 'failed']),
  asOf: PlainDate,
  totalRows: z.number().int(),
  processedRows: z.number().int(),
  newRows: z.number().int(),
  changedRows: z.number().int(),
  unchangedRows: z.number().int(),
  errorRows: z.number().int(),
  failure: z.object({ code: z.string(), vi: z.string(), en: z.string(), remedy: Sentence }).nullable(),
  createdBy: z.string(),
  createdAt: z.string(),
  committedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  canUndo: z.boolean(),
});
export type BatchSummary = z.infer<typeof BatchSummary>;

/** Đợt nhập như API trả về. */
export function toSummary(row: BatchRow): BatchSummary {
  return {
    id: row.id,
    fileName: row.fileName,
    status: row.status as BatchSummary['status'],
    asOf: plainDate(row.asOf),
    totalRows: row.totalRows,
    processedRows: row.processedRows,
    newRows: row.newRows,
    changedRows: row.changedRows,
    unchangedRows: row.unchangedRows,
    errorRows: row.errorRows,
    failure: row.failure ? describeFailure(row.failure as StoredFailure) : null,
    createdBy: row.createdBy,
    createdAt: row.createdAt.toISOString(),
    committedAt: row.committedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    canUndo: row.status === 'committed',
  };
}
