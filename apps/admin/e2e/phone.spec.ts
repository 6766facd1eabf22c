import { expect, test } from '@playwright/test';
import { ADDRESSES, AS_OF, ask, expectAccessible, type PersonList, settle } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 } });

const isScrolledSideways = () => {
  const main = document.querySelector('main');
  return (
    document.documentElement.scrollWidth > window.innerWidth || (main !== null && main.scrollWidth > main.clientWidth)
  );
};

for (const [name, address] of Object.entries(ADDRESSES)) {
  test(`${name} fits 390 px`, async ({ page }) => {
    await page.goto(address);
    await settle(page);
    expect(await page.evaluate(isScrolledSideways)).toBe(false);
  });
}

test('a person fits 390 px, and passes axe', async ({ page }) => {
  await page.goto('/');
  const { rows } = await ask<PersonList>(page, 'persons.list', { asOf: AS_OF, limit: 1 });
  await page.goto(`/nguoi/${rows[0]!.id}?and=2025-12-31`);
  await settle(page);
  expect(await page.evaluate(isScrolledSideways)).toBe(false);
  await expectAccessible(page);
});

test('navigation is a drawer that Escape closes', async ({ page }) => {
  await page.goto('/');
  await settle(page);
  await page.getByRole('button', { name: 'Mở danh mục' }).click();
  const drawer = page.getByRole('dialog', { name: 'Các lĩnh vực' });
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await page.getByRole('button', { name: 'Mở danh mục' }).click();
  await drawer.getByRole('link', { name: 'Pháp luật' }).click();
  await expect(page).toHaveURL('/phap-luat');
  await expect(drawer).toBeHidden();
});

test('the name stays in sight when the table is scrolled sideways', async ({ page }) => {
  await page.goto('/nguoi');
  await settle(page);
  const grid = page.getByRole('grid');
  const name = grid.getByRole('rowheader').first();
  await expect(name).not.toBeEmpty();
  const before = await name.boundingBox();
  await grid.evaluate((element) => element.scrollTo({ left: 400 }));
  await expect.poll(async () => (await name.boundingBox())?.x).toBe(before?.x);
});
