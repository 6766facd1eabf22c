import { parentPort, workerData } from 'node:worker_threads';
import { createDatabase } from '@noivu/db';
import { type SeedProgress, seedDemonstration } from '@noivu/db/seed';
import { hashPassword } from 'better-auth/crypto';

const database = createDatabase((workerData as { url: string }).url);
try {
  await seedDemonstration(database.pool, {
    hashPassword,
    onProgress: (progress: SeedProgress) => parentPort?.postMessage(progress),
  });
} finally {
  await database.close();
}
