import type { Pool } from '@noivu/db';
import type { Queryable } from './queryable.ts';

/**
 * Đọc nhiều lần trên cùng một ảnh dữ liệu: a read-only transaction that sees the database as of its first query. The
 * connection is kept until `release` is called, or until `work` fails.
 */
export async function readInSnapshot<T>(
  pool: Pool,
  work: (database: Queryable, release: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let isReleased = false;
  const release = async (): Promise<void> => {
    if (isReleased) return;
    isReleased = true;
    const failure = await client.query('COMMIT').then(
      () => undefined,
      (error: Error) => error,
    );
    client.release(failure);
  };
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await work(client, release);
  } catch (error) {
    await release();
    throw error;
  }
}
