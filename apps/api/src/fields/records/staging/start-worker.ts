import { Worker } from 'node:worker_threads';

/** From sources: in a thread, Node 20 reads TypeScript only when the loader is registered by the thread itself. */
const FROM_SOURCES = `const { workerData } = require('node:worker_threads');
import('tsx/esm/api').then(({ register }) => {
  register();
  return import(workerData.entry);
});`;

/** Luồng đọc tệp: built, it is a file beside the server. Tasks are sent to it as messages, one at a time. */
export function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: 400 };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./import-worker.js', import.meta.url), { resourceLimits });
  }
  const entry = new URL('./import-worker.ts', import.meta.url).href;
  return new Worker(FROM_SOURCES, { eval: true, workerData: { entry }, execArgv: [], resourceLimits });
}
