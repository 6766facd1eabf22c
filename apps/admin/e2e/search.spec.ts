import { expect, type Page, test } from '@playwright/test';
import { AS_OF, ask, type PersonList } from './fixtures.ts';

async function openPalette(page: Page): Promise<void> {
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm và đi đến' })).toBeFocused();
}

const strip = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

test('finds a person without accents and opens the file by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const { rows } = await ask<PersonList>(page, 'persons.list', { asOf: AS_OF, q: 'Đặng Đình', limit: 1 });
  const person = rows[0]!;
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Tìm và đi đến' });
  await expect(field).toBeFocused();
  await page.keyboard.type(strip(person.fullName));
  const option = page.getByRole('option', { name: person.code });
  await expect(option).toBeVisible();
  for (let step = 0; step < 12 && (await option.getAttribute('aria-selected')) !== 'true'; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/nguoi/${person.id}`);
  await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();

  await openPalette(page);
  await expect(page.getByRole('group', { name: 'Mở gần đây' }).getByRole('option')).toHaveText([
    new RegExp(person.fullName),
  ]);
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
});

test('finds a unit and opens its people', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: /Tìm người, đơn vị/ }).click();
  await expect(page.getByRole('combobox', { name: 'Tìm và đi đến' })).toBeFocused();
  await page.keyboard.type('so noi vu');
  const unit = page.getByRole('group', { name: 'Đơn vị' }).getByRole('option').first();
  await expect(unit).toContainText('Sở Nội vụ');
  await unit.click();
  await expect(page).toHaveURL(/\/nguoi\?unit=[0-9a-f-]{36}/);
  await expect(page.getByRole('button', { name: /^Đơn vị: .*Nội vụ/ })).toBeVisible();
});

test('finds instruments, rules, pages and actions', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('nghi dinh 204/2004');
  await page.getByRole('option', { name: /Nghị định 204\/2004\/NĐ-CP/ }).click();
  await expect(page.getByRole('article', { name: '204/2004/NĐ-CP' })).toBeVisible();

  await openPalette(page);
  await page.keyboard.type('den han');
  await page.getByRole('option', { name: /Đến hạn nâng bậc/ }).click();
  await expect(page).toHaveURL('/den-han-nang-bac');

  await openPalette(page);
  await page.keyboard.type('tieng anh');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Regular step increases due' })).toBeVisible();
});

test('says so when nothing matches', async ({ page }) => {
  await page.goto('/');
  await openPalette(page);
  await page.keyboard.type('zzzz qqqq');
  await expect(page.getByText('Không có gì khớp với “zzzz qqqq”')).toBeVisible();
});
