import { expect, type Page, test } from '@playwright/test';
import { ADDRESSES, AS_OF, ask, expectAccessible, type PersonList, settle } from './fixtures.ts';

async function findPerson(page: Page): Promise<string> {
  const { rows } = await ask<PersonList>(page, 'persons.list', { asOf: AS_OF, kinds: ['civil-servant'], limit: 1 });
  return `/nguoi/${rows[0]!.id}`;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test.describe('signed out', () => {
      test.use({ storageState: { cookies: [], origins: [] } });

      test('log-in', async ({ page }) => {
        await page.goto('/dang-nhap');
        await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
        await expect(page.getByText('Nhập mật khẩu.')).toBeVisible();
        await expectAccessible(page);
      });
    });

    for (const [name, address] of Object.entries(ADDRESSES)) {
      test(name, async ({ page }) => {
        await page.goto(address);
        await settle(page);
        await expectAccessible(page);
      });
    }

    test('person with an explanation open, two dates', async ({ page }) => {
      await page.goto('/');
      await page.goto(`${await findPerson(page)}?and=2025-12-31`);
      await settle(page);
      await page
        .getByRole('button', { name: /Xem cách xét/ })
        .first()
        .click();
      await expectAccessible(page);
    });

    test('step increases with a row open', async ({ page }) => {
      await page.goto('/den-han-nang-bac?statuses=due');
      await settle(page);
      await page.getByRole('treegrid').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article')).toBeVisible();
      await expectAccessible(page);
    });

    test('instrument chosen', async ({ page }) => {
      await page.goto('/phap-luat?so=73/2024/NĐ-CP');
      await settle(page);
      await expect(page.getByRole('article')).toBeVisible();
      await expectAccessible(page);
    });

    test('palette, menus and pickers open', async ({ page }) => {
      await page.goto('/nguoi');
      await settle(page);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: 'Tìm và đi đến' })).toBeFocused();
      await page.keyboard.type('nguyen');
      await expect(page.getByRole('group', { name: 'Người' }).getByRole('option').first()).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Đơn vị: / }).click();
      await expect(page.getByRole('treeitem').first()).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Số liệu ngày/ }).click();
      await expect(page.getByRole('button', { name: 'Ngày mặc định' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}
