import { expect, type Page, test } from '@playwright/test';
import { AS_OF, type Assessment, ask, type DueList, settle } from './fixtures.ts';

const vi = (date: string) => date.split('-').reverse().join('/');
const dayBefore = (date: string) => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** Somebody who is delayed, and the day on which the step increase is due. */
async function findDelayed(page: Page) {
  const { rows } = await ask<DueList>(page, 'pay.stepIncreasesDue', {
    asOf: AS_OF,
    from: '2023-01-01',
    to: '2024-01-01',
    statuses: ['due'],
    sort: 'delayMonths',
    direction: 'desc',
    limit: 1,
  });
  const row = rows[0]!;
  return { ...row, due: row.due! };
}

test('the explanation of one person on two dates: no the day before, yes on the day', async ({ page }) => {
  await page.goto('/');
  const person = await findDelayed(page);
  const before = dayBefore(person.due);
  await page.goto(`/nguoi/${person.personId}?on=${before}`);
  await settle(page);
  const card = page.getByRole('article', { name: 'Nâng bậc lương thường xuyên' });
  await expect(card).toContainText(`Chưa được· được từ ngày ${vi(person.due)}`);
  await card.getByRole('button', { name: /Xem cách xét/ }).click();
  await expect(card.getByRole('listitem').filter({ hasText: 'chưa đạt' }).first()).toBeVisible();
  await expect(card.getByRole('link', { name: /Thông tư/ }).first()).toBeVisible();
  await expect(card.getByText('nguồn thứ cấp').first()).toBeVisible();

  const field = page.getByLabel('Xét vào ngày', { exact: true });
  await field.fill(vi(person.due));
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`on=${person.due}`));
  await expect(card.getByRole('banner').or(card.locator('header'))).toContainText('Được');
  const { outcomes } = await ask<Assessment>(page, 'pay.assessPerson', {
    personId: person.personId,
    on: person.due,
    asOf: AS_OF,
  });
  expect(outcomes.regularStepIncrease?.status).toBe('granted');
  await expect(card).toContainText(`Bậc ${person.nextStep}`);
  await expect(card).toContainText(`từ ${vi(person.due)}`);
});

test('two dates side by side, kept in the address', async ({ page }) => {
  await page.goto('/');
  const person = await findDelayed(page);
  await page.goto(`/nguoi/${person.personId}?on=${dayBefore(person.due)}&and=${person.due}`);
  const before = page.getByRole('region', { name: `Xét vào ngày ${vi(dayBefore(person.due))}` });
  const after = page.getByRole('region', { name: `Xét vào ngày ${vi(person.due)}` });
  const name = { name: 'Nâng bậc lương thường xuyên' };
  await expect(before.getByRole('article', name)).toContainText('Chưa được');
  await expect(after.getByRole('article', name)).toContainText(`Bậc ${person.nextStep}`);
  await page.getByRole('button', { name: 'Thôi so sánh' }).click();
  await expect(after).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has('and')).toBe(false);
});

test('the slider moves the day by months', async ({ page }) => {
  await page.goto('/');
  const person = await findDelayed(page);
  await page.goto(`/nguoi/${person.personId}`);
  await settle(page);
  const slider = page.getByRole('slider', { name: 'Kéo để đổi ngày xét' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/on=2023-01-01/);
  await expect(slider).toHaveAttribute('aria-valuetext', '01/2023');
});

test('monthly pay is computed once the missing allowances are given', async ({ page }) => {
  await page.goto('/');
  const person = await findDelayed(page);
  await page.goto(`/nguoi/${person.personId}`);
  await settle(page);
  const form = page.getByRole('form', { name: /^Lương tháng/ });
  await form.getByLabel('Hệ số phụ cấp chức vụ').fill('0,5x');
  await form.getByRole('button').click();
  await expect(form.getByText('Nhập số, ví dụ 0,5')).toBeVisible();
  await form.getByLabel('Hệ số phụ cấp chức vụ').fill('0,5');
  await form.getByRole('button').click();
  const { outcomes } = await ask<Assessment>(page, 'pay.assessPerson', {
    personId: person.personId,
    on: AS_OF,
    asOf: AS_OF,
    allowances: { leadershipCoefficient: 50, seniorityPercent: 0 },
  });
  const outcome = outcomes.monthlyPay;
  if (outcome?.status !== 'granted') throw new Error(`monthly pay: ${outcome?.status}`);
  const amount = `${outcome.value.total}`.replace(/\B(?=(\d{3})+$)/g, '.');
  await expect(page.getByRole('article', { name: 'Tiền lương tháng' })).toContainText(`${amount} đ`);
});

test('the file as of another day is asked from the server', async ({ page }) => {
  await page.goto('/');
  const person = await findDelayed(page);
  await page.goto(`/nguoi/${person.personId}?asOf=1950-01-01`);
  await expect(page.getByText('Không công tác vào ngày 01/01/1950')).toBeVisible();
  await page.goto(`/nguoi/00000000-0000-4000-8000-000000000000`);
  await expect(page.getByRole('heading', { name: 'Không tìm thấy' })).toBeVisible();
});
