import { existsSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recoverImports } from '../../src/fields/records/staging/recover-imports.ts';
import { prepareUploadFolder, uploadPath } from '../../src/fields/records/staging/upload-folder.ts';
import { type Client, createClient } from './client.ts';
import { HEADER, list, row, toCsv } from './lists.ts';
import { AS_OF, type Office, openOffice, storePerson } from './office.ts';
import { readRecords } from './records.ts';

let office: Office;
let client: Client;
let number = 100;

/** Rows of persons no other test has. */
const fresh = (count: number) => {
  number += count;
  return Array.from({ length: count }, (_, index) => row(number - index));
};
const upload = (rows: ReturnType<typeof fresh>) => client.upload(toCsv(list(...rows)), 'danh sach.csv');

beforeAll(async () => {
  office = await openOffice();
  client = createClient(office, await office.signIn('tinh'));
});
afterAll(() => office?.close());

describe('phạm vi', () => {
  let department: Client;
  beforeAll(async () => {
    department = createClient(office, await office.signIn('sonoivu'));
  });

  it('refuses rows of other units, and persons who work elsewhere', async () => {
    await storePerson(office, { code: 'STC9', fullName: 'Vũ Thị Lan', birthDate: '1980-09-05', unit: 'STC' });
    const rows = [
      row(1, { 'Đơn vị công tác': 'Sở Tài chính' }),
      row(2, { 'Số hiệu hồ sơ': 'STC9', 'Họ và tên': 'Vũ Thị Lan' }),
      row(3),
    ];
    const batch = await department.upload(toCsv(list(...rows)), 'a.csv');
    expect(batch).toMatchObject({ newRows: 1, errorRows: 2 });
    const errors = await department.rows(batch.id, 'error');
    expect(errors.map(({ errors: all }) => all.map(({ code }) => code))).toEqual([
      ['unit-out-of-scope'],
      ['person-out-of-scope'],
    ]);
  });

  it('shows a batch only to those who manage all of its units', async () => {
    const own = await department.upload(toCsv(list(row(4))), 'own.csv');
    expect((await client.getAnswer(own.id)).status).toBe(200);
    const wide = await upload(fresh(1));
    expect((await department.getAnswer(wide.id)).status).toBe(404);
    expect((await department.commit({ id: wide.id })).status).toBe(404);
    expect((await department.undo({ id: wide.id })).status).toBe(404);
    expect((await department.discard(wide.id)).status).toBe(404);
    const listed = (await department.list()).data.rows.map(({ id }) => id);
    expect(listed).toContain(own.id);
    expect(listed).not.toContain(wide.id);
  });
});

