import { expect, it } from 'vitest';
import { describeProvince } from './fixtures/describe-province.ts';
import { openWorkbook, readInfo, readRow, readTable } from './fixtures/open-workbook.ts';
import { AS_OF } from './fixtures/province.ts';

const FIRST = 9;
const day = (date: string | null) => (date === null ? null : new Date(`${date}T00:00:00Z`));
const hundredths = (value: number | null) => (value === null ? null : value / 100);
const plain = (text: string) => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);
const PERIOD = { from: '2023-01-01', to: '2023-04-01' } as const;

describeProvince('xuất danh sách', (province) => {
  it('writes every person of the list in its order, with numbers as numbers and dates as dates', async () => {
    const { units, as } = province();
    const client = await as('administrator');
    const { rows, total } = await client.api.persons.list.query({
      asOf: AS_OF,
      sort: 'coefficient',
      direction: 'desc',
      limit: 200,
    });
    const response = await client.fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}&sort=coefficient&direction=desc`);
    const workbook = await openWorkbook(response);
    const sheet = workbook.getWorksheet('Danh sách')!;
    const table = readTable(sheet, FIRST);
    expect(table).toHaveLength(total);
    expect(
      table.map((cells) => [
        cells[1],
        cells[2],
        cells[3],
        cells[8],
        cells[9],
        cells[12],
        cells[13],
        cells[15],
        cells[16],
      ]),
    ).toEqual(
      rows.map((row) => [
        row.code,
        plain(row.fullName),
        row.birthPrecision === 'day' ? day(row.birthDate) : Number(row.birthDate.slice(0, 4)),
        row.unitPath,
        row.rankCode,
        row.step,
        hundredths(row.coefficient),
        day(row.countedFrom),
        row.lastRating?.year ?? null,
      ]),
    );
    expect(sheet.getCell(FIRST, 4).numFmt).toBe('dd/mm/yyyy');
    expect(sheet.getCell(FIRST, 14).numFmt).toBe('0.00');
    expect(readInfo(workbook)).toMatchObject({
      'Số liệu đến ngày': day(AS_OF),
      'Đơn vị': 'UBND tỉnh Hưng Yên',
      'Bộ lọc': 'không',
      'Số dòng': total,
      'Người xuất': 'Người dùng administrator (administrator)',
    });
    expect(units.T).toBeTruthy();
  });

  it('keeps to the filters and says which they were', async () => {
    const client = await province().as('administrator');
    const workbook = await openWorkbook(
      await client.fetch(
        `/api/exports/persons.xlsx?asOf=${AS_OF}&kinds=civil-servant,cadre&leadership=true&q=&ratings=`,
      ),
    );
    expect(readTable(workbook.getWorksheet('Danh sách')!, FIRST).map((cells) => cells[1])).toEqual(['LEADER']);
    expect(readInfo(workbook)).toMatchObject({
      'Lọc: đối tượng': 'công chức; cán bộ',
      'Lọc: giữ chức vụ lãnh đạo': 'có',
      'Số dòng': 1,
    });
  });

  it('makes text of what a spreadsheet would run', async () => {
    const client = await province().as('administrator');
    const workbook = await openWorkbook(await client.fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}&q=FORMULA`));
    const sheet = workbook.getWorksheet('Danh sách')!;
    const [cells] = readTable(sheet, FIRST);
    expect(cells?.[2]).toBe(`'=HYPERLINK("http://example.com")`);
    expect(cells?.[7]).toBe(`'+Tổ trưởng`);
    expect(cells?.[3]).toBe(1975);
    expect(readInfo(workbook)['Lọc: từ tìm kiếm']).toBe('FORMULA');
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
  });

  it('has every person once when there are more than are written at a time', async () => {
    const { database, units, as } = province();
    const client = await as('administrator');
    await database.pool.query(
      `WITH added AS (
         INSERT INTO person (id, code, "fullName", "nameKey", "sortKey", sex, "birthDate", ethnicity, "updatedAt")
         SELECT gen_random_uuid(), 'NEW' || n, 'Trùng Tên', 'trung ten', 'Tên Trùng', 'male', '1990-01-01', 'Kinh', now()
         FROM generate_series(1, 600) n RETURNING id)
       INSERT INTO employment (id, "personId", "unitId", kind, "jobTitle", "validFrom")
       SELECT gen_random_uuid(), id, $1, 'cadre', 'Cán bộ', '2020-01-01' FROM added`,
      [units.SNV],
    );
    try {
      const workbook = await openWorkbook(await client.fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}&kinds=cadre`));
      const table = readTable(workbook.getWorksheet('Danh sách')!, FIRST);
      expect(table.map((cells) => cells[0])).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
      expect(new Set(table.map((cells) => cells[1])).size).toBe(600);
    } finally {
      await database.pool.query(`DELETE FROM employment WHERE kind = 'cadre'`);
      await database.pool.query(`DELETE FROM person WHERE code LIKE 'NEW%'`);
    }
  });

  it('writes the step increases in the form offices use, row by row as the API gives them', async () => {
    const client = await province().as('officer.vg');
    const { rows } = await client.api.pay.stepIncreasesDue.query({ asOf: AS_OF, ...PERIOD, sort: 'name', limit: 200 });
    const response = await client.fetch(
      `/api/exports/step-increases.xlsx?asOf=${AS_OF}&from=${PERIOD.from}&to=${PERIOD.to}&sort=name`,
    );
    expect(response.headers.get('content-disposition')).toContain(encodeURIComponent('DANH SÁCH NÂNG BẬC LƯƠNG'));
    const workbook = await openWorkbook(response);
    const sheet = workbook.getWorksheet('Danh sách')!;

    expect(sheet.getCell('A1').value).toBe('UBND TỈNH HƯNG YÊN');
    expect(sheet.getCell('A2').value).toBe('HUYỆN VĂN GIANG');
    expect(readRow(sheet, 1)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(readRow(sheet, 2)).toContain('Độc lập - Tự do - Hạnh phúc');
    expect(sheet.getCell('A4').value).toBe('DANH SÁCH NÂNG BẬC LƯƠNG THƯỜNG XUYÊN');
    expect(sheet.getCell('A5').value).toBe(
      'Kỳ xét từ ngày 01/01/2023 đến hết ngày 31/03/2023; số liệu đến ngày 31/12/2022',
    );
    expect(readRow(sheet, FIRST - 1)).toEqual([
      'TT',
      'Họ và tên',
      'Nam',
      'Nữ',
      'Chức vụ, chức danh',
      'Đơn vị',
      'Mã ngạch',
      'Bậc',
      'Hệ số',
      'Mốc tính',
      'Bậc',
      'Hệ số',
      'Thời điểm hưởng',
      'Số tháng',
      'Lý do',
      'Căn cứ',
      'Chênh lệch/tháng (đồng)',
      'Ghi chú',
    ]);

    const table = readTable(sheet, FIRST);
    expect(table.map((cells) => [...cells.slice(0, 4), ...cells.slice(5, 14), cells[16]])).toEqual(
      rows.map((row, index) => {
        const birth = row.birthPrecision === 'day' ? day(row.birthDate) : Number(row.birthDate.slice(0, 4));
        return [
          index + 1,
          plain(row.fullName),
          row.sex === 'male' ? birth : null,
          row.sex === 'female' ? birth : null,
          row.unitPath,
          row.rankCode,
          row.step,
          hundredths(row.coefficient),
          day(row.countedFrom),
          row.nextStep,
          hundredths(row.nextCoefficient),
          day(row.due),
          row.delayMonths || null,
          row.status === 'due' || row.status === 'overdue' ? row.addedPerMonth : null,
        ];
      }),
    );
    const delayed = table.find((cells) => cells[1] === 'Trần Quốc Bảo');
    expect(delayed?.slice(13)).toEqual([
      3,
      'Kỷ luật khiển trách, hiệu lực từ 10/05/2021: kéo dài 3 tháng',
      'khoản 5 Điều 1 Thông tư 03/2021/TT-BNV',
      null,
      'Bị kéo dài',
    ]);

    const raised = rows.filter(({ status }) => status === 'due' || status === 'overdue');
    const total = raised.reduce((sum, { addedPerMonth }) => sum + (addedPerMonth ?? 0), 0);
    const totals = FIRST + rows.length;
    expect(total).toBe(1_475_100);
    expect([sheet.getCell(totals, 1).value, sheet.getCell(totals, 17).value]).toEqual(['Tổng cộng', total]);
    expect(sheet.getCell(totals + 1, 1).value).toContain(
      '3 người được nâng bậc lương; quỹ lương tăng thêm 1.475.100 đồng/tháng',
    );
    expect(readRow(sheet, totals + 4)).toEqual(
      expect.arrayContaining(['NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ']),
    );
    expect(readInfo(workbook)).toMatchObject({
      'Kỳ xét': 'từ ngày 01/01/2023 đến hết ngày 31/03/2023',
      'Đơn vị': 'Huyện Văn Giang',
      'Lọc: tình trạng': 'tất cả',
      'Số dòng': rows.length,
      'Quy tắc áp dụng': 'pay.regular-step-increase@2021-08-15',
      'Mức lương cơ sở': 'pay.base-salary@2019-07-01: 1.490.000 đồng',
    });
  });

  it('exports the subtree of the user only, and refuses a foreign unit', async () => {
    const { units, as } = province();
    const client = await as('officer.vg');
    const workbook = await openWorkbook(await client.fetch(`/api/exports/persons.xlsx?asOf=${AS_OF}`));
    const table = readTable(workbook.getWorksheet('Danh sách')!, FIRST);
    expect(table.map((cells) => cells[8])).toEqual(Array(9).fill('Trường THCS Xuân Quan, Huyện Văn Giang'));
    const query = `asOf=${AS_OF}&from=${PERIOD.from}&to=${PERIOD.to}&unitId=${units.AT}`;
    for (const name of ['persons', 'step-increases']) {
      const refused = await client.fetch(`/api/exports/${name}.xlsx?${query}`);
      expect(refused.status).toBe(404);
      expect(await refused.json()).toMatchObject({ code: 'not-found' });
    }
  });

  it('records each export in the audit trail', async () => {
    const { database, as } = province();
    const client = await as('officer.vg');
    const since = new Date();
    const path = `/api/exports/step-increases.xlsx?asOf=${AS_OF}&from=${PERIOD.from}&to=${PERIOD.to}&statuses=due,overdue`;
    const response = await client.fetch(path);
    await openWorkbook(response);
    const events = await database.prisma.auditEvent.findMany({ where: { at: { gte: since } } });
    expect(events).toMatchObject([
      {
        action: 'pay.export-step-increases',
        actorName: 'Người dùng officer.vg',
        requestId: response.headers.get('x-request-id'),
        after: { rows: 3, filters: { from: PERIOD.from, statuses: ['due', 'overdue'] } },
      },
    ]);
  });
});
