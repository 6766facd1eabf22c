import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../database.ts';
import { describeDatabases } from '../testing/index.ts';
import { APP_GRANTS, APP_ROLE, checkAppRole, prepareAppRole, WITHOUT_GRANT } from './index.ts';

const code = (error: { code?: string }) => error.code;

describeDatabases('vai trò của ứng dụng', (test) => {
  let owner: Database;
  let app: Database;
  beforeAll(() => {
    owner = createDatabase(test().url);
    app = createDatabase(test().appUrl);
  });
  afterAll(async () => {
    await app.close();
    await owner.close();
  });

  it('is limited: owns nothing, bypasses nothing', async () => {
    await expect(checkAppRole(test().appUrl)).resolves.toBeUndefined();
    await expect(checkAppRole(test().url)).rejects.toThrow(/BYPASSRLS/);
    const { rows } = await owner.pool.query(
      'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = $1',
      [APP_ROLE],
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
    const owned = await owner.pool.query('SELECT 1 FROM pg_class WHERE relowner = $1::regrole', [APP_ROLE]);
    expect(owned.rowCount).toBe(0);
  });

  it('has a declared grant, or declared none, for every table', async () => {
    const { rows } = await owner.pool.query<{ name: string }>(
      `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')`,
    );
    const declared = [...Object.keys(APP_GRANTS), ...WITHOUT_GRANT];
    expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it('protects every table that tells of a person', async () => {
    const { rows } = await owner.pool.query<{ name: string; protected: boolean }>(
      `SELECT c.relname::text AS name, c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid) AS protected
       FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND (c.relname IN ('person', 'import_batch')
         OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('personId', 'batchId')))`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(11);
    expect(rows.filter((row) => !row.protected)).toEqual([]);
  });

  it.each([
    ['UPDATE audit_event SET reason = $$x$$', '42501'],
    ['DELETE FROM audit_event', '42501'],
    ['TRUNCATE audit_event', '42501'],
    ['DELETE FROM audit_root', '42501'],
    ['UPDATE unit SET name = $$x$$', '42501'],
    ['ALTER TABLE person DISABLE ROW LEVEL SECURITY', '42501'],
    ['DROP POLICY within_reach ON person', '42501'],
    ['SELECT * FROM access.person_place', '42501'],
    ['SELECT access.rebuild()', '42501'],
    ['CREATE TABLE public.mine (id int)', '42501'],
    ['SET ROLE noivu', '42501'],
    ['SET row_security = off; SELECT count(*) FROM person', '42501'],
    [
      `INSERT INTO person (id, code, "fullName", "nameKey", "sortKey", sex, "birthDate", ethnicity, "updatedAt")
      VALUES (gen_random_uuid(), 'X', 'X', 'x', 'x', 'male', '1980-01-01', 'Kinh', now())`,
      '42501',
    ],
  ])('may not: %s', async (statement, refusal) => {
    expect(await app.pool.query(statement).then(() => 'done', code)).toBe(refusal);
  });

  it('adds to the audit trail, which chains what it adds', async () => {
    await app.pool.query(
      `INSERT INTO audit_event (id, "actorName", action, entity) VALUES (gen_random_uuid(), 'Kiểm thử', 'test.add', 'test')`,
    );
    const { rows } = await app.pool.query('SELECT seq::int, length(hash) AS length FROM audit_event');
    expect(rows).toEqual([{ seq: 1, length: 64 }]);
  });

  it('keeps its password in a file of its own, and says what to do without it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'noivu-role-'));
    try {
      const asked = { ownerUrl: test().url, passwordFile: join(folder, 'password'), mayReplacePassword: false };
      await expect(prepareAppRole(asked)).rejects.toThrow(/NOIVU_APP_DATABASE_URL/);
      const client = new pg.Client({ connectionString: test().url });
      await client.connect();
      try {
        await client.query(`CREATE ROLE may_not_create LOGIN PASSWORD 'x'`);
        const ownerUrl = Object.assign(new URL(test().url), { username: 'may_not_create', password: 'x' }).href;
        await expect(prepareAppRole({ ...asked, ownerUrl })).rejects.toThrow(/NOIVU_APP_DATABASE_URL/);
      } finally {
        await client.query('DROP ROLE may_not_create');
        await client.end();
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
