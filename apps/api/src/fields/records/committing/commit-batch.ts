import type { PrismaTransaction } from '@noivu/db';
import { recordEvent } from '../../../audit/record-event.ts';
import type { Context } from '../../../context.ts';
import { NoivuError } from '../../../errors.ts';
import {
  bumpVersions,
  createPlanned,
  findStale,
  giveCodes,
  insertRows,
  keepAfter,
  keepBefore,
  lockPersons,
  touchPersons,
  updateRows,
} from './commit-sql.ts';
import { ENTITY_NAMES } from './entities.ts';
import { COMMIT_TIMEOUT, lockImports } from './import-lock.ts';

export interface CommitRequest {
  readonly id: string;
  readonly reason?: string | undefined;
  readonly decision?: string | undefined;
}

const stale = (rows: readonly number[]): NoivuError =>
  new NoivuError('CONFLICT', {
    code: 'import-stale',
    vi: `Hồ sơ đã thay đổi sau khi xem trước (dòng ${rows.join(', ')}). Chưa có gì được ghi; hãy xem trước lại rồi xác nhận.`,
    en: `Records changed since the preview (rows ${rows.join(', ')}). Nothing was written; preview again, then commit.`,
    details: { rows },
  });

/** Refuses what may not be committed, and marks the batch so that nobody else commits it. */
async function claim(ctx: Context, id: string): Promise<void> {
  const { count } = await ctx.database.prisma.importBatch.updateMany({
    where: { id, status: 'previewed', errorRows: 0 },
    data: { status: 'committing', processedRows: 0 },
  });
  if (count === 1) return;
  const batch = await ctx.database.prisma.importBatch.findUnique({ where: { id } });
  if (batch?.status === 'previewed') {
    throw new NoivuError('PRECONDITION_FAILED', {
      code: 'import-has-errors',
      vi: `Còn ${batch.errorRows} dòng lỗi nên chưa ghi được. Tải tệp lỗi về, sửa rồi nhập lại cả danh sách.`,
      en: `${batch.errorRows} rows still have errors. Download them, correct the list and import it again.`,
      details: { errorRows: batch.errorRows },
    });
  }
  throw new NoivuError('CONFLICT', {
    code: 'import-not-ready',
    vi: 'Đợt nhập này không ở trạng thái chờ xác nhận (đang được ghi, đã ghi hoặc đã bỏ).',
    en: 'This import is not waiting to be committed (being written, written or discarded).',
    details: { status: batch?.status ?? null },
  });
}

async function writeRecords(tx: PrismaTransaction, id: string, onStep: () => Promise<void>): Promise<void> {
  const run = (sql: string): Promise<number> => tx.$executeRawUnsafe(sql, id);
  // The plans are read once per table; sorting and hashing want more memory than an ordinary query.
  await tx.$executeRawUnsafe(`SET LOCAL work_mem = '64MB'`);
  await tx.$executeRawUnsafe(`SET LOCAL jit = off`);
  await run(lockPersons);
  for (const entity of ENTITY_NAMES) await run(createPlanned(entity));
  const rows = await tx.$queryRawUnsafe<{ row: number }[]>(findStale, id);
  if (rows.length > 0) throw stale(rows.map(({ row }) => row));
  await run(touchPersons);
  await tx.$executeRawUnsafe(giveCodes);
  for (const entity of ENTITY_NAMES) await tx.$executeRawUnsafe(`ANALYZE planned_${entity}`);
  await onStep();
  for (const entity of ENTITY_NAMES) {
    await run(keepBefore(entity));
    await tx.$executeRawUnsafe(updateRows(entity));
    if (entity === 'person') await tx.$executeRawUnsafe(bumpVersions);
    await run(keepAfter(entity));
    await run(insertRows(entity));
    await onStep();
  }
}

/**
 * Ghi đợt nhập: all rows or none, in one transaction, with the images that undoing needs and one audit event.
 * @throws {NoivuError} when rows have errors, when stored records changed since the preview, or when it is not waiting.
 */
export async function commitBatch(ctx: Context, { id, reason, decision }: CommitRequest): Promise<void> {
  const { prisma, pool } = ctx.database;
  await claim(ctx, id);
  let step = 0;
  const onStep = async (): Promise<void> => {
    step += 1;
    await pool.query(`UPDATE import_batch SET "processedRows" = "totalRows" * $2::int / $3::int WHERE id = $1`, [
      id,
      step,
      ENTITY_NAMES.length + 2,
    ]);
  };
  try {
    await prisma.$transaction(async (tx) => {
      await lockImports(tx);
      await writeRecords(tx, id, onStep);
      await tx.importRow.deleteMany({ where: { batchId: id } });
      await onStep();
      const batch = await tx.importBatch.update({
        where: { id },
        data: { status: 'committed', committedAt: new Date() },
      });
      await tx.$executeRawUnsafe(`UPDATE import_batch SET "processedRows" = "totalRows" WHERE id = $1::uuid`, id);
      await recordEvent(tx, ctx, {
        action: 'records.commit-import',
        entity: 'import-batch',
        entityId: id,
        after: {
          fileName: batch.fileName,
          asOf: batch.asOf,
          newRows: batch.newRows,
          changedRows: batch.changedRows,
          unchangedRows: batch.unchangedRows,
        },
        ...(reason ? { reason } : {}),
        ...(decision ? { decision } : {}),
      });
    }, COMMIT_TIMEOUT);
  } catch (error) {
    // The transaction is undone as a whole; the batch may be previewed again.
    await pool.query(
      `UPDATE import_batch SET status = 'previewed', "processedRows" = "totalRows" WHERE id = $1 AND status = 'committing'`,
      [id],
    );
    throw error;
  }
}
