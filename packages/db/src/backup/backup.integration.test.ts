import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealDay, verifyAudit } from '../audit/index.ts';
import { DEMONSTRATION_SEED } from '../seed/calendar.ts';
import { tabulateLogins } from '../seed/load/access-tables.ts';
import { copyTable } from '../seed/load/copy-table.ts';
import { tabulateRecords } from '../seed/load/record-tables.ts';
import { tabulateProvince } from '../seed/load/tables.ts';
import { generatePerson } from '../seed/persons/generate-person.ts';
import { generatePosts } from '../seed/persons/generate-posts.ts';
import { generateShowcase } from '../seed/showcase/generate-showcase.ts';
import { generateUnits } from '../seed/units/generate-units.ts';
import { createWorkplaces } from '../seed/units/workplaces.ts';
import { describeDatabases, startTestDatabase, type TestDatabase } from '../testing/index.ts';
import { type BackupResult, backup, inspectArchive, restore } from './index.ts';

const PEOPLE = 300;

/** The whole of the demonstration's units with the first of its people, and what the demonstration lacks. */
async function fill(pool: pg.Pool): Promise<void> {
  const units = generateUnits();
  const posts = generatePosts(DEMONSTRATION_SEED, units.units);
  const people = generateShowcase(DEMONSTRATION_SEED);
  const workplaces = createWorkplaces(posts);
  for (const post of posts.slice(0, PEOPLE)) {
    people.push(generatePerson(DEMONSTRATION_SEED, people.length + 1, post, workplaces));
  }
  const client = await pool.connect();
  const loads = [
    ...tabulateProvince({ units, people }),
    ...(await tabulateLogins(async (plain) => plain)),
    ...tabulateRecords(DEMONSTRATION_SEED, { units: units.units.length, persons: people.length }),
  ];
  await client.query('BEGIN');
  for (const load of loads) await copyTable(client, load);
  await client.query('COMMIT');
  client.release();
  await pool.query(
    `INSERT INTO import_batch (id, "fileName", "fileHash", "fileKind", status, "asOf", roots, columns, "createdById")
     VALUES (gen_random_uuid(), E'dấu \\\\ tab\\t xuống dòng\\n \\\\N "nháy".xlsx', '', 'xlsx', 'committed', '2022-12-31',
             ARRAY[gen_random_uuid(), gen_random_uuid()], '[{"header": "Họ\\ttên\\n", "value": 1e400}]', 'u')`,
  );
  for (let count = 0; count < 30; count += 1) {
    await pool.query(
      `INSERT INTO audit_event (id, "actorName", action, entity, before, after, reason)
       VALUES (gen_random_uuid(), 'Đỗ Thị Én', 'persons.change', 'person', '{"a": [1.50, null]}', NULL, $1)`,
      [`lần ${count}\n`],
    );
  }
  const { rows } = await pool.query(`SELECT to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS today`);
  await sealDay(pool, rows[0].today);
}

