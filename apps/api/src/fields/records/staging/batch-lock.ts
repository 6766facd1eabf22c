import type { Database } from '@noivu/db';

/**
 * Khóa một đợt nhập trong lúc đọc, held by a connection of its own: if the process dies, PostgreSQL lets it go. Undefined
 * when someone else holds it.
 */
export async function lockBatch(pool: Database['pool'], batchId: string): Promise<(() => Promise<void>) | undefined> {
  const client = await pool.connect();
  const key = [`records.import:${batchId}`];
  const { rows } = await client.query<{ held: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
    key,
  );
  if (!rows[0]?.held) {
    client.release();
    return undefined;
  }
  return async () => {
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', key);
    client.release();
  };
}
