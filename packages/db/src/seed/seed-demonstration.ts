import type pg from 'pg';
import { DEMONSTRATION_SEED } from './calendar.ts';
import { type DemonstrationLogin, demonstrationLogins } from './demonstration-logins.ts';
import { generateProvince } from './generate-province.ts';
import { tabulateLogins } from './load/access-tables.ts';
import { copyTable } from './load/copy-table.ts';
import { DatabaseNotEmptyError, isEmpty } from './load/is-empty.ts';
import { tabulateRecords } from './load/record-tables.ts';
import { tabulateProvince } from './load/tables.ts';

/** Một bước của việc nạp; `done` and `total` count rows. */
export interface SeedProgress {
  vi: string;
  en: string;
  done: number;
  total: number;
}

export interface SeedOptions {
  /** Băm mật khẩu theo cách của hệ thống đăng nhập. */
  hashPassword: (plain: string) => Promise<string>;
  onProgress?: (message: SeedProgress) => void;
}

/** Kết quả nạp: how many units and persons, and the log-ins to print. */
export interface SeedResult {
  units: number;
  persons: number;
  logins: readonly DemonstrationLogin[];
}

/** Any number will do, as long as nothing else locks it. */
const SEED_LOCK = 330_161_104;

/**
 * Nạp tỉnh trình diễn Hưng Yên 2022 into an empty, migrated database: all of it in one transaction, so that an
 * interruption leaves nothing behind.
 * @throws {DatabaseNotEmptyError} when there are units, persons or users already.
 */
export async function seedDemonstration(pool: pg.Pool, { hashPassword, onProgress }: SeedOptions): Promise<SeedResult> {
  if (!(await isEmpty(pool))) throw new DatabaseNotEmptyError();
  onProgress?.({ vi: 'Sinh dữ liệu trình diễn', en: 'Generating the demonstration data', done: 0, total: 1 });
  const province = generateProvince(DEMONSTRATION_SEED);
  const counts = { units: province.units.units.length, persons: province.people.length };
  const loads = [
    ...tabulateProvince(province),
    ...(await tabulateLogins(hashPassword)),
    ...tabulateRecords(DEMONSTRATION_SEED, counts),
  ];
  const total = loads.reduce((sum, { rows }) => sum + rows.length, 0);

  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
    // Another process may have seeded or used the database while this one generated or waited.
    if (!(await isEmpty(client))) throw new DatabaseNotEmptyError();
    let done = 0;
    for (const load of loads) {
      const { table, rows } = load;
      onProgress?.({ vi: `Nạp bảng ${table}`, en: `Loading table ${table}`, done, total });
      await copyTable(client, load);
      done += rows.length;
    }
    await client.query('COMMIT');
    onProgress?.({ vi: 'Đã nạp dữ liệu trình diễn', en: 'Demonstration data loaded', done, total });
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    await client.query('ROLLBACK').catch(() => undefined);
    throw failure;
  } finally {
    // A connection whose COPY broke off is of no further use to the pool.
    client.release(failure instanceof DatabaseNotEmptyError ? undefined : failure);
  }
  await pool.query('ANALYZE');
  return { ...counts, logins: demonstrationLogins };
}
