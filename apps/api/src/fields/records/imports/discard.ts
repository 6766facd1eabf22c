import { z } from 'zod';
import { recordEvent } from '../../../audit/record-event.ts';
import { NoivuError } from '../../../errors.ts';
import { Id, procedureFor } from '../../../trpc.ts';
import { getImportRunner } from '../staging/import-runner.ts';
import { deleteUpload } from '../staging/upload-folder.ts';
import { getVisibleBatch } from './visible-batch.ts';

/** Bỏ đợt nhập chưa ghi: stops reading, deletes the file and the staged rows. */
export const discard = procedureFor({ field: 'records', action: 'import' })
  .input(z.object({ id: Id }))
  .output(z.object({ discarded: z.literal(true) }))
  .mutation(async ({ ctx, input }) => {
    const batch = await getVisibleBatch(ctx, input.id);
    await getImportRunner(ctx).cancel(input.id);
    await ctx.database.prisma.$transaction(async (tx) => {
      const { count } = await tx.importBatch.deleteMany({
        where: { id: input.id, status: { in: ['uploaded', 'reading', 'previewed', 'failed'] } },
      });
      if (count === 0) {
        throw new NoivuError('CONFLICT', {
          code: 'import-already-written',
          vi: 'Đợt nhập đã ghi vào hồ sơ; dùng Hoàn tác thay vì Bỏ.',
          en: 'This import was written to the records; undo it instead.',
        });
      }
      await recordEvent(tx, ctx, {
        action: 'records.discard-import',
        entity: 'import-batch',
        entityId: input.id,
        before: { fileName: batch.fileName, status: batch.status },
      });
    });
    await deleteUpload(ctx.dataFolder, input.id);
    return { discarded: true };
  });
