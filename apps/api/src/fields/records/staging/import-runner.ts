import type { Worker } from 'node:worker_threads';
import type { Database } from '@noivu/db';
import { plainDate } from '@noivu/domain/kernel';
import type { StoredFailure } from '../files/import-failure.ts';
import type { WorkerReport, WorkerTask } from './import-worker.ts';
import { startWorker } from './start-worker.ts';
import { deleteUpload, uploadPath } from './upload-folder.ts';

interface RunnerDependencies {
  readonly database: Database;
  readonly dataFolder: string;
}

/** Chạy các đợt nhập lần lượt, one file at a time: two large ones together would double the memory. */
export class ImportRunner {
  private tail: Promise<void> = Promise.resolve();
  private worker: Worker | undefined;
  private running: string | undefined;
  private resting: NodeJS.Timeout | undefined;
  private readonly cancelled = new Set<string>();
  private closed = false;

  constructor(private readonly deps: RunnerDependencies) {}

  /** Xếp một đợt vào hàng chờ đọc. */
  enqueue(batchId: string): void {
    this.cancelled.delete(batchId);
    this.tail = this.tail.then(() => this.run(batchId)).catch((error: unknown) => console.error(error));
  }

  /** Dừng đọc một đợt, wherever it stands in the queue. */
  async cancel(batchId: string): Promise<void> {
    this.cancelled.add(batchId);
    if (this.running === batchId) await this.worker?.terminate();
  }

  /** Waits until nothing is queued any more. */
  async idle(): Promise<void> {
    await this.tail;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.resting);
    await this.worker?.terminate();
    await this.tail;
  }

  private async run(batchId: string): Promise<void> {
    if (this.closed || this.cancelled.delete(batchId)) return;
    const { prisma, pool } = this.deps.database;
    const { count } = await prisma.importBatch.updateMany({
      where: { id: batchId, status: 'uploaded' },
      data: { status: 'reading', processedRows: 0, newRows: 0, changedRows: 0, unchangedRows: 0, errorRows: 0 },
    });
    if (count === 0) return;
    const batch = await prisma.importBatch.findUniqueOrThrow({ where: { id: batchId } });
    const task: WorkerTask = {
      batchId,
      file: uploadPath(this.deps.dataFolder, batchId),
      asOf: plainDate(batch.asOf),
      roots: batch.roots,
      mapping: batch.mapping as WorkerTask['mapping'],
      databaseUrl: (pool.options as { connectionString?: string }).connectionString ?? '',
    };
    const failure = await this.read(task);
    if (this.closed || this.cancelled.delete(batchId)) return;
    if (failure) await this.fail(batchId, failure);
  }

  private read(task: WorkerTask): Promise<StoredFailure | undefined> {
    return new Promise((resolve) => {
      clearTimeout(this.resting);
      this.worker ??= startWorker();
      this.running = task.batchId;
      const { worker } = this;
      const finish = (failure: StoredFailure | undefined): void => {
        worker.off('message', onReport).off('error', onError).off('exit', onExit);
        this.running = undefined;
        resolve(failure);
      };
      const onReport = (report: WorkerReport): void => {
        if (report.status === 'failed' && report.detail) console.error(`Import ${task.batchId}: ${report.detail}`);
        this.rest(worker);
        finish(report.status === 'done' ? undefined : report.failure);
      };
      const onError = (error: NodeJS.ErrnoException): void => {
        const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        if (!tooLarge) console.error(error);
        this.worker = undefined;
        finish(tooLarge ? { code: 'too-large', params: {} } : { code: 'internal-error', params: { id: task.batchId } });
      };
      const onExit = (): void => {
        this.worker = undefined;
        finish({ code: 'internal-error', params: { id: task.batchId } });
      };
      worker.once('message', onReport).once('error', onError).once('exit', onExit);
      worker.ref();
      worker.postMessage(task);
    });
  }

  /** Files often come one after another: the thread waits a little before its memory is given back. */
  private rest(worker: Worker): void {
    worker.unref();
    this.resting = setTimeout(() => {
      if (this.worker === worker) this.worker = undefined;
      void worker.terminate();
    }, 30_000);
    this.resting.unref();
  }

  private async fail(batchId: string, failure: StoredFailure): Promise<void> {
    const { pool } = this.deps.database;
    await pool.query('DELETE FROM import_row WHERE "batchId" = $1', [batchId]);
    await pool.query(`UPDATE import_batch SET status = 'failed', failure = $2 WHERE id = $1 AND status = 'reading'`, [
      batchId,
      JSON.stringify(failure),
    ]);
    await deleteUpload(this.deps.dataFolder, batchId);
  }
}

const runners = new WeakMap<Database, ImportRunner>();

/** Hàng chờ của máy chủ này: one for each database. */
export function getImportRunner(deps: RunnerDependencies): ImportRunner {
  const { origin } = deps.database;
  let runner = runners.get(origin);
  if (!runner) {
    // Reading compares with the records of the whole province (whose code is it?); what the list may change is checked row by
    // row against the units of who uploaded it.
    runner = new ImportRunner({ database: origin.within('all'), dataFolder: deps.dataFolder });
    runners.set(origin, runner);
  }
  return runner;
}
