import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient } from './client.ts';
import { list, row, toXlsx } from './lists.ts';
import { type Office, openOffice, storePerson } from './office.ts';

let office: Office;
let client: Client;

beforeAll(async () => {
  office = await openOffice();
  client = createClient(office, await office.signIn('tinh'));
  await storePerson(office, {
    code: 'CU01',
    fullName: 'Lê Thị Hoa',
    birthDate: '1985-04-30',
    unit: 'STC',
    citizenId: '033185009999',
  });
});
afterAll(() => office?.close());

/** [what is changed, the code, the column, what was found] */
const WRONG = [
  [{ 'Ngày sinh': '31/02/1980' }, 'not-a-real-date', 'E', '31/02/1980'],
  [{ 'Ngày sinh': '5-9-80' }, 'ambiguous-year', 'E', '5-9-80'],
  [{ 'Ngày hưởng': '2020' }, 'year-only', 'N', '2020'],
  [{ 'Ngày hưởng': '3/2020' }, 'month-only', 'N', '3/2020'],
  [{ 'Ngày hưởng': 'sau Tết' }, 'not-a-date', 'N', 'sau Tết'],
  [{ 'Ngày hưởng': '01/01/2023' }, 'date-after-list', 'N', '01/01/2023'],
  [{ 'Họ và tên': 'Nguyễn Văn 4n' }, 'name-with-digits', 'C', 'Nguyễn Văn 4n'],
  [{ 'Họ và tên': null }, 'required', 'C', ''],
  [{ 'Giới tính': 'khác' }, 'unknown-sex', 'D', 'khác'],
  [{ 'Dân tộc': 'Kinhh' }, 'unknown-ethnicity', 'F', 'Kinhh'],
  [{ 'Số CCCD': 33080000001 }, 'citizen-id-lost-zero', 'G', '33080000001'],
  [{ 'Số CCCD': '145123456' }, 'citizen-id-old', 'G', '145123456'],
  [{ 'Số CCCD': '3.3E+10' }, 'citizen-id-scientific', 'G', '3.3E+10'],
  [{ 'Số CCCD': '033185009999' }, 'citizen-id-of-another', 'G', '033185009999'],
  [{ 'Số hiệu hồ sơ': 'CU01' }, 'code-of-another', 'B', 'CU01'],
  [{ 'Đơn vị công tác': 'Sở Nội vũ trụ' }, 'unknown-unit', 'H', 'Sở Nội vũ trụ'],
  [{ 'Đơn vị công tác': 'Phòng Nội vụ' }, 'ambiguous-unit', 'H', 'Phòng Nội vụ'],
  [{ 'Đối tượng': 'Khách' }, 'unknown-kind', 'I', 'Khách'],
  [{ 'Mã ngạch': '99.999' }, 'unknown-rank', 'K', '99.999'],
  [{ Bậc: 12, 'Hệ số': null }, 'step-out-of-range', 'L', '12'],
  [{ Bậc: 'ba' }, 'not-a-step', 'L', 'ba'],
  [{ 'Hệ số': 3.34 }, 'coefficient-mismatch', 'M', '3,34'],
  [{ Bậc: null, 'Hệ số': '3,34' }, 'coefficient-not-in-table', 'M', '3,34'],
  [{ 'Hệ số': '3,3,3' }, 'not-a-coefficient', 'M', '3,3,3'],
  [{ 'Ngày hưởng': null, 'Mốc tính nâng bậc': null }, 'step-start-missing', 'O', ''],
  [{ 'Xếp loại 2022': 'khá' }, 'unknown-rating', 'Q', 'khá'],
  [{ 'Chức vụ': { formula: 'VLOOKUP(1,A1:B2,2)' } }, 'formula-without-value', 'J', '=…'],
  [{ 'Họ và tên': 'NguyÔn V¨n Anh' }, 'legacy-font', 'C', 'NguyÔn V¨n Anh'],
] as const;

