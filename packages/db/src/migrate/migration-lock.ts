import pg from 'pg';

/** One number for every noivu on a database; any constant will do as long as nothing else uses it. */
const LOCK_KEY = 7_402_022;

/**
 * Khóa di trú: runs `work` while no other process migrates the same database. The lock belongs to its connection, so
 * that a process that dies releases it. `onWait` is called when another process holds it.
 */
export async function withMigrationLock<T>(url: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'noivu-migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [LOCK_KEY]);
    if (!rows[0]?.held) {
      onWait();
      await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    }
    return await work();
  } finally {
    await client.end();
  }
}
