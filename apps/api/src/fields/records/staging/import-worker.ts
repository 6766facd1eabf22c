// Luồng riêng đọc tệp: the API's own thread stays free while a hundred thousand rows are read and compared.
import { parentPort } from 'node:worker_threads';
import { createDatabase } from '@noivu/db';
import { ImportFailure, type StoredFailure } from '../files/import-failure.ts';
import { lockBatch } from './batch-lock.ts';
import { type StagingTask, stageBatch } from './stage-batch.ts';

export interface WorkerTask extends StagingTask {
  readonly databaseUrl: string;
}

export type WorkerReport =
  | { readonly status: 'done' }
  | { readonly status: 'failed'; readonly failure: StoredFailure; readonly detail?: string };

async function run(task: WorkerTask): Promise<WorkerReport> {
  const connection = createDatabase(task.databaseUrl, { maxConnections: 3 });
  const database = connection.within('all');
  try {
    const unlock = await lockBatch(database.pool, task.batchId);
    if (!unlock) return { status: 'done' };
    try {
      await stageBatch(database.pool, task);
      return { status: 'done' };
    } finally {
      await unlock();
    }
  } catch (error) {
    if (error instanceof ImportFailure) return { status: 'failed', failure: error.failure };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 'failed', failure: { code: 'internal-error', params: { id: task.batchId } }, detail };
  } finally {
    await database.close();
  }
}

parentPort?.on('message', (task: WorkerTask) => {
  void run(task).then((report) => parentPort?.postMessage(report));
});
