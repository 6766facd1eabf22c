import type { Queryable } from './queryable.ts';

/**
 * Phiên bản của dữ liệu: the same text only as long as no transaction of any process has committed in between. Read it
 * before the data: what is read later is at least as new.
 */
export async function readSnapshot(database: Queryable): Promise<string> {
  const { rows } = await database.query<{ snapshot: string }>('SELECT pg_current_snapshot()::text AS snapshot');
  return rows[0]!.snapshot;
}