describeDatabases('backup and restore', (database) => {
  let folder: string;
  let archive: string;
  let source: pg.Pool;
  let target: TestDatabase;
  let elsewhere: pg.Pool;
  let result: BackupResult;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'noivu-backup-'));
    archive = join(folder, 'province.noivu');
    source = new pg.Pool({ connectionString: database().url });
    target = await startTestDatabase();
    elsewhere = new pg.Pool({ connectionString: target.url });
    await fill(source);
    result = await backup(database().url, archive);
  });
  afterAll(async () => {
    await Promise.all([source?.end(), elsewhere?.end()]);
    await target?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const isEmpty = async (): Promise<boolean> => {
    const { rows } = await elsewhere.query(
      `SELECT (SELECT count(*) FROM unit) + (SELECT count(*) FROM person) + (SELECT count(*) FROM "user")
            + (SELECT count(*) FROM audit_event) = 0 AS empty,
          NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgenabled <> 'O') AS guarded`,
    );
    expect(rows[0].guarded).toBe(true);
    return rows[0].empty;
  };
  const altered = (name: string, change: (bytes: Buffer) => Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(archive)));
    return file;
  };

  it('writes one file, for its owner only, that says what is in it', async () => {
    expect(readdirSync(folder)).toEqual(['province.noivu']);
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    const { header, closing } = await inspectArchive(archive);
    expect({ header, tables: closing.tables }).toEqual(result);
    expect(header.migrations.map(({ name }) => name)).toContain('20261125100000_audit_chain');
    expect(header.auditHead?.seq).toBe(31);
    const { rows } = await source.query('SELECT count(*)::int AS count FROM salary_step');
    expect(closing.tables.find(({ name }) => name === 'salary_step')?.rows).toBe(rows[0].count);
  });

  it('does not overwrite an earlier backup', async () => {
    const before = readFileSync(archive);
    await expect(backup(database().url, archive)).rejects.toMatchObject({ code: 'file-exists' });
    expect(readFileSync(archive).equals(before)).toBe(true);
    await expect(backup(database().url, join(folder, 'absent', 'x'))).rejects.toMatchObject({
      code: 'file-unwritable',
    });
  });

  it('refuses a backup cut off anywhere', async () => {
    const whole = readFileSync(archive).length;
    for (const length of [0, 5, 40, Math.floor(whole / 3), Math.floor(whole / 2), whole - 400, whole - 1]) {
      const file = altered('cut', (bytes) => bytes.subarray(0, length));
      await expect(restore(target.url, file), `${length} bytes`).rejects.toMatchObject({
        code: length < 15 ? 'not-an-archive' : 'archive-damaged',
      });
    }
    expect(await isEmpty()).toBe(true);
  });

  it('refuses a backup with one bit flipped anywhere, or with something added', async () => {
    const whole = readFileSync(archive).length;
    for (const at of [16, 30, 200, Math.floor(whole / 4), Math.floor(whole / 2), whole - 300, whole - 3]) {
      const file = altered('flipped', (bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      });
      await expect(inspectArchive(file), `byte ${at}`).rejects.toMatchObject({ code: 'archive-damaged' });
    }
    const longer = altered('longer', (bytes) => Buffer.concat([bytes, Buffer.from('x')]));
    await expect(restore(target.url, longer)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(await isEmpty()).toBe(true);
  });

  it('refuses what is no backup, a later format, and a file that is not there', async () => {
    const other = altered('other', () => Buffer.from('PK\u0003\u0004 a spreadsheet'));
    await expect(inspectArchive(other)).rejects.toMatchObject({ code: 'not-an-archive' });
    const later = altered('later', (bytes) => Buffer.concat([Buffer.from('noivu-backup 2\n'), bytes.subarray(15)]));
    await expect(inspectArchive(later)).rejects.toMatchObject({ code: 'archive-newer' });
    await expect(inspectArchive(join(folder, 'absent'))).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  it('refuses a database with other migrations, naming both, and one that was never migrated', async () => {
    const rename = (from: string, to: string) =>
      elsewhere.query('UPDATE _prisma_migrations SET migration_name = $2 WHERE migration_name = $1', [from, to]);
    await rename('20261125100000_audit_chain', '20991231000000_later');
    const failing = restore(target.url, archive);
    await expect(failing).rejects.toMatchObject({ code: 'other-migrations' });
    await expect(failing).rejects.toThrow(/20261125100000_audit_chain/);
    await expect(failing).rejects.toThrow(/20991231000000_later/);
    await rename('20991231000000_later', '20261125100000_audit_chain');
    await elsewhere.query('ALTER TABLE _prisma_migrations RENAME TO hidden');
    await expect(restore(target.url, archive)).rejects.toMatchObject({ code: 'not-migrated' });
    await elsewhere.query('ALTER TABLE hidden RENAME TO _prisma_migrations');
    expect(await isEmpty()).toBe(true);
  });

  it('leaves nothing behind when it is interrupted or a row is refused', async () => {
    const interrupted = restore(target.url, archive, {
      onProgress: ({ en }) => {
        if (en === 'Restoring table salary_step') throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await isEmpty()).toBe(true);
    await elsewhere.query('ALTER TABLE salary_step ADD CONSTRAINT few_steps CHECK (step < 3)');
    await expect(restore(target.url, archive)).rejects.toThrow('few_steps');
    await elsewhere.query('ALTER TABLE salary_step DROP CONSTRAINT few_steps');
    expect(await isEmpty()).toBe(true);
  });

  it('refuses a backup whose audit log has faults, unless they are accepted', async () => {
    const tampered = join(folder, 'tampered.noivu');
    const swap = async (seq: number, reason: string) => {
      const client = await source.connect();
      await client.query('BEGIN');
      await client.query('SET LOCAL session_replication_role = replica');
      await client.query('UPDATE audit_event SET reason = $2 WHERE seq = $1', [seq, reason]);
      await client.query('COMMIT');
      client.release();
    };
    await swap(7, 'đã bị sửa');
    await backup(database().url, tampered);
    await swap(7, 'lần 5\n');
    const failing = restore(target.url, tampered);
    await expect(failing).rejects.toMatchObject({ code: 'audit-faults' });
    await expect(failing).rejects.toThrow('Sự kiện số 7 đã bị sửa');
    expect(await isEmpty()).toBe(true);
    const other = await startTestDatabase();
    try {
      const { audit } = await restore(other.url, tampered, { acceptAuditFaults: true });
      expect(audit.faults).toMatchObject([{ kind: 'changed', seq: 7 }]);
    } finally {
      await other.close();
    }
  });

  it('restores everything elsewhere: the same bytes, the chain whole and going on', async () => {
    const { tables, audit } = await restore(target.url, archive);
    expect(tables).toEqual(result.tables);
    expect(audit).toMatchObject({ ok: true, lastSeq: 31 });
    const again = join(folder, 'again.noivu');
    expect((await backup(target.url, again)).tables).toEqual(result.tables);
    const odd = 'SELECT "fileName", roots, columns::text FROM import_batch';
    expect((await elsewhere.query(odd)).rows).toEqual((await source.query(odd)).rows);
    await elsewhere.query(
      `INSERT INTO audit_event (id, "actorName", action, entity) VALUES (gen_random_uuid(), 'sau phục hồi', 'x', 'y')`,
    );
    expect(await verifyAudit(elsewhere)).toMatchObject({ ok: true, lastSeq: 32 });
    await expect(elsewhere.query('DELETE FROM audit_event')).rejects.toMatchObject({ code: '42501' });
    await expect(restore(target.url, archive)).rejects.toMatchObject({ code: 'target-not-empty' });
  });

  it('takes one consistent snapshot while others write', async () => {
    const file = join(folder, 'busy.noivu');
    const written: Promise<unknown>[] = [];
    const { tables } = await backup(database().url, file, {
      onProgress: () => {
        const insert = `INSERT INTO setting (key, value, "updatedAt") VALUES ('busy-${written.length}', '1', now())`;
        written.push(source.query(insert));
      },
    });
    await Promise.all(written);
    expect(tables.find(({ name }) => name === 'setting')?.rows).toBe(1);
    const { rows } = await source.query('SELECT count(*)::int AS count FROM setting');
    expect(rows[0].count).toBe(1 + written.length);
  });
});
