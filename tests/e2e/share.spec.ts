import { ExploreDriver } from './drivers/explore-driver.ts';
import { OutputDriver } from './drivers/output-driver.ts';
import { expect, test } from './fixtures.ts';

test('the copied link is the address of the view, and it is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open('?ar=2023&lager=otrygghet');

  await output.share('Kopiera länk');

  await expect(page.getByRole('status').filter({ hasText: 'Länken är kopierad.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('where the clipboard is closed the address stands selected in a field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open('?ar=2023');

  await output.share('Kopiera länk');

  const field = page.getByRole('textbox', { name: 'Adress till vyn' });
  await expect(field).toHaveValue(page.url());
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(page.url());
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('sharing and printing are one menu', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();
    await page.getByRole('button', { name: 'Dela', exact: true }).click();

    await expect(page.getByRole('menuitem')).toHaveText([
      'Kopiera länk',
      'Spara bild …',
      'Skriv ut …',
      'Visa för boende',
    ]);
    await page.keyboard.press('Escape');
    const [top, tools] = await Promise.all([
      page.getByRole('banner').boundingBox(),
      page
        .getByRole('banner')
        .getByRole('button', { name: /^Hjälp/ })
        .boundingBox(),
    ]);
    expect((tools?.x ?? 999) + (tools?.width ?? 999)).toBeLessThanOrEqual(
      (top?.x ?? 0) + (top?.width ?? 0) + 1,
    );
  });
});
