import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

/** As a resident opens it: from the disk, without a network. What it asks for besides is kept. */
async function openFile(browser: Browser, path: string) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return { context, page, asked: () => asked.filter((one) => one !== address) };
}

test('a page for residents is made by keyboard, saved, and read from the disk', async ({
  page,
  browser,
}, info) => {
  await page.goto('/#/underlag/boende');
  const main = page.getByRole('main');
  const save = main.getByRole('button', { name: 'Spara filen' });
  await expect(save).toBeVisible({ timeout: 60_000 });
  expect(await faultsOf(page)).toEqual([]);

  await main.getByLabel('Egen inledning (valfri)').focus();
  await page.keyboard.type('Vi ses vid Odenplan.');
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Filen är inte sparad' })).toContainText(
    'Odenplan',
  );

  await main.getByLabel('Egen inledning (valfri)').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hej! <b>Läs</b> mer här.');
  await main.getByRole('checkbox', { name: 'Våld i nära relationer' }).focus();
  await page.keyboard.press('Space');
  await expect(main.getByRole('article')).not.toContainText('vuxenenheten');
  await save.focus();
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^platsbild-boende-[a-z-]+-\d{4}\.html$/);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await expect(main.getByText('Kontrollerad:')).toBeVisible();

  const { context, page: file, asked } = await openFile(browser, path);
  await expect(file.getByRole('heading', { level: 1 })).toContainText('Trygghet i');
  await expect(file.getByText('Hej! <b>Läs</b> mer här.')).toBeVisible();
  await expect(file.getByRole('img', { name: /^Karta över stadsdelarna/ })).toBeVisible();
  await file.keyboard.press('Tab');
  await expect(file.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();

  for (const colorScheme of ['light', 'dark'] as const) {
    await file.emulateMedia({ colorScheme });
    expect(await faultsOf(file), colorScheme).toEqual([]);
    await file.screenshot({ path: info.outputPath(`file-${colorScheme}.png`), fullPage: true });
  }
  await file.setViewportSize({ width: 320, height: 640 });
  const { scrollWidth, clientWidth } = await file.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  expect(await faultsOf(file)).toEqual([]);
  await file.screenshot({ path: info.outputPath('file-320.png'), fullPage: true });

  await file.emulateMedia({ colorScheme: 'light' });
  const pdf = await file.pdf({ format: 'A4', path: info.outputPath('file.pdf') });
  const printed = pdfText(pdf).replace(/\s+/g, ' ');
  expect(pdfPages(pdf)).toBeGreaterThan(1);
  for (const words of ['Trygghet i', 'Källor', 'Vad vi inte vet']) {
    expect(printed).toContain(words);
  }
  expect(asked()).toEqual([]);
  await context.close();
});

test('the tab is reached from the share menu, and the file can be in English', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/#/laget?vy=tabell');
  await page.getByRole('button', { name: 'Dela', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Visa för boende' }).click();
  await expect(page.getByRole('link', { name: 'Visa för boende' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Vad som utelämnas' })).toBeVisible();
  await expect(main).toContainText('interna uppgifter, som aldrig lämnar organisationen');
  await main.getByRole('radio', { name: 'English' }).check();
  await expect(main.getByRole('article')).toContainText('What we do not know');
  await expect(main.getByRole('article')).toHaveAttribute('lang', 'en');
  expect(await faultsOf(page)).toEqual([]);
});