describe('ghi đồng thời và gián đoạn', () => {
  let before: Awaited<ReturnType<typeof readRecords>>;
  beforeEach(async () => {
    before = await readRecords(office.database);
  });

  it('commits a batch once, however many ask for it at the same time', async () => {
    const batch = await upload(fresh(20));
    const answers = await Promise.all(Array.from({ length: 6 }, () => client.commit({ id: batch.id })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await office.database.prisma.person.count()).toBe(before.person!.length + 20);
    expect(answers.find(({ status }) => status === 409)?.error?.code).toBe('import-not-ready');
  });

  it('lets only the first of two batches about the same persons through; the other is previewed again', async () => {
    const rows = fresh(10);
    const first = await upload(rows);
    const second = await upload(rows);
    const answers = await Promise.all([client.commit({ id: first.id }), client.commit({ id: second.id })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.findIndex(({ status }) => status === 409);
    expect(answers[refused]?.error).toMatchObject({
      code: 'import-stale',
      details: { rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
    });
    expect(await office.database.prisma.person.count()).toBe(before.person!.length + 10);
    const id = [first.id, second.id][refused]!;
    expect(await client.get(id)).toMatchObject({ status: 'previewed', newRows: 10 });
    await client.setMapping(id, {});
    expect(await client.get(id)).toMatchObject({ status: 'previewed', unchangedRows: 10 });
    expect((await client.commit({ id })).status).toBe(200);
  });

  it('notices that a record was changed after the preview', async () => {
    const id = await storePerson(office, {
      code: 'DOI1',
      fullName: 'Đỗ Thị Mai',
      birthDate: '1980-09-05',
      unit: 'SNV',
    });
    const batch = await client.upload('Mã hồ sơ,Xếp loại 2022\nDOI1,HTT', 'a.csv');
    await office.database.prisma.person.update({
      where: { id },
      data: { ethnicity: 'Tày', version: { increment: 1 } },
    });
    expect((await client.commit({ id: batch.id })).error).toMatchObject({
      code: 'import-stale',
      details: { rows: [2] },
    });
    expect(await office.database.prisma.performanceRating.count({ where: { personId: id, year: 2022 } })).toBe(0);
  });

  it('leaves nothing when the commit is killed in the middle', async () => {
    const batch = await upload(fresh(30));
    // Holds the last table the commit writes to, so that the commit stands still with everything else written.
    const { pool } = office.database;
    const holder = await pool.connect();
    await holder.query('BEGIN');
    await holder.query('LOCK TABLE performance_rating IN EXCLUSIVE MODE');
    const committing = client.commit({ id: batch.id });
    let waiting: number | undefined;
    while (waiting === undefined) {
      const { rows } = await pool.query<{ pid: number }>(
        `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%performance_rating%'`,
      );
      waiting = rows[0]?.pid;
    }
    await pool.query('SELECT pg_terminate_backend($1)', [waiting]);
    const answer = await committing;
    await holder.query('ROLLBACK');
    holder.release();
    expect(answer.status).toBe(500);
    expect(answer.error).toMatchObject({ code: 'internal' });
    expect(await readRecords(office.database)).toEqual(before);
    expect(await client.get(batch.id)).toMatchObject({ status: 'previewed', newRows: 30 });
    expect((await client.commit({ id: batch.id })).status).toBe(200);
  });

  it('recovers at the next start what a crash left', async () => {
    const [reading, committing, undoing, lost] = [
      await upload(fresh(1)),
      await upload(fresh(1)),
      await upload(fresh(1)),
      await upload(fresh(1)),
    ];
    await client.commit({ id: undoing.id });
    const set = (id: string, status: 'reading' | 'committing' | 'undoing' | 'uploaded') =>
      office.database.prisma.importBatch.update({ where: { id }, data: { status } });
    await set(reading.id, 'reading');
    await set(committing.id, 'committing');
    await set(undoing.id, 'undoing');
    await set(lost.id, 'uploaded');
    await prepareUploadFolder(office.dataFolder);
    const orphan = uploadPath(office.dataFolder, '00000000-0000-4000-8000-000000000000');
    writeFileSync(orphan, 'x');

    await recoverImports({ database: office.app, dataFolder: office.dataFolder });
    expect(await client.get(reading.id)).toMatchObject({ status: 'failed', failure: { code: 'interrupted' } });
    expect(await client.rows(reading.id)).toEqual([]);
    expect((await client.get(committing.id)).status).toBe('previewed');
    expect((await client.get(undoing.id)).status).toBe('committed');
    await client.setMapping(committing.id, {});
    expect((await client.get(lost.id)).status).toBe('previewed');
    expect(existsSync(orphan)).toBe(false);
    expect(existsSync(uploadPath(office.dataFolder, reading.id))).toBe(false);
  });
});

describe('hoàn tác', () => {
  it('is refused, naming the persons, once a later change touches them', async () => {
    const rows = fresh(2);
    const batch = await upload(rows);
    await client.commit({ id: batch.id });
    const code = rows[0]![1] as string;
    const later = await client.upload(`Mã hồ sơ,Xếp loại 2022\n${code},HTXS`, 'sau.csv');
    expect((await client.commit({ id: later.id })).status).toBe(200);
    const before = await readRecords(office.database);
    const refused = await client.undo({ id: batch.id });
    expect(refused.status).toBe(409);
    expect(refused.error).toMatchObject({ code: 'import-changed-since', vi: expect.stringContaining(`(${code})`) });
    expect(await readRecords(office.database)).toEqual(before);
    expect((await client.get(batch.id)).status).toBe('committed');
    expect((await client.undo({ id: later.id })).status).toBe(200);
    expect((await client.undo({ id: batch.id })).status).toBe(200);
  });

  it('is refused when another fact was since recorded on a person it brought in', async () => {
    const [only] = fresh(1);
    const batch = await upload([only!]);
    await client.commit({ id: batch.id });
    const person = await office.database.prisma.person.findUniqueOrThrow({ where: { code: only![1] as string } });
    await office.database.prisma.disciplineDecision.create({
      data: { personId: person.id, form: 'warning', effectiveFrom: '2022-10-01' },
    });
    expect((await client.undo({ id: batch.id })).error).toMatchObject({
      code: 'import-changed-since',
      details: { records: [{ code: person.code, entity: 'discipline_decision' }] },
    });
  });

  it('gives codes to new persons without one, and knows them the second time by name, birth and unit', async () => {
    const without = HEADER.filter((header) => header !== 'Số CCCD' && header !== 'Số hiệu hồ sơ');
    const [cells] = fresh(1);
    const text = toCsv([
      [...without],
      without.map((header) => (header === 'Họ và tên' ? 'Trần Văn Không Mã' : cells![HEADER.indexOf(header)]!)),
    ]);
    const batch = await client.upload(text, 'a.csv');
    expect((await client.commit({ id: batch.id })).status).toBe(200);
    const person = await office.database.prisma.person.findFirstOrThrow({ where: { fullName: 'Trần Văn Không Mã' } });
    expect(person.code).toBe('HS000001');
    expect(await client.upload(text, 'a.csv')).toMatchObject({ unchangedRows: 1, newRows: 0 });
  });

  it('refuses to rewrite history', async () => {
    await storePerson(office, { code: 'LS01', fullName: 'Đỗ Thị Lịch Sử', birthDate: '1980-09-05', unit: 'SNV' });
    const batch = await client.upload('Mã hồ sơ,Bậc,Ngày hưởng\nLS01,5,01/01/2018', 'a.csv');
    const [wrong] = await client.rows(batch.id, 'error');
    expect(wrong?.errors[0]).toMatchObject({
      code: 'before-stored',
      column: 'C',
      expected: { vi: expect.stringContaining('01/01/2019') },
    });
    expect(AS_OF > '2019-01-01').toBe(true);
  });
});
