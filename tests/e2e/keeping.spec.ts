import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { ImportDriver } from './drivers/import-driver.ts';
import { KeepingDriver } from './drivers/keeping-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfText } from './pdf-text.ts';

const FINDING = /Norra innerstaden: 12\s% \(2025\) mot 15\s% \(2024\)/;

test.describe('Sparat', () => {
  test('what was said to be saved is there after the browser is killed', async ({ baseURL }) => {
    const folder = await mkdtemp(join(tmpdir(), 'platsbild-'));
    const browser = await findBrowser();
    const options = {
      ...launchOptions(browser),
      ...(browser.kind === 'playwright' && { channel: 'chromium' }),
      baseURL: baseURL ?? '',
      locale: 'sv-SE',
    };
    const first = await chromium.launchPersistentContext(folder, options);
    const writing = new KeepingDriver(await first.newPage());
    await writing.keepFinding();
    await writing.isSaved();
    // No goodbye: the process of the page ends with what it has in memory.
    const session = await first.browser()?.newBrowserCDPSession();
    await session?.send('Browser.crash').catch(() => {});
    await first.close().catch(() => {});

    const second = await chromium.launchPersistentContext(folder, options);
    const reading = new KeepingDriver(await second.newPage());
    await reading.open();
    await expect(reading.plans).toContainText(FINDING);
    await expect(reading.plans).toContainText('Sparad');
    await second.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('thrown away, taken back, undone and done again', async ({ page }) => {
    const driver = new KeepingDriver(page);
    await driver.keepFinding();
    await driver.isSaved();
    await driver.open();
    await driver.press('Släng', driver.plans);
    await expect(driver.bin).toContainText(FINDING);
    await expect(driver.bin).toContainText('Raderas om 30 dagar');
    await driver.press('Ta tillbaka', driver.bin);
    await expect(driver.plans).toContainText(FINDING);
    await expect(driver.bin).toContainText('Papperskorgen är tom.');

    await page
      .getByRole('heading', { name: 'Sparat', exact: true })
      .or(driver.plans)
      .first()
      .click();
    await page.keyboard.press('Control+z');
    await expect(driver.plans).toContainText('Inget är sparat än.');
    await page.keyboard.press('Control+Shift+z');
    await expect(driver.plans).toContainText(FINDING);
    await expect(driver.plans).toContainText('Sparad');
    await page.reload();
    await expect(driver.plans).toContainText(FINDING);
  });

  test('leaves for the diary as PDF and CSV, beside the wipe that cannot be undone', async ({
    page,
  }) => {
    const driver = new KeepingDriver(page);
    await driver.keepFinding();
    await driver.isSaved();
    await driver.open();
    await driver.press('Exportera allt till diariet', driver.wipe);
    const text = pdfText(await page.pdf({ preferCSSPageSize: true })).replaceAll('\u00a0', ' ');
    expect(text).toContain('12 % (2025) mot 15 % (2024)');
    expect(text).toContain('Regionala trygghetsundersökning 2025');
    expect(text).toContain('Sida 1 av 1');
    const download = page.waitForEvent('download');
    await driver.press('Hämta CSV');
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv).toContain('Handling;Uppgift;Innehåll');
    expect(csv).toContain('I-NO-N');
    await page.keyboard.press('Escape');

    await driver.press('Rensa allt på enheten', driver.wipe);
    await driver.press('Nej', driver.wipe);
    await driver.press('Rensa allt på enheten', driver.wipe);
    await driver.press('Ja, radera', driver.wipe);
    await expect(driver.wipe).toContainText('Allt på enheten är rensat.');
    await page.reload();
    await expect(driver.plans).toContainText('Inget är sparat än.');
  });

  test('a second tab is told that the first one writes, and can take over', async ({
    page,
    context,
  }) => {
    const first = new KeepingDriver(page);
    await first.keepFinding();
    await first.isSaved();
    await first.open();
    const second = new KeepingDriver(await context.newPage());
    await second.open();
    await expect(second.plans).toContainText(FINDING);
    await second.press('Släng', second.plans);
    await expect(second.plans).toContainText('Skrivs i en annan flik');
    await second.press('Ta över', second.plans);
    await expect(first.plans).toContainText('Skrivs i en annan flik');
    await second.press('Släng', second.plans);
    await expect(second.bin).toContainText(FINDING);
    await expect(first.plans).toContainText('Inget är sparat än.');
  });

  test('a full device is said, and the work stays and can leave', async ({ page, baseURL }) => {
    const driver = new KeepingDriver(page);
    await driver.open();
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      quotaSize: 1,
    });
    await driver.keepFinding();
    await expect(page.getByText('Fyndet är inte sparat.')).toBeVisible();
    await page.getByRole('link', { name: 'Underlag' }).click();
    await page.getByRole('link', { name: 'Sparat' }).click();
    await expect(page.getByRole('alert').first()).toContainText(/Enheten är full|inte sparat/);
    await expect(driver.plans).toContainText(FINDING);
    await driver.press('Exportera till diariet', driver.plans);
    await expect(page.getByRole('button', { name: 'Hämta CSV' })).toBeVisible();
  });

  test('a damaged record is set aside and can be downloaded; a newer one is left; the rest opens', async ({
    page,
  }) => {
    const driver = new KeepingDriver(page);
    await driver.keepFinding();
    await driver.isSaved();
    await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('platsbild');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const store = database.transaction('plans', 'readwrite').objectStore('plans');
      const frame = { title: '', changedAt: '2026-01-01T00:00:00.000Z' };
      store.put({ ...frame, id: 'trasig', kind: 'finding', format: 1, body: { version: 1 } });
      store.put({ ...frame, id: 'nyare', kind: 'finding', format: 99, body: {} });
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    });
    await driver.open();
    await page.reload();
    await expect(driver.plans).toContainText(FINDING);
    await expect(driver.aside).toContainText('Post 1');
    await expect(page.getByText('En post är sparad av en nyare Platsbild')).toBeVisible();
    const download = page.waitForEvent('download');
    await driver.press('Hämta', driver.aside);
    const record = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(record).toMatchObject({ id: 'trasig', body: { version: 1 } });
  });

  test('imported data is gone with the page unless it is kept, and then until its last day', async ({
    page,
  }) => {
    const importing = new ImportDriver(page);
    await importing.open();
    await importing.takeIncidents(
      'brott.csv',
      'Datum;Brottstyp;Plats\n2024-03-07;Rån;Odenplan\n2024-03-08;Rån;Stureplan\n',
      [['Rån', 'rån']],
    );
    const driver = new KeepingDriver(page);
    await page.getByRole('link', { name: 'Sparat' }).click();
    await expect(driver.sets).toContainText('I minnet: försvinner när sidan stängs.');
    await driver.press('Behåll på enheten', driver.sets);
    await expect(driver.sets).toContainText('Behålls på enheten till och med');
    await page.reload();
    await expect(driver.sets).toContainText('brott');
    await driver.press('Rensa nu', driver.sets);
    await expect(driver.sets).toContainText('Inget är importerat.');
    await page.reload();
    await expect(driver.sets).toContainText('Inget är importerat.');
  });
});
