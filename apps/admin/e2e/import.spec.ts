import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { AS_OF, ask, expectAccessible, type PersonList, settle } from './fixtures.ts';

const HEADERS = ['Mã hồ sơ', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Chức vụ'];

interface Facts {
  readonly facts: { readonly employments: { readonly jobTitle: string; readonly validFrom: string }[] };
}

async function makeWorkbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC']);
  sheet.addRow(HEADERS);
  for (const row of rows) sheet.addRow(row);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/nhap-danh-sach');
  await settle(page);
  await page.getByTestId('list-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Two people of one list, as the server has them. */
async function findPeople(page: Page) {
  const { rows } = await ask<PersonList>(page, 'persons.list', {
    asOf: AS_OF,
    q: 'HY0001',
    sort: 'code',
    direction: 'asc',
    offset: 0,
    limit: 2,
  });
  return rows;
}

const asPrinted = (date: string) => date.split('-').reverse().join('/');
const sexAsPrinted = { male: 'Nam', female: 'Nữ' } as const;

test('a list with errors names row, column, what was found and the remedy, and cannot be written', async ({ page }) => {
  const [first, second] = await findPeople(page);
  const file = await makeWorkbook([
    [first!.code, first!.fullName, '31/02/1990', sexAsPrinted[first!.sex], first!.jobTitle],
    [second!.code, second!.fullName, asPrinted(second!.birthDate), 'Khác lạ', second!.jobTitle],
  ]);
  await upload(page, 'co-loi.xlsx', file);
  await expect(page.getByText('Chờ xác nhận')).toBeVisible();
  await expect(page.getByText('Còn 2 dòng lỗi', { exact: false })).toBeVisible();
  await expect(page.getByText('31/02/1990').first()).toBeVisible();
  await expect(page.getByText('Khác lạ').first()).toBeVisible();
  await expect(page.getByText('Dòng 3').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /vào hồ sơ$/ })).toBeDisabled();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải các dòng lỗi (.xlsx)' }).click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const text: string[] = [];
  workbook.worksheets[0]!.eachRow((row) => row.eachCell((cell) => text.push(cell.text)));
  expect(text.join('\n')).toContain('31/02/1990');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bỏ đợt nhập' }).click();
  await expect(page.getByRole('heading', { name: 'Nhập danh sách' })).toBeVisible();
});

test('a good list is previewed, written, changes nothing the second time, and is undone', async ({ page }) => {
  const [person] = await findPeople(page);
  const { code, fullName, birthDate, sex, id, jobTitle } = person!;
  const file = await makeWorkbook([[code, fullName, asPrinted(birthDate), sexAsPrinted[sex], 'Chức danh kiểm thử']]);
  const titleNow = async (): Promise<string | undefined> => {
    const { facts } = await ask<Facts>(page, 'persons.get', { id, asOf: AS_OF });
    return [...facts.employments].sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0]?.jobTitle;
  };
  expect(await titleNow()).toBe(jobTitle);

  await upload(page, 'doi-chuc-danh.xlsx', file);
  await expect(page.getByText('Chức danh kiểm thử').first()).toBeVisible();
  await page.getByLabel('Lý do').fill('Kiểm thử trên trình duyệt');
  await page.getByLabel('Số quyết định, văn bản').fill('01/QĐ-KT');
  await page.getByRole('button', { name: 'Ghi 1 dòng vào hồ sơ' }).click();
  await expect(page.getByText('Đã ghi vào hồ sơ lúc', { exact: false })).toBeVisible();
  expect(await titleNow()).toBe('Chức danh kiểm thử');

  await upload(page, 'doi-chuc-danh.xlsx', file);
  await expect(page.getByText('Danh sách trùng với hồ sơ, không có gì để ghi.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ đợt nhập' }).click();

  await page.goto('/nhap-danh-sach');
  await page.getByRole('button', { name: 'Hoàn tác đợt nhập doi-chuc-danh.xlsx' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do hoàn tác').fill('Kiểm thử xong');
  await dialog.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByText('Đã hoàn tác').first()).toBeVisible();
  await expect.poll(titleNow).toBe(jobTitle);
});

test('a file that is no list is refused with its own message and remedy', async ({ page }) => {
  await upload(page, 'van-ban.xlsx', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n'));
  await expect(page.getByText('Chưa nhập được tệp này')).toBeVisible();
  await expect(page.getByText('Cách xử lý')).toBeVisible();
  await expect(page.getByText(/PDF/).first()).toBeVisible();
});
