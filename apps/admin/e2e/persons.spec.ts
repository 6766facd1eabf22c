import { expect, test } from '@playwright/test';
import { AS_OF, ask, listNames, type PersonList, settle } from './fixtures.ts';
import { downloadWorkbook, findRows } from './workbook.ts';

const FILTERED = '/nguoi?kinds=civil-servant&sex=female&sort=birthDate&direction=desc';
const QUERY = { asOf: AS_OF, kinds: ['civil-servant'], sex: 'female', sort: 'birthDate', direction: 'desc' };

test('filters chosen on the page are in the address and survive a reload', async ({ page }) => {
  await page.goto('/nguoi');
  await settle(page);
  await page.getByRole('button', { name: 'Đối tượng', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Công chức/ }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Giới tính', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Nữ' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Ngày sinh' }).getByRole('button').click();
  await expect(page).toHaveURL('/nguoi?kinds=civil-servant&sex=female&sort=birthDate');
  await page.getByRole('columnheader', { name: 'Ngày sinh' }).getByRole('button').click();
  await expect(page).toHaveURL(FILTERED);

  const { total, rows } = await ask<PersonList>(page, 'persons.list', { ...QUERY, limit: 5 });
  const expected = rows.map(({ fullName }) => fullName);
  const count = total.toString().replace(/\B(?=(\d{3})+$)/g, '.');
  await expect(page.getByText(`${count} người, số liệu ngày 31/12/2022`)).toBeVisible();
  await expect.poll(async () => (await listNames(page)).slice(0, 5)).toEqual(expected);
  await page.reload();
  await expect(page).toHaveURL(FILTERED);
  await expect.poll(async () => (await listNames(page)).slice(0, 5)).toEqual(expected);
  await expect(page.getByRole('columnheader', { name: 'Ngày sinh' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: 'Bỏ lọc Công chức' }).click();
  await expect(page).toHaveURL('/nguoi?sex=female&sort=birthDate&direction=desc');
});

test('columns are chosen and kept in the address', async ({ page }) => {
  await page.goto('/nguoi');
  await settle(page);
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Dân tộc' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Dân tộc' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Dân tộc' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('cols')).toContain('ethnicity');
});

test('thirty thousand rows are reached by keyboard without drawing them all', async ({ page }) => {
  await page.goto('/nguoi');
  await settle(page);
  const { total } = await ask<PersonList>(page, 'persons.list', { asOf: AS_OF, limit: 1 });
  const last = await ask<PersonList>(page, 'persons.list', { asOf: AS_OF, offset: total - 1, limit: 1 });
  const grid = page.getByRole('grid', { name: 'Danh sách người' });
  await expect(grid).toHaveAttribute('aria-rowcount', `${total + 1}`);
  await grid.focus();
  await page.keyboard.press('End');
  await expect(grid.getByRole('row').last()).toContainText(last.rows[0]!.fullName);
  expect(await grid.getByRole('row').count()).toBeLessThan(80);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/nguoi/${last.rows[0]!.id}`);
});

test('a unit is found in the tree and narrows the list', async ({ page }) => {
  await page.goto('/nguoi');
  await settle(page);
  await page.getByRole('button', { name: /^Đơn vị: / }).click();
  await page.getByRole('combobox', { name: 'Tìm đơn vị' }).fill('huyen van giang');
  await page
    .getByRole('treeitem', { name: /Huyện Văn Giang/ })
    .first()
    .click();
  await expect(page).toHaveURL(/unit=/);
  const unitId = new URL(page.url()).searchParams.get('unit');
  const { rows } = await ask<PersonList>(page, 'persons.list', { asOf: AS_OF, unitId, limit: 3 });
  await expect.poll(async () => (await listNames(page)).slice(0, 3)).toEqual(rows.map(({ fullName }) => fullName));
});

test('says why a list is empty and what to do', async ({ page }) => {
  await page.goto('/nguoi?q=zzzz');
  await expect(page.getByRole('heading', { name: 'Không có ai khớp với bộ lọc' })).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Bỏ mọi bộ lọc' }).click();
  await expect(page).toHaveURL('/nguoi');
  await expect(page.getByRole('grid')).toBeVisible();
});

test('the export holds the list on screen', async ({ page }) => {
  await page.goto(FILTERED);
  await settle(page);
  const { total, rows } = await ask<PersonList>(page, 'persons.list', { ...QUERY, limit: 200 });
  const sheets = await downloadWorkbook(page, 'Xuất Excel');
  const [list, facts] = Object.values(sheets);
  expect(Object.keys(sheets)[1]).toBe('Thông tin xuất');
  for (const { code, fullName } of rows.slice(0, 20)) {
    const [found] = findRows(list!, code);
    expect(found).toContain(fullName);
  }
  const text = facts!.flat().join('\n');
  expect(text).toContain('31/12/2022');
  expect(text.replaceAll('.', '')).toContain(`${total}`);
});
