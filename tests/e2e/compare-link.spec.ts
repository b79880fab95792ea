import type { Page } from '@playwright/test';
import { CompareMapsDriver } from './drivers/compare-maps-driver.ts';
import { CompareOutDriver } from './drivers/compare-out-driver.ts';
import { CompareTablesDriver } from './drivers/compare-tables-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('the link of a comparison', () => {
  test('brings back how it was looked at, and leaves no step in the history', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const maps = new CompareMapsDriver(page);
    await maps.open();
    await expect(page).toHaveURL(/#\/jamfor$/);
    const steps = await page.evaluate(() => history.length);

    await maps.form('Svep').check({ force: true });
    await drag(page, maps);
    await maps.board.focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await maps.year(/^2023/).check({ force: true });
    await maps.ask(/2023/);
    await maps.discovered('Räkna med narkotikabrott').check({ force: true });
    const tables = new CompareTablesDriver(page);
    for (const part of ['ranking', 'groups', 'trust', 'phenomena', 'grades'] as const) {
      await tables.open(part);
    }
    await tables.close('phenomena');
    await expect(page).toHaveURL(/oppet=rang,grupper,fortroende,skola$/);
    const seen = await lookOf(page);
    expect(seen).toMatchObject({ form: 'swipe', year: '2023', isCounted: true });
    expect(seen.swipe).toBeGreaterThan(55);
    expect(seen.question).toContain('2023');
    expect(seen.openParts).toHaveLength(4);
    expect(await page.evaluate(() => history.length)).toBe(steps);

    await new CompareOutDriver(page).press('Kopiera länk');
    await expect(
      page.getByRole('status').filter({ hasText: 'Länken är kopierad.' }),
    ).toBeAttached();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await context.newPage();
    await other.goto(link);
    await expect(new CompareMapsDriver(other).question).toBeVisible();
    await expect.poll(() => lookOf(other)).toEqual(seen);
    expect(other.url()).toBe(link);
  });

  test('lets go of what it cannot read, says what, and keeps the rest', async ({ page }) => {
    const maps = new CompareMapsDriver(page);
    await maps.open(
      '?tid=torget:2024&karta=svep&delning=130&utsnitt=hela&oppet=trust&anmalt=finns-inte:alla:2025',
    );
    await expect(page.getByText('Länken kunde inte läsas helt')).toBeVisible();
    await expect(
      page.getByText(
        ': det som visas per timme och månad, kartornas delning, kartutsnitt, utfällda delar, fråga.',
      ),
    ).toBeVisible();
    await expect(maps.form('Svep')).toBeChecked();
    await expect(maps.handle).toHaveAttribute('aria-valuenow', '50');
    await expect(page).toHaveURL(/#\/jamfor\?karta=svep$/);
  });
});

async function drag(page: Page, { handle }: CompareMapsDriver) {
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (box === null) throw new Error('no handle');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 6 });
  await page.mouse.up();
}

/** What a person sees of everything that the look holds. */
async function lookOf(page: Page) {
  const maps = new CompareMapsDriver(page);
  const tables = new CompareTablesDriver(page);
  return {
    form: (await maps.form('Svep').isChecked()) ? 'swipe' : 'side',
    swipe: Number(await maps.handle.getAttribute('aria-valuenow')),
    section: await maps.section(),
    year: await maps.shownYear(),
    question: await maps.question.textContent(),
    isCounted: await maps.discovered('Räkna med narkotikabrott').isChecked(),
    openParts: await tables.openParts(),
  };
}
