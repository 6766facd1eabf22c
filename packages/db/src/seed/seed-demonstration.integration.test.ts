import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeDatabases } from '../testing/index.ts';
import { DatabaseNotEmptyError, demonstrationLogins, isEmpty, type SeedProgress, seedDemonstration } from './index.ts';

const hashPassword = async (plain: string): Promise<string> => `hash of ${plain}`;

describeDatabases('seedDemonstration', (database) => {
  let pool: pg.Pool;

  beforeAll(() => {
    pool = new pg.Pool({ connectionString: database().url });
  });
  afterAll(() => pool.end());

  async function count(from: string): Promise<number> {
    const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`);
    return rows[0]?.count ?? -1;
  }

  it('leaves nothing behind when it is interrupted', { timeout: 60_000 }, async () => {
    expect(await isEmpty(pool)).toBe(true);
    const interrupted = seedDemonstration(pool, {
      hashPassword,
      onProgress: ({ en }) => {
        if (en === 'Loading table salary_step') throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await isEmpty(pool)).toBe(true);
    expect(await count('"unit_name"')).toBe(0);
  });

  it('loads the whole province', { timeout: 60_000 }, async () => {
    const progress: SeedProgress[] = [];
    const result = await seedDemonstration(pool, { hashPassword, onProgress: (step) => progress.push(step) });
    expect(result.logins).toEqual(demonstrationLogins);
    expect(await count('"person"')).toBe(result.persons);
    expect(await count('"unit"')).toBe(result.units);
    expect(await count(`"unit" WHERE kind = 'department'`)).toBe(17);
    expect(await count(`"unit" WHERE kind = 'district'`)).toBe(10);
    expect(await count(`"unit" WHERE kind = 'commune' AND "establishedOn" < '2025-07-01'`)).toBe(161);
    expect(await count(`"unit" WHERE kind = 'commune' AND "establishedOn" = '2025-07-01'`)).toBe(104);
    expect(await count(`"unit_succession" WHERE kind = 'merge'`)).toBe(161);
    expect(await count('"salary_step"')).toBeGreaterThan(45_000);
    expect(await count('"performance_rating"')).toBeGreaterThan(100_000);
    expect(progress.at(-1)?.done).toBe(progress.at(-1)?.total);
    expect(await isEmpty(pool)).toBe(false);
  });

  it('makes log-ins that better-auth finds, each with its scope', async () => {
    const { rows } = await pool.query(
      `SELECT u.username, u.email, a.password, g.role::text AS role, g.field, n.code AS unit
         FROM "user" u JOIN "account" a ON a."userId" = u.id AND a."accountId" = u.id AND a."providerId" = 'credential'
         JOIN "role_grant" g ON g."userId" = u.id JOIN "unit" n ON n.id = g."unitId" ORDER BY u.username`,
    );
    expect(rows).toHaveLength(demonstrationLogins.length);
    expect(rows[0]).toEqual({
      username: 'canbo.bvdk',
      email: 'canbo.bvdk@demo.noivu.local',
      password: 'hash of Noivu@2022',
      role: 'unit_officer',
      field: null,
      unit: 'SYT.BVDK',
    });
  });

  it('records what it did', async () => {
    const setting = await pool.query(`SELECT value FROM "setting" WHERE key = 'demonstration'`);
    expect(setting.rows[0]?.value).toEqual({ province: 'Hưng Yên', asOf: '2022-12-31', seed: 2022 });
    expect(await count(`"audit_event" WHERE action = 'seed.demonstration'`)).toBe(1);
  });

  it('lists people by given name in the Vietnamese order', async () => {
    const { rows } = await pool.query<{ sortKey: string }>(
      `SELECT "sortKey" FROM "person" ORDER BY "sortKey" COLLATE "vi-x-icu" LIMIT 2000`,
    );
    const sorted = rows.map(({ sortKey }) => sortKey);
    const order = new Intl.Collator('vi');
    expect(sorted).toEqual([...sorted].sort(order.compare));
    expect(sorted[0]).toMatch(/^An /);
  });

  it('refuses a database that is in use', async () => {
    await expect(seedDemonstration(pool, { hashPassword })).rejects.toBeInstanceOf(DatabaseNotEmptyError);
    await expect(seedDemonstration(pool, { hashPassword })).rejects.toThrow(/đã có đơn vị.*already holds units/);
  });
});
