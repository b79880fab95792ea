import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pdfPages, pdfText } from './pdf-text.ts';

test.setTimeout(240_000);

async function faultsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]);
}

const sectionOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function open(page: Page, title = 'Samlad bedömning') {
  await page.goto('/#/laget/bedomning');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible({ timeout: 60_000 });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the assessment is written by keyboard, kept, and has no known accessibility faults: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(8);
    expect(await faultsOf(page)).toEqual([]);

    const perceived = sectionOf(page, 'Upplevd trygghet');
    await perceived
      .getByRole('button', { name: /^12\s%/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    const source = page.getByRole('dialog', { name: 'Källa' });
    await expect(source).toContainText('antal svar framgår inte');
    await expect(source).toContainText('I-NO-N');
    await page.keyboard.press('Escape');
    await expect(source).toHaveCount(0);

    await perceived.getByRole('button', { name: 'Skriv egen text: Upplevd trygghet' }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByLabel('Din text: Upplevd trygghet');
    await expect(field).toHaveValue(/samma avrundade värde/);
    await field.focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Bara 12 % är otrygga, 91 % går ut. Inget är en no-go-zon.');
    await expect(perceived.getByText('Ordkontroll')).toBeVisible();
    await expect(perceived.getByText(/^”no-go-zon”: skriv hellre/)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
    await expect(page.getByText('Sparad', { exact: true })).toBeVisible();
    await perceived.getByRole('button', { name: 'Klar' }).click();

    await page.reload();
    await expect(perceived.getByText('går ut. Inget är en no-go-zon.')).toBeVisible({
      timeout: 60_000,
    });
    await expect(perceived.getByText('Ordkontroll')).toBeVisible();
    await expect(perceived.getByText('utan källa')).toHaveCount(1);
    await perceived.getByRole('button', { name: /^12\s%$/ }).click();
    await expect(source).toContainText('Källa');
    await page.keyboard.press('Escape');

    await expect(perceived.getByRole('heading', { name: 'Systemets förslag' })).toBeVisible();
    await expect(perceived.getByText('samma avrundade värde')).toBeVisible();
    await perceived.getByRole('button', { name: 'Visa skillnad' }).click();
    await expect(page.getByRole('region', { name: 'Din text mot förslaget' })).toContainText(
      'no-go-zon',
    );
    expect(await faultsOf(page)).toEqual([]);
    await perceived.getByRole('button', { name: 'Återta förslaget' }).click();
    await expect(perceived.getByText('Egen text', { exact: true })).toHaveCount(0);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect(perceived.getByText('Egen text', { exact: true })).toBeVisible();
  });
}

test('the assessment prints on A4 with its sources, in both languages', async ({ page }) => {
  await open(page);
  const whole = sectionOf(page, 'Läget i stort');
  await whole.getByRole('button', { name: /^Skriv egen text/ }).click();
  await page.getByLabel('Din text: Läget i stort').fill('Vi är 155 286 här och 77777 på besök.');
  await expect(page.getByText('Sparad', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+P');
  const printed = await textOfPrint(page);
  expect(printed).toMatch(/77777\s*†/);
  expect(printed).toMatch(/155 286\s*\[1\]/);
  expect(printed).toContain('finns inte i någon uppgift');
  expect(printed).toContain('samma avrundade värde');
  expect(printed).toContain('Motsägelser: ');
  expect(printed).toMatch(/\[1\] .*2024/);
  expect(printed).not.toContain('Förändring i området under våren');

  await page.getByRole('button', { name: 'Till bedömningen' }).click();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: 'Print', exact: true }).last().click();
  const english = await textOfPrint(page);
  expect(english).toContain('same rounded value');
  expect(english).toContain('Vi är 155 286');
  expect(english).toContain('Suggested by the facts');
});

async function textOfPrint(page: Page): Promise<string> {
  const sheet = page.locator('.pb-paper');
  await expect(sheet).not.toHaveAttribute('data-pages', '0');
  const pages = Number(await sheet.getAttribute('data-pages'));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdfPages(pdf)).toBe(pages);
  return pdfText(pdf).replace(/\s+/g, ' ');
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the assessment reads without scrolling sideways and leads back to the map', async ({
    page,
  }) => {
    await open(page);
    const main = page.getByRole('main');
    expect(await main.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await sectionOf(page, 'Platser')
      .getByRole('button', { name: /^Skriv egen text/ })
      .click();
    await page.getByLabel('Din text: Platser').fill('Ett farligt torg.');
    await expect(sectionOf(page, 'Platser').getByText('Ordkontroll')).toBeVisible();
    expect(await main.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await expect(page.getByRole('link', { name: 'Till kartan' })).toHaveAttribute(
      'href',
      '#/laget',
    );
  });
});
