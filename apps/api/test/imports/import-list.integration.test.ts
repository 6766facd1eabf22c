import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient } from './client.ts';
import { list, row, toCsv, toXlsx } from './lists.ts';
import { AS_OF, type Office, openOffice, storePerson } from './office.ts';
import { readRecords } from './records.ts';

let office: Office;
let client: Client;

beforeAll(async () => {
  office = await openOffice();
  client = createClient(office, await office.signIn('tinh'));
});
afterAll(() => office?.close());

describe('nhập danh sách', () => {
  it('reads a good .xlsx, commits it, changes nothing the second time, and undoes it exactly', async () => {
    await storePerson(office, { code: 'HY0002', fullName: 'Nguyễn Văn Cường', birthDate: '1980-09-05', unit: 'STC' });
    const before = await readRecords(office.database);
    const file = await toXlsx(list(row(1), row(2), row(3)));

    const batch = await client.upload(file, 'danh sach.xlsx');
    expect(batch.failure).toBeNull();
    expect(batch).toMatchObject({ status: 'previewed', totalRows: 3, newRows: 2, changedRows: 1, errorRows: 0 });
    const [changed] = await client.rows(batch.id, 'changed');
    expect(changed?.row).toBe(3);
    expect(changed?.diff).toEqual(
      expect.arrayContaining([
        { field: 'sex', before: 'Nữ', after: 'Nam' },
        { field: 'unitName', before: 'Sở Tài chính', after: 'Sở Nội vụ' },
        { field: 'employmentFrom', before: '01/01/2010', after: '31/12/2022' },
        { field: 'stepFrom', before: '01/01/2019', after: '01/03/2020' },
        { field: 'rating:2022', before: '', after: 'Hoàn thành tốt nhiệm vụ' },
      ]),
    );
    expect(await readRecords(office.database)).toEqual(before);

    const committed = await client.commit({ id: batch.id, reason: 'Nhập đầu kỳ', decision: '01/QĐ' });
    expect(committed.error).toBeUndefined();
    expect(committed.data).toMatchObject({ status: 'committed', canUndo: true, processedRows: 3 });
    const cuong = await office.database.prisma.person.findUniqueOrThrow({
      where: { code: 'HY0002' },
      include: { employments: { orderBy: { validFrom: 'asc' } }, steps: { orderBy: { validFrom: 'asc' } } },
    });
    expect(cuong).toMatchObject({ version: 2, sex: 'male', citizenId: '033080000002' });
    expect(cuong.employments.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2010-01-01', AS_OF],
      [AS_OF, null],
    ]);
    expect(cuong.steps).toHaveLength(1);
    expect(cuong.steps[0]).toMatchObject({ step: 4, validFrom: '2020-03-01', decision: '15/QĐ-SNV' });
    const event = await office.database.prisma.auditEvent.findFirstOrThrow({
      where: { action: 'records.commit-import', entityId: batch.id },
    });
    expect(event).toMatchObject({ actorId: 'tinh', reason: 'Nhập đầu kỳ', decision: '01/QĐ' });
    expect(event.after).toMatchObject({ newRows: 2, changedRows: 1 });
    expect(readdirSync(path.join(office.dataFolder, 'uploads'))).toEqual([]);

    const after = await readRecords(office.database);
    const again = await client.upload(file, 'danh sach.xlsx');
    expect(again).toMatchObject({ newRows: 0, changedRows: 0, unchangedRows: 3, errorRows: 0 });
    expect((await client.commit({ id: again.id })).data.status).toBe('committed');
    expect(await readRecords(office.database)).toEqual(after);
    expect((await client.undo({ id: again.id })).data.status).toBe('undone');

    const undone = await client.undo({ id: batch.id, reason: 'Nhầm tệp' });
    expect(undone.error).toBeUndefined();
    expect(undone.data).toMatchObject({ status: 'undone', canUndo: false });
    expect(await readRecords(office.database)).toEqual(before);
  });

  it.each([
    ['UTF-8', ',', (text: string) => Buffer.from(text)],
    ['UTF-8 with mark', ';', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', '\t', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('reads .csv in %s separated by %j', async (_name, delimiter, encode) => {
    const text = toCsv(list(row(11), row(12, { 'Hệ số': '3,33', 'Chức vụ': 'Trưởng phòng, "quyền"' })), delimiter);
    const batch = await client.upload(encode(text), 'danh sach.csv');
    expect(batch.failure).toBeNull();
    expect(await client.rows(batch.id, 'error')).toEqual([]);
    expect(batch.newRows).toBe(2);
    const rows = await client.rows(batch.id, 'new');
    expect(rows[1]?.values).toMatchObject({ coefficient: '3,33', jobTitle: 'Trưởng phòng, "quyền"' });
    expect((await client.discard(batch.id)).data).toEqual({ discarded: true });
    expect((await client.getAnswer(batch.id)).status).toBe(404);
  });

  it('lets the user choose the columns, and checks again', async () => {
    const [header, ...rows] = list(row(21));
    const renamed = header!.map((name) => (name === 'Chức vụ' ? 'Việc đang làm' : name));
    const batch = await client.upload(await toXlsx([renamed, ...rows]), 'a.xlsx');
    const column = batch.columns.find(({ header: name }) => name === 'Việc đang làm');
    expect(column).toMatchObject({ field: null, sample: ['Chuyên viên'] });
    expect(batch.errorRows).toBe(1);

    const twice = await client.setMapping(batch.id, { [column!.index]: 'fullName' });
    expect(twice.error?.code).toBe('field-mapped-twice');
    await client.setMapping(batch.id, { [column!.index]: 'jobTitle' });
    const mapped = await client.get(batch.id);
    expect(mapped).toMatchObject({ status: 'previewed', newRows: 1, errorRows: 0 });
    await client.discard(batch.id);
  });

  it('updates from a list of a few columns only, and keeps what it does not speak of', async () => {
    const id = await storePerson(office, {
      code: 'TT01',
      fullName: 'Lê Thị Hoa',
      birthDate: '1985-04-30',
      unit: 'SNV',
    });
    const text = toCsv([
      ['Mã hồ sơ', 'Họ tên', 'Xếp loại 2022', 'Bậc', 'Thời điểm hưởng'],
      ['TT01', 'LÊ THỊ HOA', 'HTXSNV', 5, '01/01/2022'],
    ]);
    const batch = await client.upload(text, 'xep loai.csv');
    expect(batch).toMatchObject({ changedRows: 1, errorRows: 0 });
    expect((await client.commit({ id: batch.id })).data.status).toBe('committed');
    const person = await office.database.prisma.person.findUniqueOrThrow({
      where: { id },
      include: { steps: { orderBy: { validFrom: 'asc' } }, ratings: { orderBy: { year: 'asc' } }, employments: true },
    });
    expect(person.fullName).toBe('Lê Thị Hoa');
    expect(person.employments).toHaveLength(1);
    expect(person.ratings.map(({ year, rating }) => [year, rating])).toEqual([
      [2021, 'good'],
      [2022, 'excellent'],
    ]);
    expect(
      person.steps.map(({ step, coefficient, validFrom, validTo }) => [step, coefficient, validFrom, validTo]),
    ).toEqual([
      [4, 333, '2019-01-01', '2022-01-01'],
      [5, 366, '2022-01-01', null],
    ]);
  });
});
