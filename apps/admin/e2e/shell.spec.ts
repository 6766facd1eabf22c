import { expect, test } from '@playwright/test';
import { ADDRESSES, settle } from './fixtures.ts';

test('language and theme are switched at once and remembered', async ({ page }) => {
  await page.goto('/');
  await settle(page);
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Chuyển sang tiếng Việt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
});

test('an unknown address says so and leads back', async ({ page }) => {
  await page.goto(ADDRESSES.missing);
  await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
  await page.getByRole('link', { name: 'Về Tổng quan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
});

test('the as-of day goes with every link and leaves the address when it is the default', async ({ page }) => {
  await page.goto('/');
  await settle(page);
  await page.getByRole('button', { name: /Số liệu ngày/ }).click();
  const calendar = page.getByRole('dialog', { name: 'Chọn ngày số liệu' });
  await calendar.getByRole('button', { name: 'Tháng trước' }).click();
  await calendar.getByRole('button', { name: /^15 .*11 2022/ }).click();
  await expect(page).toHaveURL('/?asOf=2022-11-15');
  await page.getByRole('link', { name: 'Người', exact: true }).click();
  await expect(page).toHaveURL('/nguoi?asOf=2022-11-15');
  await expect(page.getByText('số liệu ngày 15/11/2022')).toBeVisible();
  await page.getByRole('button', { name: /Số liệu ngày/ }).click();
  await page.getByRole('button', { name: 'Ngày mặc định' }).click();
  await expect(page).toHaveURL('/nguoi');
});

test('a figure of the overview opens the list behind it', async ({ page }) => {
  await page.goto('/');
  await settle(page);
  await page.getByRole('link', { name: /người quá hạn nâng bậc lương/ }).click();
  await expect(page).toHaveURL(/\/den-han-nang-bac\?from=2023-01-01&to=2023-04-01&statuses=overdue/);
  await expect(page.getByRole('button', { name: /Quá hạn/ })).toHaveAttribute('aria-pressed', 'true');
});

test('losing the network is told, and an unreachable server gets a retry', async ({ page, context }) => {
  await page.goto('/');
  await settle(page);
  await context.setOffline(true);
  await expect(page.getByText('Mất kết nối mạng.')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('Mất kết nối mạng.')).toHaveCount(0);
  await page.route(/\/api\/trpc\/.*persons\.list/, (route) => route.abort());
  await page.goto('/nguoi');
  await expect(page.getByRole('alert')).toContainText('Không kết nối được máy chủ.');
  await page.unroute(/\/api\/trpc\/.*persons\.list/);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});
