import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ImportDriver } from './drivers/import-driver.ts';
import { KeepingDriver } from './drivers/keeping-driver.ts';
import { expect, test } from './fixtures.ts';

const EVENTS =
  'Datum;Brottstyp;Plats;Lat;Lon;E-post\n2024-03-07;Rån;Odenplnan;59,343;18,049;a@b.se\n2024-03-09;Rån;Odenplan;59,344;18,050;e@f.se\n2024-03-10;Rån;Odenplan;59,344;18,051;g@h.se\n2024-02-31;Rån;Stureplan;59,336;18,073;c@d.se\n';

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Underlag has no known accessibility faults on its way through: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const keeping = new KeepingDriver(page);
    await keeping.keepFinding();
    await keeping.isSaved();
    await page.getByRole('link', { name: 'Underlag' }).click();
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    const importing = new ImportDriver(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Underlag' })).toBeVisible();
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await expect(page.getByText('Inget är importerat än.')).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await importing.choose('brott.csv', EVENTS);
    await importing.isFound();
    expect(await faultsOf(page)).toEqual([]);
    await importing.next();
    expect(await faultsOf(page)).toEqual([]);
    await importing.select(/Rån$/, 'rån');
    await importing.fill('Källa', 'Polisområdet');
    await importing.take();
    expect(await faultsOf(page)).toEqual([]);
    for (const tab of ['Sparat', 'Projektfil']) {
      await page.getByRole('link', { name: tab }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    }
    await page.goto('/#/integritet');
    await expect(page.getByRole('heading', { level: 1, name: /^Personuppgifter/ })).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('a file is taken in with the keyboard alone, and in English', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'platsbild.preferences',
      JSON.stringify({
        version: 2,
        language: 'en',
        theme: 'dark',
        hasShortcuts: true,
        hasSeenIntro: true,
      }),
    );
  });
  const driver = new ImportDriver(page);
  await driver.open();
  await driver.choose('counts.csv', 'Plats;2023;2024\nOdenplan;7;9\nStureplan;3;12\n');
  await driver.isFound();
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Continue');
  await expect(driver.main).toContainText('Counts per place');
  await page
    .locator('input')
    .and(page.getByLabel('Source', { exact: true }))
    .focus();
  await page.keyboard.type('The unit');
  await press('Take in');
  await expect(driver.numbers).toContainText('taken in');
  await expect(driver.main).toContainText('2023-01-01 – 2024-12-31');
});
