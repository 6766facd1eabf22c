import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { homeFolder } from '@noivu/db/backup';
import { startEmbedded } from '@noivu/db/embedded';
import { migrate } from '@noivu/db/migrate';
import { startTestDatabase, type TestDatabase } from '@noivu/db/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runNoivu } from './run-noivu.ts';

let folder: string;
let source: TestDatabase;
let target: TestDatabase;

const at = (database: TestDatabase, args: readonly string[]): Promise<Run> =>
  runNoivu(args, { env: { DATABASE_URL: database.url } });

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noivu-operation-'));
  await chmod(folder, 0o755);
  [source, target] = await Promise.all([startTestDatabase(), startTestDatabase()]);
  await query(
    source.url,
    `INSERT INTO setting (key, value, "updatedAt") VALUES ('tỉnh', '"Hưng Yên"', now());
     INSERT INTO audit_event (id, "actorName", action, entity)
       SELECT gen_random_uuid(), 'Người số ' || n, 'x', 'y' FROM generate_series(1, 1200) AS n;
     SELECT audit_seal_day(to_char(now() AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'))`,
  );
});
afterAll(async () => {
  await Promise.all([source?.close(), target?.close()]);
  await rm(folder, { recursive: true, force: true });
});

describe('noivu backup and restore', () => {
  it('0: backs up, restores elsewhere, progress apart from the answer', async () => {
    const file = join(folder, 'tỉnh.noivu');
    const backup = await at(source, ['backup', file]);
    expect(backup).toMatchObject({ code: 0 });
    expect(backup.stdout).toMatch(/^Đã sao lưu [\d.]+ dòng của \d+ bảng vào .*tỉnh\.noivu \(\d+(,\d)? MB\)\.\n$/);
    expect(backup.stderr).toContain('Sao lưu bảng audit_event');
    const restore = await at(target, ['restore', file, '--lang', 'en']);
    expect(restore).toMatchObject({ code: 0 });
    expect(restore.stdout).toMatch(/^Restored 1,202 rows of \d+ tables, from the backup of /);
    const rows = 'SELECT key, value FROM setting';
    expect(await query(target.url, rows)).toEqual(await query(source.url, rows));
  });

  it('1, with the reason: a file that is there, a target that is not empty, a damaged file', async () => {
    const file = join(folder, 'tỉnh.noivu');
    expect(await at(source, ['backup', file])).toMatchObject({ code: 1, stdout: '' });
    const again = await at(target, ['restore', file]);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('Cơ sở dữ liệu đích không trống');
    const cut = join(folder, 'cut.noivu');
    await writeFile(cut, (await readFile(file)).subarray(0, 900));
    const damaged = await at(target, ['--lang', 'en', 'restore', cut]);
    expect(damaged).toMatchObject({ code: 1, stdout: '' });
    expect(damaged.stderr).toMatch(/is damaged, cut off or altered/);
    const nowhere = await runNoivu(['doctor'], { env: { DATABASE_URL: 'postgresql://u:secret@127.0.0.1:1/x' } });
    expect(nowhere).toMatchObject({ code: 1, stdout: '' });
    expect(nowhere.stderr).toContain('Không kết nối được');
    expect(nowhere.stderr).not.toContain('secret');
  });

  it.each([
    [['backup']],
    [['restore']],
    [['audit']],
    [['audit', 'seal']],
    [['doctor', 'x']],
    [['backup', 'a', '--fast']],
  ])('64 for %j', async (args) => {
    expect(await runNoivu(args)).toMatchObject({ code: 64, stdout: '' });
  });
});

