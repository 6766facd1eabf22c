import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { AppliedMigration, ArchivedTable, ArchiveHeader } from './archive-format.ts';

/** Những bảng mà các bước di trú tạo ra. Tables of other schemas belong to libraries that make them anew. */
const TABLES = `SELECT c.oid, c.relname::text AS name FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

/**
 * Cách viết giá trị không phụ thuộc thiết lập của máy chủ; and rows that row-level security would hide are an error instead of
 * missing in silence.
 */
export async function fixOutput(client: pg.Client): Promise<void> {
  await client.query(
    `SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
     SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL row_security = off; SET LOCAL statement_timeout = 0`,
  );
}

/** Các bảng và cột, each table after those it refers to. @throws {Error} when tables refer to each other in a circle. */
export async function listTables(client: pg.Client): Promise<ArchivedTable[]> {
  const { rows: tables } = await client.query<{ name: string; columns: string[] }>(
    `SELECT t.name, array_agg(a.attname::text ORDER BY a.attnum) AS columns FROM (${TABLES}) AS t
       JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      GROUP BY t.name ORDER BY t.name`,
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `SELECT DISTINCT f.name AS "from", t.name AS "to" FROM pg_constraint k
       JOIN (${TABLES}) AS f ON f.oid = k.conrelid JOIN (${TABLES}) AS t ON t.oid = k.confrelid
      WHERE k.contype = 'f' AND k.conrelid <> k.confrelid`,
  );
  const ordered: ArchivedTable[] = [];
  let waiting = tables;
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const ready = waiting.filter(({ name }) => !references.some(({ from, to }) => from === name && names.has(to)));
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...names].join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((table) => !ready.includes(table));
  }
  return ordered;
}

/** Các bước di trú đã áp dụng; undefined when the database was never migrated. */
export async function listMigrations(client: pg.Client): Promise<AppliedMigration[] | undefined> {
  const { rows } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`,
  );
  if (!rows[0]?.there) return undefined;
  const applied = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum FROM public._prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return applied.rows;
}

/** Các dãy số; their values are not part of a snapshot, but never behind it. */
export async function listSequences(client: pg.Client): Promise<ArchiveHeader['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT sequencename::text AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  );
  const sequences: ArchiveHeader['sequences'][number][] = [];
  for (const { name } of rows) {
    const read = await client.query<{ value: string; isCalled: boolean }>(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM public.${client.escapeIdentifier(name)}`,
    );
    const [state] = read.rows;
    if (state) sequences.push({ name, ...state });
  }
  return sequences;
}

/**
 * Nội dung một bảng, as the text output of COPY, in the order of its primary key by bytes: the same contents give the same
 * bytes on every server.
 */
export async function copyOut(client: pg.Client, { name, columns }: ArchivedTable): Promise<AsyncIterable<Buffer>> {
  const quote = (identifier: string) => client.escapeIdentifier(identifier);
  const { rows: key } = await client.query<{ name: string; collated: boolean }>(
    `SELECT a.attname::text AS name, a.attcollation <> 0 AS collated FROM pg_index i
       CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, place)
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
      WHERE i.indrelid = $1::regclass AND i.indisprimary ORDER BY k.place`,
    [`public.${quote(name)}`],
  );
  const order =
    key.length > 0
      ? key.map((column) => `${quote(column.name)}${column.collated ? ' COLLATE "C"' : ''}`).join(', ')
      : 't::text COLLATE "C"';
  const list = columns.map(quote).join(', ');
  return client.query(copyTo(`COPY (SELECT ${list} FROM public.${quote(name)} AS t ORDER BY ${order}) TO STDOUT`));
}
