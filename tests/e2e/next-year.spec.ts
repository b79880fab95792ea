import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { nextYearFile } from '../builders/next-year.ts';
import { CompareDriver } from './drivers/compare-driver.ts';
import { NextYearDriver } from './drivers/next-year-driver.ts';
import { expect, test } from './fixtures.ts';

const DOCUMENT = 'Påhittad lägesbild 2026 (exempel för test)';

async function hasNoFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
  ).toEqual([]);
}

test.describe('Nästa års lägesbild', () => {
  test.slow();

  test('a made-up year is read, held against this year, used in Jämför and taken out again', async ({
    page,
  }) => {
    const driver = new NextYearDriver(page);
    await driver.open();
    await driver.choose('nasta.json', JSON.stringify(nextYearFile()));
    await driver.isDraft('nasta.json');
    await expect(driver.main).toContainText('190 uppgifter är lästa.');
    await expect(page.getByLabel('Lägesbildens år')).toHaveValue('2026');
    await expect(page.getByLabel('Dokumentets namn')).toHaveValue(DOCUMENT);
    await expect(driver.button(/Regionala trygghetsundersökning 2026/)).toContainText(
      'Regionala trygghetsundersökning 2025',
    );
    await hasNoFaults(page);
    await driver.button('Spara på enheten').click();

    await expect(driver.main).toContainText(
      '1 nya, 3 ändrade, 1 borttagna och 186 oförändrade uppgifter.',
    );
    await expect(driver.row('Folkmängd')).toHaveCount(0);
    await expect(driver.row(/befolkning/)).toContainText('Ändrad för samma år');
    const unsafe = driver.row(/otrygg ute ensam sent på kvällen, boende\s*Norra innerstaden/);
    await expect(unsafe).toContainText(/12\s% .*17\s% /);
    await expect(unsafe).toContainText('Skillnad +5 procentenheter.');
    await expect(unsafe).toContainText('Går inte att avgöra.');
    await expect(unsafe).toContainText('Säkerställd först vid omkring');
    await expect(
      driver.row(/otrygg ute ensam sent på kvällen, boende\s*Stockholms stad/),
    ).toContainText('Samma avrundade värde.');
    await expect(driver.main).toContainText('I-2026-MADEUP Påhittad motsägelse');
    await unsafe.getByRole('button', { name: /17\s%/ }).click();
    const card = page.getByRole('dialog', { name: 'Källa' });
    await expect(card).toContainText(DOCUMENT);
    await page.keyboard.press('Escape');

    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await hasNoFaults(page);
    }

    const saving = page.waitForEvent('download');
    await driver.button('Tabell (CSV)').click();
    const csv = await readFile(await (await saving).path(), 'utf8');
    expect(csv).toContain('Samma avrundade värde.');
    expect(csv).toContain(`${DOCUMENT}: Regionala trygghetsundersökning 2026`);
    await driver.button('A4 för utskrift').click();
    await expect(page.locator('.pb-page-a4').first()).toContainText(DOCUMENT);
    await driver.button('Stäng').last().click();

    await page.getByLabel(/Använd i Jämför/).check();
    await expect(driver.main).toContainText('Värdena är med i Jämför');
    const compare = new CompareDriver(page);
    await compare.open('?plats=norra-innerstaden&ar=2025,2026&mot=sjalv');
    await expect(compare.title).toContainText(/17\s% \(2026\) mot 12\s% \(2025\)/);
    await expect(compare.tableRow('2026')).toContainText('Regionala trygghetsundersökning 2026');
    await expect(compare.tableRow('2025').first()).toContainText(/12\s%/);

    await driver.open();
    await page.getByLabel(/Använd i Jämför/).uncheck();
    await compare.open('?plats=norra-innerstaden&mot=sjalv');
    await expect(compare.title).not.toContainText('2026');
  });

  test('the template comes prefilled, and a wrong file says what is wrong, by the keyboard and on a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const driver = new NextYearDriver(page);
    await driver.open();

    const saving = page.waitForEvent('download');
    await driver.button('Hämta mallen (XLSX)').focus();
    await page.keyboard.press('Enter');
    const template = await readFile(await (await saving).path());
    await driver.choose('mall.xlsx', template);
    await expect(page.getByRole('alert')).toContainText('Ingen uppgift är ifylld.');

    await driver.choose('kartan.json', '{"type":"FeatureCollection","features":[]}');
    await expect(page.getByRole('alert')).toContainText('kartan.json är inte inläst.');
    await expect(page.getByRole('alert')).toContainText('ingen lista ”facts”');

    const [fact] = nextYearFile().facts;
    const faulty = {
      facts: [
        { ...fact, id: 'a', place: 'torget', year: 2026 },
        { ...fact, id: 'b', value: '<5' },
      ],
    };
    await driver.choose('fel.json', JSON.stringify(faulty));
    await driver.isDraft('fel.json');
    await expect(driver.main).toContainText('facts[1].value: Där står ”<5”. Det är inget tal.');
    await page.getByLabel('Dokumentets namn').fill('Påhittad');
    await page.getByLabel('Lägesbildens år').fill('2025');
    await expect(driver.main).toContainText('Det är samma år som den lägesbild');
    await page.getByLabel('Lägesbildens år').fill('2026');
    await expect(driver.button('Spara på enheten')).toBeDisabled();
    await driver.button(/Platsen torget/).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(driver.button('Spara på enheten')).toBeEnabled();
    await hasNoFaults(page);
    const isWider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(isWider).toBe(false);
    await driver.button('Spara på enheten').focus();
    await page.keyboard.press('Enter');
    await expect(driver.main).toContainText('1 uppgifter, 1 lämnade utanför, 1 fel.');
    await driver.button(/Ta bort/).click();
    await expect(driver.main).toContainText('Lägesbilden är borttagen.');
    await driver.button('Ångra').last().click();
    await expect(driver.main).toContainText('1 uppgifter, 1 lämnade utanför, 1 fel.');
    await hasNoFaults(page);
  });
});
