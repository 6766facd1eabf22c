import { z } from 'zod';
import { Id, procedureFor } from '../../../trpc.ts';
import { commitBatch } from '../committing/commit-batch.ts';
import { deleteUpload } from '../staging/upload-folder.ts';
import { BatchSummary, toSummary } from './batch-output.ts';
import { getVisibleBatch } from './visible-batch.ts';

/** Ghi đợt nhập vào hồ sơ: all rows or none. */
export const commit = procedureFor({ field: 'records', action: 'import' })
  .input(
    z.object({
      id: Id,
      reason: z.string().trim().max(500).optional(),
      decision: z.string().trim().max(120).optional(),
    }),
  )
  .output(BatchSummary)
  .mutation(async ({ ctx, input }) => {
    await getVisibleBatch(ctx, input.id);
    // Numbers and duplicates are compared with the whole province; the rows were checked against the user's units.
    await commitBatch({ ...ctx, database: ctx.database.within('all') }, input);
    await deleteUpload(ctx.dataFolder, input.id);
    return toSummary(await getVisibleBatch(ctx, input.id));
  });
