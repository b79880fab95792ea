import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { ImportDriver } from './drivers/import-driver.ts';
import { expect, test } from './fixtures.ts';

const EVENTS = [
  'Uttag ur systemet',
  'Datum;Klockslag;Brottstyp;Plats;Lat;Lon;Anmälare;Id',
  '2024-03-07;22:15;Rån;Sergels torg;59,3325;18,0645;Anna Svensson;1',
  '2024-03-08;23:15;Stöld;Odenplan;59,3430;18,0497;Karl Karlsson;2',
  '2024-03-09;12:00;Rån;Odenplnan;59,3431;18,0498;Eva Andersson;3',
  '2024-04-31;12:00;Rån;Stureplan;59,3360;18,0735;Per Nilsson;4',
  '2024-05-01;;Skadegörelse;Stureplan;59,3361;18,0736;Lena Larsson;5',
  '',
].join('\n');
const CATEGORIES = [
  ['Rån', 'rån'],
  ['Stöld', 'övrig stöld'],
  ['Skadegörelse', 'skadegörelse'],
] as const;

test.describe('Importera', () => {
  test('a file is dropped anywhere, looked into, mapped, and every row accounted for', async ({
    page,
  }) => {
    const explore = new ExploreDriver(page);
    await explore.open();
    const driver = new ImportDriver(page);
    await driver.drop({ name: 'brott.csv', content: EVENTS }, { name: 'två.csv', content: 'a;b' });
    await driver.isFound();
    await expect(page).toHaveURL(/#\/underlag\/import/);

    await expect(driver.main).toContainText('5 rader lästa: 4 går att ta in, 1 gör det inte.');
    await expect(driver.main).toContainText('Anmälare (personnamn)');
    await expect(driver.main).not.toContainText('Svensson');
    await expect(driver.main).toContainText('två.csv är inte lästa');
    await expect(driver.main).toContainText('Rad 6, kolumn Datum: värdet är inte ett datum');
    await expect(page.getByRole('img', { name: /4 lägen från filen/ })).toBeVisible();

    await driver.next();
    await expect(driver.takeButton()).toBeDisabled();
    await expect(driver.main).toContainText('Odenplnan 1 rad, liknar Odenplan');
    for (const [value, category] of CATEGORIES) {
      await driver.select(new RegExp(`${value}$`), category);
    }
    await expect(driver.main).toContainText('Skriv källan.');
    await driver.select(/Odenplnan$/, /^Odenplan$/);
    await driver.fill('Källa', 'Polisområdet');
    await driver.take();

    expect(await driver.number('rader i filen')).toBe('5');
    expect(await driver.number('intagna')).toBe('4');
    expect(await driver.number('intagna utan plats')).toBe('0');
    expect(await driver.number('inte intagna')).toBe('1');
    await expect(driver.main).toContainText('2024-03-07 – 2024-05-01');

    await page.getByRole('button', { name: 'Ångra importen' }).click();
    await expect(page.getByText('Importen är ångrad.')).toBeVisible();
    await expect(driver.main).toContainText('Inget är importerat än.');
  });

  test('refused rows are downloaded, mended and dropped in again, and the mapping is remembered', async ({
    page,
  }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    await driver.takeIncidents('brott.csv', EVENTS, CATEGORIES);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Hämta de 1 raderna som CSV$/ }).click();
    const path = await (await download).path();
    const csv = (await readFile(path)).toString('utf8');
    expect(csv).not.toContain('Nilsson');
    expect(csv).toContain('värdet är inte ett datum som finns');

    await driver.choose('rättade.csv', csv.replace('2024-04-31', '2024-04-30'));
    await driver.isFound();
    await expect(driver.main).toContainText('1 rader lästa: 1 går att ta in, 0 gör det inte.');
    await driver.next();
    await driver.fill('Källa', 'Polisområdet');
    await driver.take();
    expect(await driver.number('intagna')).toBe('1');

    await driver.choose('brott igen.csv', EVENTS);
    await driver.isFound();
    await expect(driver.main).toContainText('Samma fil är redan importerad som ”brott”');
    await driver.next();
    await expect(driver.main).not.toContainText('är inte kopplade');
    await driver.fill('Källa', 'Polisområdet');
    await driver.take();
    expect(await driver.number('inte intagna')).toBe('5');
    await expect(driver.main).toContainText('4 rader fanns redan i en tidigare import');
  });

  test('counts are not taken in without their period', async ({ page }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    await driver.choose('antal.csv', 'Plats;Antal\nOdenplan;7\nStureplan;<5\nStureplan;12\n');
    await driver.isFound();
    await driver.next();
    await driver.fill('Källa', 'Enheten');
    await expect(driver.main).toContainText('Ange perioden.');
    await expect(driver.takeButton()).toBeDisabled();
    await driver.select(/^välj Vilken period/, 'En period för hela filen');
    await driver.fill('Första dag', '2024-01-01');
    await driver.fill('Sista dag', '2023-12-31');
    await expect(driver.main).toContainText('Perioden finns inte');
    await driver.fill('Sista dag', '2024-12-31');
    await driver.take();
    expect(await driver.number('intagna')).toBe('3');
  });

  test('what was read wrongly is read in another way', async ({ page }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    await driver.choose('koder.csv', 'Plats;Vikt\nOdenplan;1.234\nStureplan;5.678\n');
    await driver.isFound();
    await expect(driver.main).toContainText('Är 1.234 drygt ett eller mer än tusen?');
    await driver.select(/Decimaltecken$/, 'komma');
    await expect(driver.main).toContainText('Inget i filen är oklart.');
    await expect(driver.main).toContainText('1234');
  });

  const hostile: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['en.xlsx', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /är en PDF, vad den än heter/],
    ['bomb.xlsx', bomb(), /packar upp sig till mer än vad en riktig fil gör/],
    ['djup.geojson', `${'{"a":['.repeat(5_000)}`, /nivåer i varandra|trasig eller avklippt/],
    [
      'entiteter.gpx',
      '<?xml version="1.0"?><!DOCTYPE g [<!ENTITY a "b">]><gpx>&a;</gpx>',
      /egna entiteter/,
    ],
    ['tom.csv', '', /Filen är tom/],
  ];
  for (const [name, content, sentence] of hostile) {
    test(`${name} is refused with its reason, and the next file is read`, async ({ page }) => {
      const driver = new ImportDriver(page);
      await driver.open();
      await driver.choose(name, content);
      await expect(page.getByRole('alert')).toContainText(sentence, { timeout: 10_000 });
      await driver.choose('ok.csv', 'Plats;Antal\nOdenplan;7\n');
      await driver.isFound();
    });
  }

  test('formulas, HTML and __proto__ are texts like any other: nothing runs', async ({ page }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    await driver.choose(
      'elak.csv',
      'Plats;__proto__;Värde\nOdenplan;=cmd|calc;<img src=x onerror=alert(1)>\nStureplan;@SUM(1);<b>b</b>\n',
    );
    await driver.isFound();
    await expect(driver.main).toContainText('<img src=x onerror=alert(1)>');
    await expect(driver.main).toContainText('text som ser ut som en formel');
    await expect(driver.main.locator('img, b')).toHaveCount(0);
  });

  test('reading can be stopped, and the page answers all the while', async ({ page }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    const row = '2024-03-07;22:15;Rån;Odenplan;59,3430;18,0497\n';
    await driver.choose(
      'stor.csv',
      `Datum;Klockslag;Brottstyp;Plats;Lat;Lon\n${row.repeat(400_000)}`,
    );
    await expect(page.getByRole('progressbar', { name: /stor\.csv/ })).toBeVisible();
    await page.getByRole('button', { name: 'Stoppa läsningen' }).click();
    await expect(page.getByText('Inget är importerat än.')).toBeVisible();
  });
});

/** 300 MB of nothing in a few hundred kilobytes. */
function bomb(): Uint8Array {
  const nothing = new Uint8Array(60_000_000);
  const parts = Object.fromEntries(
    ['xl/workbook.xml', 'xl/a.xml', 'xl/b.xml', 'xl/c.xml', 'xl/d.xml'].map((name) => [
      name,
      nothing,
    ]),
  );
  return zipSync(parts, { level: 9 });
}