describe('noivu audit', () => {
  it('exports the roots, verifies against them, and finds what was done to the log', async () => {
    const roots = join(folder, 'roots.json');
    expect(await at(source, ['audit', 'export', roots])).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse((await at(source, ['audit', 'export'])).stdout)).toEqual(
      JSON.parse(await readFile(roots, 'utf8')),
    );
    const whole = await at(source, ['audit', 'verify', '--roots', roots]);
    expect(whole).toEqual({ code: 0, stderr: '', stdout: 'Nhật ký nguyên vẹn: đã kiểm tra 1.200 sự kiện.\n' });
    await query(
      source.url,
      `SET session_replication_role = replica; DELETE FROM audit_root; DELETE FROM audit_event WHERE seq > 1190 OR seq = 5`,
    );
    const cut = await at(source, ['audit', 'verify']);
    expect(cut).toMatchObject({ code: 1, stderr: '' });
    expect(cut.stdout).toBe('Nhật ký có 1 sai lệch (đã kiểm tra 1.189 sự kiện):\n  - Đã bị xóa: sự kiện số 5.\n');
    const against = await at(source, ['audit', 'verify', '--roots', roots, '--json']);
    expect(against.code).toBe(1);
    expect(
      JSON.parse(against.stdout)
        .faults.map(({ kind }: { kind: string }) => kind)
        .sort(),
    ).toEqual(['removed', 'root-removed', 'truncated']);
  });

  it('64 for roots that are none, and does not overwrite an export', async () => {
    const roots = join(folder, 'roots.json');
    const before = await readFile(roots, 'utf8');
    expect(await at(source, ['audit', 'export', roots])).toMatchObject({ code: 64 });
    expect(await readFile(roots, 'utf8')).toBe(before);
    const other = join(folder, 'other.json');
    for (const text of ['{', '{"format": "other"}', before.replace(/"lastSeq": \d+/, '"lastSeq": -1')]) {
      await writeFile(other, text);
      const run = await at(source, ['audit', 'verify', '--roots', other]);
      expect(run).toMatchObject({ code: 64, stdout: '' });
      expect(run.stderr).toContain('không phải bản xuất');
    }
    expect(await at(source, ['audit', 'verify', '--roots', join(folder, 'absent')])).toMatchObject({ code: 64 });
  });
});

describe('noivu doctor', () => {
  it('0 for a sound database, 1 for a broken one, each check with its remedy', async () => {
    const sound = await at(target, ['doctor']);
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout).toContain('đạt        Nhật ký nguyên vẹn: 1.200 sự kiện.');
    await query(target.url, 'ALTER TABLE salary_step DROP CONSTRAINT salary_step_no_overlap');
    const broken = await at(target, ['doctor', '--lang', 'en']);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/failed +Missing, switched off or invalid: salary_step_no_overlap\.\n +Remedy: /);
    expect(JSON.parse((await at(target, ['doctor', '--json'])).stdout)).toMatchObject({ ok: false });
  });
});

describe('the embedded server of --data', () => {
  it('is started when it does not run, used when it does, and left as it was', async () => {
    const data = join(folder, 'data');
    const missing = await runNoivu(['doctor', '--data', data]);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain(`Không có dữ liệu noivu trong thư mục ${join(data, 'postgres')}`);

    const restored = await runNoivu(['restore', join(folder, 'tỉnh.noivu'), '--data', data]);
    expect(restored).toMatchObject({ code: 0 });
    expect(restored.stderr).toContain('Tạo các bảng');

    const server = await startEmbedded({ dataDir: join(data, 'postgres'), settings: { fsync: 'off' } });
    try {
      expect(server.reused).toBe(false);
      expect(await migrate(server.url)).toEqual({ applied: [] });
      const whole = await runNoivu(['audit', 'verify'], { env: { NOIVU_DATA: data } });
      expect(whole).toMatchObject({ code: 0, stdout: 'Nhật ký nguyên vẹn: đã kiểm tra 1.200 sự kiện.\n' });
      expect(await query(server.url, 'SELECT count(*)::int AS count FROM setting')).toEqual([{ count: 1 }]);
    } finally {
      await server.stop();
    }
  });

  it('is that of the checkout unless told otherwise', () => {
    expect(homeFolder).toBe(join(import.meta.dirname, '..', '..', '..'));
  });
});
