import type pg from 'pg';
import type { AuditRoot } from './canonical-form.ts';
import { type AuditConnection, readRoots, withSnapshot } from './read-events.ts';

/** Sự kiện cuối của chuỗi lúc xuất. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/**
 * Bản xuất các gốc, to be kept outside the database (printed, e-mailed, on another machine): with it, verification finds
 * what the database alone cannot show, an end cut off or a chain rewritten as a whole.
 */
export interface AuditExport {
  readonly format: 'noivu-audit-roots';
  readonly version: 1;
  readonly roots: readonly AuditRoot[];
  /** null when the log is empty */
  readonly head: AuditHead | null;
}

/**
 * Khóa sổ nhật ký đến hết ngày `day` (YYYY-MM-DD, giờ Việt Nam): writes the root of all events chained until then and not
 * covered by an earlier root, and returns it. Again for a sealed day: the root that is there.
 * @throws {Error} 22007 when it is no date, 22023 when the day has not begun or lies before the last sealed day.
 */
export async function sealDay(pool: pg.Pool | pg.PoolClient, day: string): Promise<AuditRoot> {
  const { rows } = await pool.query<Record<keyof AuditRoot, string>>(
    'SELECT "day", "lastSeq", "count", "lastHash", "prevRoot", "root" FROM audit_seal_day($1)',
    [day],
  );
  const [row] = rows;
  if (!row) throw new Error('audit_seal_day gave no root.');
  return { ...row, lastSeq: Number(row.lastSeq), count: Number(row.count) };
}

/**
 * Khóa sổ mọi ngày đã qua: seals each day before `today` (YYYY-MM-DD, giờ Việt Nam) on which something was recorded and that
 * has no root yet, oldest first. To be called at the start and some minutes after each midnight; calling it more often, or from several
 * processes, does no harm.
 */
export async function sealEndedDays(pool: pg.Pool, today: string): Promise<AuditRoot[]> {
  const { rows } = await pool.query<{ day: string }>(
    `SELECT DISTINCT to_char("chainedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS day FROM "audit_event"
      WHERE "seq" > COALESCE((SELECT max("lastSeq") FROM "audit_root"), 0) ORDER BY day`,
  );
  const sealed: AuditRoot[] = [];
  for (const { day } of rows) if (day < today) sealed.push(await sealDay(pool, day));
  return sealed;
}

/** Xuất các gốc và sự kiện cuối của chuỗi. */
export function exportRoots(connection: AuditConnection): Promise<AuditExport> {
  return withSnapshot(connection, async (client) => {
    const { rows } = await client.query<{ seq: string; hash: string }>(
      'SELECT "seq", "hash" FROM "audit_event" WHERE "seq" IS NOT NULL ORDER BY "seq" DESC LIMIT 1',
    );
    const [last] = rows;
    return {
      format: 'noivu-audit-roots',
      version: 1,
      roots: await readRoots(client),
      head: last ? { seq: Number(last.seq), hash: last.hash } : null,
    };
  });
}

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isRoot(value: unknown): value is AuditRoot {
  const { day, lastSeq, count, lastHash, prevRoot, root } = (value ?? {}) as Partial<AuditRoot>;
  const isDay = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  return isDay && isCount(lastSeq) && isCount(count) && isHash(lastHash) && isHash(prevRoot) && isHash(root);
}

/** Đọc bản xuất: undefined when `value` (parsed JSON) is not one. */
export function parseExport(value: unknown): AuditExport | undefined {
  const { format, version, roots, head } = (value ?? {}) as Partial<AuditExport>;
  if (format !== 'noivu-audit-roots' || version !== 1 || !Array.isArray(roots) || !roots.every(isRoot))
    return undefined;
  if (head !== null && !(head !== undefined && isCount(head.seq) && isHash(head.hash))) return undefined;
  return { format, version, roots, head };
}
