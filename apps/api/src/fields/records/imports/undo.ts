import { z } from 'zod';
import { Id, procedureFor } from '../../../trpc.ts';
import { undoBatch } from '../committing/undo-batch.ts';
import { BatchSummary, toSummary } from './batch-output.ts';
import { getVisibleBatch } from './visible-batch.ts';

/** Hoàn tác đợt nhập đã ghi; refused, naming the records, when they were changed since. */
export const undo = procedureFor({ field: 'records', action: 'import' })
  .input(z.object({ id: Id, reason: z.string().trim().max(500).optional() }))
  .output(BatchSummary)
  .mutation(async ({ ctx, input }) => {
    await getVisibleBatch(ctx, input.id);
    // The later changes that stand in its way may be anybody's.
    await undoBatch({ ...ctx, database: ctx.database.within('all') }, input.id, input.reason);
    return toSummary(await getVisibleBatch(ctx, input.id));
  });
