import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('the whole view is in English after one click, and stays so', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open('?plats=hjorthagen');

  await page.getByRole('button', { name: 'Switch to English' }).click();

  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Situation 2025' })).toBeVisible();
  await expect(explore.panel).toContainText('need assessed');
  await expect(page.getByRole('main')).not.toContainText(
    /Upplevd otrygghet|Anmälda brott|saknas|framgår|stadens gräns/,
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Situation 2025' })).toBeVisible();
});

test('the theme follows the device and can be chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const explore = new ExploreDriver(page);
  await explore.open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await explore.picture();

  await page.getByRole('button', { name: /^Färgtema/ }).click();

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await explore.waitForMap();
  await explore.expectOtherPictureThan(dark);
});

test('who asks for less motion gets every colour of the theme at once', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();

  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const changing = await page.evaluate(() => {
    // Asking for a style applies the theme.
    getComputedStyle(document.body).getPropertyValue('color');
    return document.getAnimations().length;
  });

  expect(changing).toBe(0);
});
