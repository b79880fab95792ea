import type { Page } from '@playwright/test';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { OutputDriver, watchGraphics } from './drivers/output-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

test.setTimeout(300_000);

test('Ctrl+P prepares a sheet that prints on A4 with searchable text', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await page.keyboard.press('Control+p');
  await output.waitForSheet();

  const pages = await output.pages.count();
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });

  expect(pages).toBeGreaterThan(1);
  expect(pdfPages(pdf)).toBe(pages);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  const text = pdfText(pdf);
  expect(text).toMatch(/Norra innerstaden \d+\s% mot Stockholms/);
  expect(text).toContain('INTERN');
  expect(text).toContain('Skala cirka 1:');
  expect(text).toContain('Motsägelser i underlaget');
  expect(text).toContain('© OpenStreetMap contributors (ODbL-1.0)');
  expect(text).toContain(`Sida ${pages} av ${pages}`);
  expect(text, 'the app itself').not.toContain('Zooma in');
});

test('on paper the sheet stands alone, white also in the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await output.openPreview();

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(output.app).toBeHidden();
  await expect(output.unprepared).toBeHidden();
  await expect(output.preview.getByRole('button', { name: 'Stäng' })).toBeHidden();
  await expect(output.pages.first()).toBeVisible();
  await expect(output.pages.first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html'), 'the margins').toHaveCSS('color-scheme', 'light');
});

test('the picture has twice the density of the screen and a scale bar true to the paper', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await output.openPreview();

  const picture = await output.mapPicture.evaluate((image: HTMLImageElement) => ({
    drawn: image.naturalWidth,
    printed: image.getBoundingClientRect().width,
  }));
  expect(picture.drawn / picture.printed).toBeGreaterThan(2);
  const bar = await output.scaleBar.evaluate((element: HTMLElement) => ({
    metres: Number(element.dataset.metres),
    widthMm: (element.getBoundingClientRect().width / 96) * 25.4,
  }));
  const ratio = await output.sheet
    .getByText(/^Skala cirka 1:/)
    .last()
    .textContent();
  const printed = Number(ratio?.replace(/^.*:/, '').replace(/\s/g, ''));
  expect((bar.metres * 1000) / bar.widthMm / printed).toBeCloseTo(1, 1);
});

test('a sheet to share leaves internal statements out and says so to its maker', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await output.openPreview();
  const internal = 'Förändring i området under våren 2025';
  await expect(output.sheet.getByText(internal).last()).toBeVisible();

  await output.choose('För delning');
  await output.waitForSheet();

  await expect(output.preview.getByText(/interna uppgifter är utelämnade/)).toBeVisible();
  const text = pdfText(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(text).toContain('FÖR DELNING');
  expect(text).not.toContain('INTERN');
  expect(text).not.toContain('Förändring i området');
  expect(text).not.toContain('Intensifierad samverkan');
  expect(text).not.toMatch(/beskrivs både som pågående/);
  expect(text).toContain('undantas från döljande');
});

test('practice data is marked, has a column of its own and says its period and filter', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open('?data=ovning&manader=6,7');
  await output.openPreview();

  const text = await printed(page);
  expect(text).toMatch(/ÖVNINGSDATA: händelser/);
  expect(text).not.toContain('Publicerade brott');
  expect(text).toMatch(/övningsdata 2025-01-01–2025-10-31 \(del av år\), urval: juni–juli/);
  expect(text).toMatch(/\d inne, på nätet eller i hemmet visas inte/);
  expect(text).toMatch(/Övningsdata: påhittade händelser \(frö \d+\)/);
  await expect(output.sheet.getByText('ÖVNINGSDATA', { exact: true }).last()).toBeVisible();
});

test('shared practice data hides small counts, and hexagons become stadsdelar', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open('?data=ovning&per=sexkant-stor&typ=5');
  await output.openPreview();
  await expect(output.sheet.getByText(/200 m från mitt till hörn/).last()).toBeVisible();

  await output.choose('För delning');
  await output.waitForSheet();

  const text = await printed(page);
  expect(text).toContain('dold (<5)');
  expect(text).toContain('per stadsdel');
  expect(text).not.toContain('per sexkant');
  expect(text).toContain('Sexkanter är för små ytor att dela');
  expect(text).toContain('Antal under 5 är dolda');
});

test('the legends of collaboration and of context layers have a period and a source', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  await expect(explore.legend).toContainText(/uppgifter från 20\d\d–20\d\d/);
  await output.openPreview();

  const text = await printed(page);
  expect(text).toMatch(/enligt lägesbilden; uppgifter från 20\d\d–20\d\d/);
  expect(text).toMatch(/Stadsdelsgränser \(Stockholms stad\): Stadskarta .* Källa \[\d+\]/);
});

test('without a sheet the page that is printed says how to make one', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();

  await page.emulateMedia({ media: 'print' });

  await expect(output.unprepared).toBeVisible();
  await expect(output.app).toBeHidden();
  const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
  expect(text).toContain('Bladet är inte förberett');
});

test('five sheets, stopped or finished, leave no graphics context behind', async ({ page }) => {
  const liveGraphics = await watchGraphics(page);
  const explore = new ExploreDriver(page);
  const output = new OutputDriver(page);
  await explore.open();
  const before = await liveGraphics();

  for (const isStopped of [false, true, true, true, false]) {
    await page.keyboard.press('Control+p');
    if (isStopped) {
      await expect.poll(liveGraphics, { timeout: 60_000 }).toBeGreaterThan(before);
      await output.preview.getByRole('button', { name: 'Avbryt' }).click();
      await expect(output.preview.getByText('Kartbilden avbröts.')).toBeVisible();
    } else {
      await output.waitForSheet();
    }
    await page.keyboard.press('Escape');
    await expect(output.preview).toBeHidden();
  }

  await expect.poll(liveGraphics).toBe(before);
  await expect(explore.map).toHaveAttribute('data-state', 'idle');
  await expect(page.locator('canvas')).toHaveCount(1);
});

/** The text of the printed pages, with every line break a space. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdfText(pdf).replace(/\s+/g, ' ');
}
