import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { doctor } from '../index.ts';

describe.each(inject('noivuTestServers').map(({ kind }) => kind))('doctor [%s]', (server) => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeEach(async () => {
    database = await startTestDatabase({ server });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client?.end();
    await database?.close();
  });
  const statusOf = async (id: string) => {
    const { ok, checks } = await doctor(database.url);
    const check = checks.find((each) => each.id === id);
    expect(ok).toBe(checks.every(({ status }) => status !== 'fail'));
    return { status: check?.status, vi: check?.found.vi, remedy: check?.remedy?.vi };
  };

  it('finds a fresh database sound, and says what it looked at', async () => {
    const seen: string[] = [];
    const { ok, checks } = await doctor(database.url, ({ id }) => seen.push(id));
    expect(checks.filter(({ id, status }) => status !== 'ok' && id !== 'disk')).toEqual([]);
    expect(ok).toBe(true);
    expect(seen).toEqual(checks.map(({ id }) => id));
    expect(checks.find(({ id }) => id === 'disk')?.found.vi).toMatch(
      /Dữ liệu chiếm \d+,\d MB, đĩa còn trống \d+,\d [MG]B\./,
    );
  });

  it.each<[id: string, status: string, says: string | RegExp, harm: string]>([
    ['migrations', 'warn', '20261125110000', `DELETE FROM _prisma_migrations WHERE migration_name > '20261125110000'`],
    ['migrations', 'fail', 'bị sửa sau khi áp dụng', `UPDATE _prisma_migrations SET checksum = repeat('0', 64)`],
    [
      'migrations',
      'fail',
      'mới hơn',
      `UPDATE _prisma_migrations SET migration_name = '2999_x' WHERE migration_name > '20261125110000'`,
    ],
    ['drift', 'fail', '"reason"', 'ALTER TABLE audit_event DROP COLUMN reason CASCADE'],
    ['constraints', 'fail', 'salary_step_no_overlap', 'ALTER TABLE salary_step DROP CONSTRAINT salary_step_no_overlap'],
    [
      'constraints',
      'fail',
      'audit_event_4_no_delete',
      'ALTER TABLE audit_event DISABLE TRIGGER audit_event_4_no_delete',
    ],
    ['constraints', 'fail', 'audit_root_2_no_delete', 'DROP TRIGGER audit_root_2_no_delete ON audit_root'],
    [
      'constraints',
      'fail',
      'not_checked',
      'ALTER TABLE person ADD CONSTRAINT not_checked CHECK (version > 0) NOT VALID',
    ],
    ['extensions', 'warn', 'pg_trgm', 'DROP EXTENSION pg_trgm CASCADE'],
    [
      'imports',
      'warn',
      'ds.xlsx (committing)',
      `INSERT INTO import_batch (id, "fileName", "fileHash", "fileKind", status, "asOf", "createdById", "createdAt")
       VALUES (gen_random_uuid(), 'ds.xlsx', '', 'xlsx', 'committing', '2022-12-31', 'u', now() - interval '2 hours')`,
    ],
    [
      'audit',
      'fail',
      'Sự kiện',
      `SET session_replication_role = replica;
       INSERT INTO audit_event (id, "actorName", action, entity) VALUES (gen_random_uuid(), 'giả', 'x', 'y')`,
    ],
    [
      'audit-roots',
      'warn',
      'còn 1 ngày chưa khóa',
      `INSERT INTO audit_event (id, "actorName", action, entity) VALUES (gen_random_uuid(), 'a', 'x', 'y'); COMMIT;
       SET session_replication_role = replica; UPDATE audit_event SET "chainedAt" = "chainedAt" - interval '2 days'`,
    ],
    ['rows', 'fail', 'Không kiểm tra được', 'DROP TABLE import_row CASCADE; DROP TABLE person CASCADE'],
  ])('finds harm: %s %s (%s)', async (id, status, says, harm) => {
    await client.query(harm);
    const found = await statusOf(id);
    expect(found).toMatchObject({ status, vi: expect.stringContaining(says as string), remedy: expect.any(String) });
  });
});
