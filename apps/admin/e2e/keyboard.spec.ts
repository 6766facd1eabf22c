import { expect, type Page, test } from '@playwright/test';
import { PASSWORD } from './fixtures.ts';

test.use({ storageState: { cookies: [], origins: [] } });

/** Presses Tab until the named control has the focus: everything must be reachable so. */
async function tabTo(page: Page, role: 'link' | 'button' | 'grid' | 'slider', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached by Tab: ${role} ${name}`);
}

test('log in, filter, open a file, ask the law and come back, without a mouse', async ({ page }) => {
  await page.goto('/dang-nhap');
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused();
  await page.keyboard.type('lanhdao');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await tabTo(page, 'link', 'Người');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid')).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Tìm người', { exact: true })).toBeFocused();
  await page.keyboard.type('nguyen thi');
  await expect(page).toHaveURL(/q=nguyen/);

  await tabTo(page, 'grid', 'Danh sách người');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nguoi\/[0-9a-f-]{36}/);
  await expect(page.getByRole('slider')).toBeVisible();

  await tabTo(page, 'slider', 'Kéo để đổi ngày xét');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/on=2023-01-01/);
  await tabTo(page, 'button', /Xem cách xét/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Thu gọn cách xét' })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/nguoi\?q=nguyen/);
});

test('the focus is visible on what has it', async ({ page }) => {
  await page.goto('/dang-nhap');
  await expect(page.getByLabel('Tên đăng nhập')).toBeFocused();
  for (let stop = 0; stop < 4; stop += 1) {
    const outlines = await page.evaluate(() => {
      const focused = document.activeElement;
      // A password field draws the outline around itself and its button.
      return [focused, focused?.parentElement].map((element) => {
        const style = element ? getComputedStyle(element) : undefined;
        return style?.outlineStyle === 'solid' ? Number.parseFloat(style.outlineWidth) : 0;
      });
    });
    expect(Math.max(...outlines), `stop ${stop}`).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Tab');
  }
});
