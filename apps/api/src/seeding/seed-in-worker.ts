import { Worker } from 'node:worker_threads';
import type { SeedProgress } from '@noivu/db/seed';

/**
 * Nạp tỉnh trình diễn in a thread of its own: generating 300,000 rows takes some 300 MB that the server would keep
 * for good, and the thread gives back. Rejects with the fault of the thread; nothing is half-loaded.
 */
export function seedInWorker(url: string, onProgress: (progress: SeedProgress) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./seed-worker.js', import.meta.url), { workerData: { url } });
    worker.on('message', onProgress);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The demonstration was not loaded (${code})`)),
    );
  });
}
