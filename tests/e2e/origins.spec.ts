import { readFile } from 'node:fs/promises';
import { OriginsDriver } from './drivers/origins-driver.ts';
import { expect, test } from './fixtures.ts';

test('every source shows what is known of it, what is not, and what uses it', async ({ page }) => {
  const origins = new OriginsDriver(page);
  await origins.openSources();
  await expect(page.getByRole('link', { name: 'Källor', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(origins.rows).toHaveCount(34);

  await page.getByRole('radio', { name: 'Används utan att anges (9)' }).check();
  await expect(origins.rows).toHaveCount(9);
  await page.getByRole('button', { name: 'Uppgifter', exact: true }).click();
  await expect(origins.rows.first()).toContainText('Lägesbildens egen samlade bedömning');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hämta CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(10);
  expect(csv).toContain('uppgift saknas');

  await origins.openSource(/^Besöksmätningar/);
  const main = page.locator('#main');
  await expect(main).toContainText('används utan att anges');
  await expect(main).toContainText('Antal svar (n)uppgift saknas');
  await expect(main).toContainText('Grund: 1 uppgift i dokumentet (rad 145-146)');
  await expect(page.getByRole('heading', { name: '1 uppgift använder källan' })).toBeVisible();
  await page.getByRole('button', { name: 'Källa, rad 145-146' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'I-SRC-MISSING' }).click();
  await expect(page).toHaveURL(/motsagelser\?kod=I-SRC-MISSING$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(origins.card('I-SRC-MISSING')).toBeInViewport();
});

test('a contradiction is looked up with the keyboard, stays so, and says so where its code is shown', async ({
  page,
}) => {
  const origins = new OriginsDriver(page);
  await page.goto('/#/underlag/motsagelser');
  await expect(origins.codes).toHaveCount(45);
  await page.getByRole('radio', { name: 'allvarlig' }).check();
  await expect(origins.codes).toHaveCount(16);
  await origins.choosePlace('Hjorthagen');
  await expect(origins.codes).toHaveText(['I-PLATS']);

  const card = origins.card('I-PLATS');
  await card.getByRole('button', { name: 'Märk som utredd' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.getByLabel('Vad utredningen visade')).toBeFocused();
  await page.keyboard.type('Avstämt i styrgruppen');
  await expect(card).toContainText(/utredd \d{4}-\d{2}-\d{2}: Avstämt i styrgruppen/);
  await expect(card).toContainText('Sparad');

  await page.goto('/#/underlag/kallor?kalla=stad2023');
  await page.reload();
  const main = page.locator('#main');
  await expect(main).toContainText('I-AVOID');
  await page.goto('/#/underlag/kallor?kalla=bedomning');
  await expect(main).toContainText(/I-PLATSutredd \d{4}-\d{2}-\d{2}: Avstämt i styrgruppen/);

  await page.goto('/#/underlag/motsagelser?kod=I-PLATS');
  await expect(page.getByRole('heading', { level: 3, name: 'I-PLATS' })).toBeFocused();
  await card.getByRole('button', { name: 'Inte utredd' }).click();
  await expect(card).not.toContainText('Avstämt');
  await page.getByRole('button', { name: 'Ångra', exact: true }).first().click();
  await expect(card).toContainText('Avstämt i styrgruppen');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Sources and contradictions have no known accessibility faults: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const origins = new OriginsDriver(page);
    await origins.openSources();
    expect(await origins.faults()).toEqual([]);
    await origins.openSource(/^Regionala trygghetsundersökning/);
    expect(await origins.faults()).toEqual([]);
    await page.goto('/#/underlag/motsagelser?kod=I-PLATS');
    const card = origins.card('I-PLATS');
    await card.getByRole('button', { name: 'Märk som utredd' }).click();
    await expect(card).toContainText('Sparad');
    expect(await origins.faults()).toEqual([]);
  });
}
