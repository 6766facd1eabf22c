import { expect, test } from '@playwright/test';
import { AS_OF, ask, type DueList, listNames, settle } from './fixtures.ts';
import { downloadWorkbook, findRows } from './workbook.ts';

const QUARTER = { asOf: AS_OF, from: '2023-01-01', to: '2023-04-01' };
const group = (value: number) => `${value}`.replace(/\B(?=(\d{3})+$)/g, '.');

test('counts, rows and cost are those of the server', async ({ page }) => {
  await page.goto('/den-han-nang-bac');
  await settle(page);
  const all = await ask<DueList>(page, 'pay.stepIncreasesDue', { ...QUARTER, limit: 3 });
  const statuses = page.getByRole('group', { name: 'Tình trạng' });
  await expect(statuses.getByRole('button', { name: `${group(all.summary.counts.due)} Đến hạn` })).toBeVisible();
  await expect(page.getByText('kỳ xét Quý I/2023')).toBeVisible();
  for (const { month, persons } of all.summary.monthlyCost) {
    const name = month.split('-').reverse().join('/');
    await expect(page.getByRole('row', { name: new RegExp(`${name}.*${group(persons)} người`) })).toHaveCount(1);
  }
  await statuses.getByRole('button', { name: /Bị kéo dài/ }).click();
  await expect(page).toHaveURL('/den-han-nang-bac?statuses=delayed');
  const delayed = await ask<DueList>(page, 'pay.stepIncreasesDue', { ...QUARTER, statuses: ['delayed'], limit: 3 });
  await expect.poll(async () => (await listNames(page)).slice(0, 3)).toEqual(delayed.rows.map((row) => row.fullName));
});

test('moves from quarter to month and on', async ({ page }) => {
  await page.goto('/den-han-nang-bac');
  await settle(page);
  await page.getByRole('group', { name: 'Kỳ xét' }).getByText('Tháng', { exact: true }).click();
  await expect(page).toHaveURL('/den-han-nang-bac?from=2023-01-01&to=2023-02-01');
  await page.getByRole('button', { name: 'Kỳ sau' }).click();
  await expect(page).toHaveURL('/den-han-nang-bac?from=2023-02-01&to=2023-03-01');
  await expect(page.getByText('Tháng 02/2023', { exact: true })).toBeVisible();
});

test('a row unfolds into its explanation, by keyboard', async ({ page }) => {
  await page.goto('/den-han-nang-bac?statuses=delayed');
  await settle(page);
  const { rows } = await ask<DueList>(page, 'pay.stepIncreasesDue', { ...QUARTER, statuses: ['delayed'], limit: 1 });
  const grid = page.getByRole('treegrid');
  await expect(grid.getByRole('rowheader').first()).toHaveText(rows[0]!.fullName);
  await grid.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('article', { name: 'Nâng bậc lương thường xuyên' });
  await expect(card).toBeVisible();
  await expect(card.getByText('Kết luận').or(card.getByText('So sánh')).first()).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
});

test('the export is the list on screen, in the form offices use', async ({ page }) => {
  await page.goto('/den-han-nang-bac?statuses=due');
  await settle(page);
  const { total, rows } = await ask<DueList>(page, 'pay.stepIncreasesDue', {
    ...QUARTER,
    statuses: ['due'],
    limit: 200,
  });
  const sheets = await downloadWorkbook(page, 'Xuất Excel');
  const [list, facts] = Object.values(sheets);
  expect(Object.keys(sheets)[1]).toBe('Thông tin xuất');
  for (const row of rows.slice(0, 30)) {
    const found = findRows(list!, row.fullName);
    expect(found.length, row.fullName).toBeGreaterThan(0);
    const due = row.due!.split('-').reverse().join('/');
    expect(
      found.some((cells) => cells.includes(due)),
      `${row.fullName} ${due}`,
    ).toBe(true);
  }
  const numbered = list!.filter(([first]) => /^\d+$/.test(first ?? ''));
  expect(numbered.length).toBeGreaterThanOrEqual(total);
  expect(facts!.flat().join('\n')).toContain('31/12/2022');
});
