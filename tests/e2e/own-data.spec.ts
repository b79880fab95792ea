import { CompareDriver } from './drivers/compare-driver.ts';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { ImportDriver } from './drivers/import-driver.ts';
import { expect, test } from './fixtures.ts';

/** Two whole years in Odenplan, some rows without a time of day and some with the place's name alone. */
function aFile(): string {
  const rows = Array.from({ length: 240 }, (_, row) => {
    const year = row < 80 ? 2023 : 2024;
    const month = String(1 + (row % 12)).padStart(2, '0');
    const clock = row % 4 === 0 ? '' : '22:15';
    const at = row % 5 === 0 ? ';' : '59,3430;18,0497';
    return `${year}-${month}-10;${clock};Rån;Odenplan;${at}`;
  });
  return [
    'Datum;Klockslag;Brottstyp;Plats;Lat;Lon',
    '2023-01-01;12:00;Rån;Odenplan;59,3430;18,0497',
    ...rows,
    '2024-12-31;12:00;Rån;Odenplan;59,3430;18,0497',
    '',
  ].join('\n');
}

const REPORTS = [
  'Datum;Ärendetyp;Lat;Lon',
  '2024-05-01;Belysning;59,3430;18,0497',
  '2024-05-02;Klotter;59,3431;18,0498',
  '',
].join('\n');

test.describe('egen import i vyerna', () => {
  test('is chosen by its name, counted for itself, and shown with its source and period', async ({
    page,
  }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    await driver.takeIncidents('uttag.csv', aFile(), [['Rån', 'rån']]);

    const explore = new ExploreDriver(page);
    await page.getByRole('link', { name: 'Läget' }).first().click();
    await explore.waitForMap();
    await explore.chooseIncidents(/^uttag/);
    await expect(page.getByRole('banner')).toContainText('EGEN IMPORT');
    await expect(explore.legend).toContainText('Importen har inga dagar i 2025.');
    await expect(page.getByText('Inget matchar urvalet.')).toBeVisible();
    await explore.chooseYear('2024');
    await expect(explore.legend).toContainText(
      'Polisområdet, uttag · uttag · 2023-01-01–2024-12-31',
    );
    await expect(explore.legend).toContainText('utan koordinat räknas vid platsen');
    await expect(explore.legend).toContainText('utan klockslag räknas, men inte i timmar');
    await expect(explore.tag(/^Odenplan: .*161 händelser \(egen import\)/)).toBeVisible();
    await expect(page.getByText('ÖVNINGSDATA', { exact: true })).toHaveCount(0);
    await expect(page).toHaveURL(/data=egen-/);

    await explore.openPlace('Odenplan');
    await explore.panel.getByRole('button', { name: '161 händelser, 2024' }).click();
    await expect(explore.sourceCard).toContainText('Polisområdet, uttag');
    await expect(explore.sourceCard).toContainText('uttag.csv');
    await page.keyboard.press('Escape');

    const id = /data=egen-([^&]+)/.exec(page.url())?.[1] ?? '';
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/jamfor?vad=egen:${id}:robbery&plats=odenplan&mot=sjalv`);
    const compare = new CompareDriver(page);
    await expect(compare.title).toContainText('Odenplan: 161 (2024) mot 81 (2023)');
    await expect(page.getByRole('main')).toContainText('Polisområdet, uttag');
    await expect(compare.tableRow('2024')).toContainText('EGEN IMPORT');
    await expect(page.getByRole('main')).not.toContainText('ÖVNINGSDATA');
  });

  test('says that an import is not on the device, and counts nothing', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?data=egen-nagon-annans');
    await expect(
      page.getByText('Den egna importen finns inte på den här enheten').first(),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Visa publicerade händelser' }).click();
    await expect(explore.incidentChooser()).toContainText('publicerat');
  });

  test('has a layer of reports that is off until switched on', async ({ page }) => {
    const driver = new ImportDriver(page);
    await driver.open();
    await driver.choose('tyck till.csv', REPORTS);
    await driver.isFound();
    await driver.next();
    await driver.select(/Vad är uppgifterna/, /Tyck till|appanvändare/);
    await driver.fill(/^(Källa|Source)/, 'Trafikkontoret');
    await driver.take();

    const explore = new ExploreDriver(page);
    await page.getByRole('link', { name: 'Läget' }).first().click();
    await explore.waitForMap();
    const layer = page.getByRole('checkbox', { name: 'Ärenden från appanvändare', exact: true });
    await expect(layer).not.toBeChecked();
    await layer.check({ force: true });
    await expect(explore.legend).toContainText('2 ärenden');
    await expect(explore.legend).toContainText('Källa: Trafikkontoret');
    await page.keyboard.press('t');
    await expect(
      explore.table().getByRole('columnheader', { name: /ärenden från appanvändare/ }),
    ).toBeVisible();
  });
});
