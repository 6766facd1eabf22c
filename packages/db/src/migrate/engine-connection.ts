import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** PostgreSQL's internal one-byte "char", and the ordinary char(n). */
const INTERNAL_CHAR = 18;
const CHAR = 1042;

type Result = { fields?: { dataTypeID: number }[]; rows: object };

/**
 * Kết nối cho schema engine, with what Prisma's driver adapter lacks for it. The engine reads system tables with columns of
 * the internal type "char" (the action of a foreign key), which the adapter refuses: they pass it as char(n) and reach the
 * engine as characters. And the adapter cuts scripts at every semicolon, also inside functions and comments: they go whole.
 */
export async function openEngineConnection(url: string): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ connectionString: url, application_name: 'noivu-migrate' });
  const characters = new WeakMap<object, Set<number>>();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<Result | Result[]>;
  pool.on('error', () => undefined);
  pool.query = (async (...args: unknown[]) => {
    const result = await query(...args);
    for (const { fields = [], rows } of [result].flat()) {
      const found = fields.flatMap((field, index) => (field.dataTypeID === INTERNAL_CHAR ? [index] : []));
      for (const index of found) fields[index]!.dataTypeID = CHAR;
      if (found.length > 0) characters.set(rows, new Set(found));
    }
    return result;
  }) as typeof pool.query;

  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (request) => {
    const set = await queryRaw(request);
    const found = characters.get(set.rows);
    if (!found) return set;
    return { ...set, columnTypes: set.columnTypes.map((type, i) => (found.has(i) ? ColumnTypeEnum.Character : type)) };
  };
  adapter.executeScript = async (script) => {
    await query(script);
  };
  return adapter;
}
