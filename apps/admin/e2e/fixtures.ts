import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Outputs } from '../src/lib/trpc.ts';

/** Mật khẩu của các tài khoản trình diễn; printed by the server, real nowhere. */
export const PASSWORD = 'Noivu@2022';
export const AS_OF = '2022-12-31';

export const ADDRESSES = {
  overview: '/',
  persons: '/nguoi',
  import: '/nhap-danh-sach',
  stepIncreases: '/den-han-nang-bac',
  instruments: '/phap-luat',
  rules: '/phap-luat/quy-tac?rule=pay.regular-step-increase',
  reviews: '/phap-luat/chua-kiem-chung',
  missing: '/khong-co-trang-nay',
} as const;

/** Asks the API with the session of the page: what the screen shows is compared with it. */
export async function ask<T>(page: Page, procedure: string, input: unknown): Promise<T> {
  const response = await page.request.get(`/api/trpc/${procedure}`, { params: { input: JSON.stringify(input) } });
  expect(response.ok(), `${procedure}: ${response.status()}`).toBe(true);
  const answer = (await response.json()) as { result: { data: T } };
  return answer.result.data;
}

export type PersonList = Outputs['persons']['list'];
export type DueList = Outputs['pay']['stepIncreasesDue'];
export type Assessment = Outputs['pay']['assessPerson'];

/** Waits until a page shows its content: the title is there and nothing is loading. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('main').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('main [class*="mantine-Loader-root"]')).toHaveCount(0);
}

export async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

/** Axe over the whole page: no violation of WCAG 2.2 A or AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  expect(told).toEqual([]);
}

/** The rows of a data grid by their names. */
export const listNames = (page: Page): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();
