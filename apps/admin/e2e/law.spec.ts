import { expect, test } from '@playwright/test';
import { settle } from './fixtures.ts';

test('an instrument shows what replaced it and which rules rest on it', async ({ page }) => {
  await page.goto('/phap-luat');
  await settle(page);
  await page.getByLabel('Tìm văn bản').fill('73/2024');
  await expect(page).toHaveURL('/phap-luat?q=73/2024');
  await page
    .getByRole('list', { name: 'Danh sách văn bản' })
    .getByRole('button', { name: /73\/2024\/NĐ-CP/ })
    .click();
  const detail = page.getByRole('article', { name: '73/2024/NĐ-CP' });
  await expect(detail.getByRole('button', { name: '161/2026/NĐ-CP' })).toBeVisible();
  await expect(detail.getByRole('link', { name: 'Mức lương cơ sở' }).first()).toBeVisible();
  await expect(page).toHaveURL('/phap-luat?q=73/2024&so=73/2024/N%C4%90-CP');
  await detail.getByRole('button', { name: '161/2026/NĐ-CP' }).click();
  await expect(page.getByRole('article', { name: '161/2026/NĐ-CP' })).toBeVisible();
});

test('the time line zooms by years and draws the chain of the chosen one', async ({ page }) => {
  await page.goto('/phap-luat?so=24/2023/NĐ-CP');
  await settle(page);
  const chart = page.getByRole('img', { name: /^Dòng thời gian các văn bản/ });
  await expect(chart.locator('path')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await expect(page).toHaveURL(/fromYear=\d{4}&toYear=\d{4}/);
  await page.getByRole('button', { name: 'Mọi năm' }).click();
  await expect(page).not.toHaveURL(/fromYear/);
});

test('a rule shows its versions, conditions and figures with their marks', async ({ page }) => {
  await page.goto('/phap-luat/quy-tac');
  await settle(page);
  await page.getByRole('button', { name: /^Mức lương cơ sở/ }).click();
  const detail = page.getByRole('article', { name: 'Mức lương cơ sở' });
  const row = detail.getByRole('row', { name: /01\/07\/2026.*2\.530\.000 đồng/ });
  await expect(row).toContainText('đã đối chiếu văn bản');
  await expect(row.getByRole('link', { name: /161\/2026\/NĐ-CP/ })).toBeVisible();
});

test('what nobody has verified is listed, with the open questions', async ({ page }) => {
  await page.goto('/phap-luat/chua-kiem-chung');
  await settle(page);
  await expect(
    page.getByRole('region', { name: 'Câu hỏi pháp lý còn mở' }).getByRole('listitem').first(),
  ).toBeVisible();
  await page.getByRole('region', { name: 'Chưa kiểm chứng' }).getByRole('link').first().click();
  await expect(page.getByRole('article')).toBeVisible();
});