describe('lỗi từng ô', () => {
  it('names row, column, what was found, what was expected and the remedy, for every kind', async () => {
    const rows = WRONG.map(([change], index) => row(index + 1, change));
    const batch = await client.upload(await toXlsx(list(...rows)), 'sai.xlsx');
    expect(batch.failure).toBeNull();
    expect(batch.errorRows).toBe(WRONG.length);
    const errors = await client.rows(batch.id, 'error');
    const found = errors.map(({ row: number, errors: all }) => [number, all[0]?.code, all[0]?.column, all[0]?.found]);
    expect(found).toEqual(WRONG.map(([, code, column, text], index) => [index + 2, code, column, text]));
    for (const error of errors.flatMap(({ errors: all }) => all)) {
      for (const text of [error.expected.vi, error.expected.en, error.remedy.vi, error.remedy.en]) {
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(/[{}]|undefined/);
      }
    }
    const unit = errors.find(({ row: number }) => number === 17)?.errors[0];
    expect(unit?.remedy.vi).toContain('Sở Nội vụ, Tỉnh Hưng Yên (SNV)');

    const refused = await client.commit({ id: batch.id });
    expect(refused.status).toBe(412);
    expect(refused.error).toMatchObject({ code: 'import-has-errors', details: { errorRows: WRONG.length } });
    expect(await office.database.prisma.person.count({ where: { code: { startsWith: 'HY' } } })).toBe(0);
  });

  it('groups errors by kind, with ranges of rows', async () => {
    const bad = { 'Ngày sinh': '31/02/1980' };
    const batch = await client.upload(await toXlsx(list(row(1, bad), row(2, bad), row(3), row(4, bad))), 'nhom.xlsx');
    expect(await client.errorGroups(batch.id)).toMatchObject([
      {
        count: 3,
        moreRanges: 0,
        ranges: [
          { from: 2, to: 3 },
          { from: 5, to: 5 },
        ],
        example: { code: 'not-a-real-date', column: 'E' },
      },
    ]);
  });

  it('names both rows of a person who is in the file twice', async () => {
    const copies = [row(1), row(2, { 'Số CCCD': '033080000001' }), row(3), row(1)];
    const batch = await client.upload(await toXlsx(list(...copies)), 'trung.xlsx');
    const errors = await client.rows(batch.id, 'error');
    expect(errors.map(({ row: number }) => number)).toEqual([2, 3, 5]);
    expect(errors[0]?.errors[0]).toMatchObject({
      code: 'duplicate-in-file',
      column: 'G',
      remedy: { vi: expect.stringContaining('dòng 3') },
    });
    expect(errors[1]?.errors[0]).toMatchObject({ column: 'G', remedy: { vi: expect.stringContaining('dòng 2') } });
    expect(errors[2]?.errors[0]).toMatchObject({
      column: 'B',
      found: 'HY0001',
      remedy: { vi: expect.stringContaining('dòng 2') },
    });
  });

  it('reads dates as text and as serials, numbers as text, computed cells, no-break spaces and decomposed letters', async () => {
    const batch = await client.upload(
      await toXlsx(
        list(
          row(1, {
            'Ngày sinh': '5-9-1980',
            'Hệ số': ' 3,33 ',
            Bậc: 'Bậc 4/9',
            'Họ và tên': ' NGUYỄN\u00a0VĂN  AN '.normalize('NFD'),
          }),
          row(2, { 'Ngày sinh': 29469, 'Hệ số': { formula: '2.34+3*0.33', result: 3.33 } }),
          row(3, { 'Ngày sinh': 1980, 'Xếp loại 2022': 'Hoàn thành tốt nhiệm vụ', 'Hệ số': null }),
        ),
      ),
      'kieu.xlsx',
    );
    expect(await client.rows(batch.id, 'error')).toEqual([]);
    const [first, second, third] = await client.rows(batch.id, 'new');
    expect(first?.values).toMatchObject({ birthDate: '05/09/1980', coefficient: '3,33', fullName: 'Nguyễn Văn An' });
    expect(second?.values.birthDate).toBe('05/09/1980');
    expect(second?.notes.map(({ code, column }) => [code, column])).toEqual(
      expect.arrayContaining([
        ['serial-number-used', 'E'],
        ['formula-value-used', 'M'],
      ]),
    );
    expect(third?.values).toMatchObject({ birthDate: '1980', coefficient: '3,33' });
  });

  it('gives back the wrong rows as a file that, once corrected, imports', async () => {
    const batch = await client.upload(
      await toXlsx(list(row(1), row(2, { 'Ngày sinh': '31/02/1980', 'Họ và tên': '=HYPERLINK("x") An' }))),
      'sua.xlsx',
    );
    const file = await client.download(`/api/imports/${batch.id}/errors.xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.rowCount).toBe(2);
    const texts = (sheet.getRow(2).values as string[]).slice(1);
    expect(texts[2]).toBe('=HYPERLINK("x") An');
    expect(sheet.getCell('C2').type).toBe(ExcelJS.ValueType.String);
    expect(texts[17]).toContain('Cột E (Ngày sinh): “31/02/1980”; cần: Ngày có thật');
    sheet.getCell('E2').value = '28/02/1980';
    sheet.getCell('C2').value = 'Nguyễn Văn An';
    const again = await client.upload(Buffer.from(await workbook.xlsx.writeBuffer()), 'da-sua.xlsx');
    expect(again).toMatchObject({ status: 'previewed', newRows: 1, errorRows: 0 });
  });

  it('reads its own sample, once the units are named', async () => {
    const file = await client.download('/api/imports/sample.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file as unknown as ExcelJS.Buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Danh sách', 'Giải thích']);
    expect(workbook.worksheets[0]!.getCell('J5').dataValidation?.type).toBe('list');
    const batch = await client.upload(file, 'mau.xlsx');
    expect(batch.columns.filter(({ field }) => field === null).map(({ header }) => header)).toEqual(['STT']);
    expect(await client.rows(batch.id, 'error')).toEqual([]);
    expect(batch).toMatchObject({ headerRow: 3, newRows: 3 });
  });
});
