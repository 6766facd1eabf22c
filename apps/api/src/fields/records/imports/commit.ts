import { z } from 'zod';
import { Id, procedureFor } from '../../../trpc.ts';
import { commitBatch } from '../committing/commit-batch.ts';
import { deleteUpload } from '../staging/upload-folder.ts';
import { BatchSummary, toSummary } from './batch-output.ts';
import { getVisibleBatch } from './visible-batch.ts';

/** Ghi đợt nhập vào hồ sơ: all rows or none. */
export const commit = procedureFor('records.import')
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
    await commitBatch(ctx, input);
    await deleteUpload(ctx.dataFolder, input.id);
    return toSummary(await getVisibleBatch(ctx, input.id));
  });
