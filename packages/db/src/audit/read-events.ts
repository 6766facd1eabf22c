import pg from 'pg';
import type { AuditRoot, StoredEvent } from './canonical-form.ts';

/** Kết nối để đọc nhật ký: a pool, or a connection with whatever transaction it is in. */
export type AuditConnection = pg.Pool | pg.PoolClient | pg.Client;

const PAGE = 1000;

type EventRow = Omit<StoredEvent, 'seq'> & { readonly seq: string };

/** Các sự kiện theo thứ tự của chuỗi, a page at a time, so that memory stays flat however long the log is. */
export async function* readEvents(client: pg.PoolClient | pg.Client): AsyncGenerator<StoredEvent[]> {
  let after: readonly [string, string] = ['-9223372036854775808', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    // By seq and id: whoever can drop the unique index can also give two events the same place.
    const { rows } = await client.query<EventRow>(
      `SELECT "seq", "prevHash", "hash", "id", "at", "chainedAt", "actorId", "actorName", "onBehalfOfId", "onBehalfOfName",
              "action", "entity", "entityId", "unitId", "before"::text, "after"::text, "reason", "decision", "requestId"
         FROM "audit_event" WHERE "seq" IS NOT NULL AND ("seq", "id") > ($1::bigint, $2::uuid)
        ORDER BY "seq", "id" LIMIT ${PAGE}`,
      [...after],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => ({ ...row, seq: Number(row.seq) }));
    after = [last.seq, last.id];
  }
}

/** Các gốc đã lưu, oldest first. */
export async function readRoots(client: AuditConnection): Promise<AuditRoot[]> {
  const { rows } = await client.query<Record<'lastSeq' | 'count', string> & Omit<AuditRoot, 'lastSeq' | 'count'>>(
    'SELECT "day", "lastSeq", "count", "lastHash", "prevRoot", "root" FROM "audit_root" ORDER BY "day"',
  );
  return rows.map((row) => ({ ...row, lastSeq: Number(row.lastSeq), count: Number(row.count) }));
}

/** Đọc trong một ảnh chụp nhất quán: a pool gives a connection with one snapshot; a connection keeps its own. */
export async function withSnapshot<T>(
  connection: AuditConnection,
  read: (client: pg.PoolClient | pg.Client) => Promise<T>,
): Promise<T> {
  if (!(connection instanceof pg.Pool)) return read(connection);
  const client = await connection.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const result = await read(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw failure;
  } finally {
    client.release(failure);
  }
}
