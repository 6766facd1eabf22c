import { existsSync } from 'node:fs';
import type { Database } from '@noivu/db';
import { lockBatch } from './batch-lock.ts';
import { getImportRunner } from './import-runner.ts';
import { deleteOtherUploads, uploadPath } from './upload-folder.ts';

/**
 * Dọn dẹp khi khởi động: what was being read when the server stopped has failed and says so; a commit or undo is one
 * transaction, so a batch found in the middle of one goes back to where it was; uploads still waiting are read.
 */
export async function recoverImports(deps: { database: Database; dataFolder: string }): Promise<void> {
  const { prisma, pool } = deps.database.within('all');
  const batches = await prisma.importBatch.findMany({
    where: { status: { in: ['uploaded', 'reading', 'previewed', 'committing', 'undoing'] } },
    select: { id: true, status: true },
    orderBy: { createdAt: 'asc' },
  });
  const keep = new Set<string>();
  for (const { id, status } of batches) {
    const unlock = await lockBatch(pool, id);
    // Held: another server is at work on it.
    if (!unlock) {
      keep.add(id);
      continue;
    }
    try {
      const hasFile = existsSync(uploadPath(deps.dataFolder, id));
      if (status === 'committing') await setStatus(pool, id, 'previewed');
      if (status === 'undoing') await setStatus(pool, id, 'committed');
      if (status === 'reading' || (status === 'uploaded' && !hasFile)) await failInterrupted(pool, id);
      else if (status !== 'undoing') keep.add(id);
    } finally {
      await unlock();
    }
    if (status === 'uploaded' && keep.has(id)) getImportRunner(deps).enqueue(id);
  }
  await deleteOtherUploads(deps.dataFolder, keep);
}

async function setStatus(pool: Database['pool'], id: string, status: string): Promise<void> {
  await pool.query('UPDATE import_batch SET status = $2::"ImportStatus" WHERE id = $1', [id, status]);
}

async function failInterrupted(pool: Database['pool'], id: string): Promise<void> {
  await pool.query('DELETE FROM import_row WHERE "batchId" = $1', [id]);
  await pool.query(`UPDATE import_batch SET status = 'failed', failure = $2 WHERE id = $1`, [
    id,
    JSON.stringify({ code: 'interrupted', params: {} }),
  ]);
}
