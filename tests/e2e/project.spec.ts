import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ImportDriver } from './drivers/import-driver.ts';
import { KeepingDriver } from './drivers/keeping-driver.ts';
import { expect, test } from './fixtures.ts';

const EVENTS =
  'Datum;Klockslag;Brottstyp;Plats\n2024-03-07;22:15;Rån;Odenplan\n2024-03-08;;Rån;Stureplan\n';
const PASSPHRASE = 'åtta röda hästar';

/** A finding and an import, through the app itself. */
async function withWork(page: Page) {
  const keeping = new KeepingDriver(page);
  await keeping.keepFinding();
  await keeping.isSaved();
  await page.getByRole('link', { name: 'Underlag' }).click();
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  const importing = new ImportDriver(page);
  await importing.takeIncidents('brott.csv', EVENTS, [['Rån', 'rån']]);
  await page.getByRole('link', { name: 'Projektfil' }).click();
}

async function downloaded(page: Page, button: string | RegExp) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).path();
}

const opening = (page: Page) => page.getByRole('region', { name: 'Öppna en projektfil' });

test.describe('Projektfil', () => {
  test('single events leave only when chosen, listed and locked, and come in with the passphrase', async ({
    page,
    browser,
    watch,
    baseURL,
  }) => {
    await withWork(page);
    const main = page.locator('#main');
    await expect(main).toContainText('1 planer och fynd, 0 importer, 0 enskilda händelser');
    await page.getByRole('checkbox', { name: /^brott/ }).check();
    await expect(main).toContainText('1 importer, 2 enskilda händelser');
    const save = page.getByRole('button', { name: 'Spara projektfil' });
    await expect(save).toBeDisabled();
    await page.getByLabel('Lösenfras', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Lösenfrasen en gång till').fill('något annat');
    await expect(main).toContainText('De två lösenfraserna är inte lika.');
    await page.getByLabel('Lösenfrasen en gång till').fill(PASSPHRASE);
    const path = await downloaded(page, 'Spara projektfil');
    expect((await readFile(path)).toString('latin1')).not.toContain('brott');

    const other = await browser.newContext({ baseURL: baseURL ?? '', locale: 'sv-SE' });
    watch(other);
    const there = await other.newPage();
    await there.goto('/#/underlag/projekt');
    await opening(there)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'skift.platsbild',
        mimeType: 'application/octet-stream',
        buffer: await readFile(path),
      });
    await expect(opening(there)).toContainText('skift.platsbild är låst.');
    await opening(there).getByLabel('Lösenfras').fill('fel lösenfras');
    await opening(there).getByRole('button', { name: 'Öppna med lösenfras' }).click();
    await expect(opening(there).getByRole('alert')).toContainText('Lösenfrasen stämmer inte');
    await opening(there).getByLabel('Lösenfras').fill(PASSPHRASE);
    await opening(there).getByRole('button', { name: 'Öppna med lösenfras' }).click();
    await expect(opening(there)).toContainText('2 enskilda händelser');
    await opening(there).getByRole('button', { name: 'Ta in' }).click();
    await expect(opening(there)).toContainText('2 tillagda, 0 fanns redan lika, 0 skilde sig');

    await opening(there).locator('input[type=file]').setInputFiles(path);
    await opening(there).getByLabel('Lösenfras').fill(PASSPHRASE);
    await opening(there).getByRole('button', { name: 'Öppna med lösenfras' }).click();
    await opening(there).getByRole('button', { name: 'Ta in' }).click();
    await expect(opening(there)).toContainText('0 tillagda, 2 fanns redan lika');
    await there.getByRole('link', { name: 'Sparat' }).click();
    const keeping = new KeepingDriver(there);
    await expect(keeping.plans).toContainText('Sparad');
    await expect(keeping.sets).toContainText('brott');
    await other.close();
  });

  test('a project file that is dropped anywhere is opened as one', async ({ page }) => {
    const keeping = new KeepingDriver(page);
    await keeping.keepFinding();
    await keeping.isSaved();
    await page.getByRole('link', { name: 'Underlag' }).click();
    await page.getByRole('link', { name: 'Projektfil' }).click();
    const bytes = await readFile(await downloaded(page, 'Spara projektfil'));
    await page.goto('/#/jamfor');
    await new ImportDriver(page).drop({ name: 'arbete.platsbild', content: bytes });
    await expect(opening(page)).toContainText('arbete.platsbild, gjord');
    await expect(opening(page)).toContainText('1 planer och fynd');
  });

  test('a file that is none says so and what to do', async ({ page }) => {
    await page.goto('/#/underlag/projekt');
    await opening(page)
      .locator('input[type=file]')
      .setInputFiles({
        name: 'tabell.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('a;b\n1;2\n'),
      });
    await expect(opening(page).getByRole('alert')).toContainText('ingen projektfil');
  });

  test('own data leaves as a table that the importer takes in again', async ({ page }) => {
    await withWork(page);
    const csv = await readFile(await downloaded(page, /^CSV brott$/), 'utf8');
    expect(csv).toContain('Källa: Polisområdet, uttag. Period: 2024-03-07 – 2024-03-08.');
    expect(csv).toContain('2024-03-07;22:15;rån;;Odenplan;;;');
    await page.getByRole('link', { name: 'Import', exact: true }).click();
    const importing = new ImportDriver(page);
    await importing.choose('igen.csv', csv);
    await importing.isFound();
    await expect(importing.main).toContainText('2 rader lästa: 2 går att ta in');
    const xlsx = await readFile(await downloadedFromProject(page));
    expect(xlsx.subarray(0, 2).toString()).toBe('PK');
  });
});

async function downloadedFromProject(page: Page) {
  await page.getByRole('link', { name: 'Projektfil' }).click();
  return downloaded(page, /^XLSX brott$/);
}
