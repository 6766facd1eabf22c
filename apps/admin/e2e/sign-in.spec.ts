import { expect, test } from '@playwright/test';
import { PASSWORD, signIn } from './fixtures.ts';

test.use({ storageState: { cookies: [], origins: [] } });

test('asks for what is missing', async ({ page }) => {
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByText('Nhập tên đăng nhập.')).toBeVisible();
  await expect(page.getByText('Nhập mật khẩu.')).toBeVisible();
});

test('refuses a wrong password and says nothing of which half is wrong', async ({ page }) => {
  await page.goto('/dang-nhap');
  for (const username of ['lanhdao', 'khong.co.ai']) {
    await signIn(page, username, 'Sai-mat-khau-1');
    await expect(page.getByRole('alert')).toHaveText('Tên đăng nhập hoặc mật khẩu không đúng.');
  }
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('khong.co.ai');
});

test('shows the password on demand', async ({ page }) => {
  await page.goto('/dang-nhap');
  const field = page.getByLabel('Mật khẩu', { exact: true });
  await field.fill('bí mật');
  await expect(field).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Hiện mật khẩu' }).click();
  await expect(field).toHaveAttribute('type', 'text');
});

test('comes back to the address that was asked for, and signs out', async ({ page }) => {
  await page.goto('/nguoi?kinds=cadre');
  await expect(page).toHaveURL(/\/dang-nhap\?returnTo=/);
  await signIn(page, 'chuyenvien', PASSWORD);
  await expect(page).toHaveURL('/nguoi?kinds=cadre');
  await expect(page.getByRole('grid', { name: 'Danh sách người' })).toBeVisible();

  await page.getByRole('button', { name: /^Tài khoản/ }).click();
  await expect(page.getByText('Chuyên viên theo lĩnh vực')).toBeVisible();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL('/dang-nhap');
  await page.goto('/nguoi');
  await expect(page).toHaveURL(/\/dang-nhap/);
});

test('never leads to another site after log-in', async ({ page }) => {
  await page.goto('/dang-nhap?returnTo=//example.org/');
  await signIn(page, 'chuyenvien', PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Tổng quan' })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('locks the account after five wrong passwords and says until when', async ({ page }) => {
  await page.goto('/dang-nhap');
  const answers: number[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/sign-in/username')) answers.push(response.status());
  });
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await signIn(page, 'canbo.bvdk', `Sai-mat-khau-${attempt}`);
    await expect.poll(() => answers.length).toBe(attempt);
    await expect(page.getByRole('alert')).not.toBeEmpty();
  }
  await signIn(page, 'canbo.bvdk', PASSWORD);
  await expect(page.getByRole('alert')).toHaveText(/Tài khoản tạm khóa đến \d\d\/\d\d\/\d{4} \d\d:\d\d/);
  await expect(page).toHaveURL('/dang-nhap');
});

test('a session that ended leads to log-in and back', async ({ page, context }) => {
  await page.goto('/dang-nhap');
  await signIn(page, 'chuyenvien', PASSWORD);
  // All that the page asks has been answered: else its own question would be the first to find the session gone.
  await expect(page.getByRole('link', { name: /người quá hạn nâng bậc lương/ })).toBeVisible();
  await context.clearCookies();
  await page.getByRole('link', { name: 'Đến hạn nâng bậc' }).click();
  await expect(page).toHaveURL(/\/dang-nhap\?returnTo=\/den-han-nang-bac.*expired=true/);
  await expect(page.getByText('Phiên làm việc đã hết.')).toBeVisible();
  await signIn(page, 'chuyenvien', PASSWORD);
  await expect(page).toHaveURL('/den-han-nang-bac');
});
