import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { booleanPointInPolygon } from '@turf/turf';
import { decodePractice } from '#src/data/decode-practice.ts';
import type { PlacesFile } from '#src/data/schema/places-file.ts';
import type { PracticeFile } from '#src/data/schema/practice-file.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';
import { type IncidentCategory, incidentCategories } from '#src/domain/incident/incident.ts';
import { localTimes } from '#src/domain/incident/local-time.ts';
import { CompareDriver } from './drivers/compare-driver.ts';
import { CompareTimeDriver } from './drivers/compare-time-driver.ts';
import { expect, test } from './fixtures.ts';

const SHOPLIFTING = '?vad=ovning:shoplifting&plats=klara&ar=2023,2024&mot=sjalv';

test.describe('Jämför: when in the week and the year', () => {
  test('shows by hour what the packed file holds, in two grids with the same classes', async ({
    page,
  }) => {
    const time = new CompareTimeDriver(page);
    await time.open(SHOPLIFTING);
    await expect(time.section.getByText('ÖVNINGSDATA').first()).toBeVisible();

    const counted = countByHand('shoplifting', 'klara');
    for (const [side, year] of [
      ['A', 2023],
      ['B', 2024],
    ] as const) {
      for (const [weekday, hour, name] of [
        [0, 12, 'måndag 12–13'],
        [4, 16, 'fredag 16–17'],
        [5, 21, 'lördag 21–22'],
        [6, 3, 'söndag 03–04'],
      ] as const) {
        const count = counted(year, { weekday, hour });
        await expect(time.cell(side, name)).toHaveAccessibleName(`${name}: ${count}`);
        await expect(time.cell(side, name)).toHaveAttribute('data-class', classOfCount(count));
      }
    }
    const total = counted(2024, {});
    await expect(time.figure('B')).toContainText(
      new RegExp(
        `2024-01-01–2024-12-31 · ${String(total).replace(/(?=\d{3}$)/, '\\s?')} händelser`,
      ),
    );
  });

  test('hatches the difference where it is not reliable, and says what was tested', async ({
    page,
  }) => {
    const time = new CompareTimeDriver(page);
    await time.open(SHOPLIFTING);
    const counted = countByHand('shoplifting', 'klara');
    const at = { weekday: 4, hour: 16 };

    await expect(time.cell('Skillnad', 'fredag 16–17')).toHaveAccessibleName(
      `fredag 16–17: ${counted(2023, at)} i A, ${counted(2024, at)} i B, ej säkerställd`,
    );
    await expect(time.cell('Skillnad', 'fredag 16–17')).toHaveAttribute('data-class', 'unreliable');
    await expect(time.section).toContainText('ingen av 168 timmar är säkert annorlunda');
    await expect(time.section).not.toContainText(/[+−]\d+.%/);
    await time.section.getByText('Så är det prövat').click();
    await expect(time.section).toContainText(/C-test för varje timme.*över 168 timmar/);
  });

  test('finds reliable hours between places under a denominator, and refuses without one', async ({
    page,
  }) => {
    const time = new CompareTimeDriver(page);
    await time.open('?vad=ovning:shoplifting&plats=klara&ar=2024&mot=plats:vasastaden');
    await expect(time.section).toContainText('jämförs bara med en nämnare');
    await expect(time.grid('B')).toBeVisible();
    await expect(time.grid('Skillnad')).toHaveCount(0);

    await time.section.getByRole('button', { name: 'Använd yta som nämnare' }).click();
    await expect(time.grid('Skillnad')).toBeVisible();
    await expect(time.section).toContainText(/Skillnad, säkerställt högre i B: \d+ timmar/);
    await expect(time.grid('Skillnad').locator('[data-class="increase"]').first()).toBeVisible();
  });

  test('shows the months on the band of earlier years, with a table of the same', async ({
    page,
  }) => {
    const time = new CompareTimeDriver(page);
    await time.open(SHOPLIFTING);
    const counted = countByHand('shoplifting', 'klara');

    await expect(time.chart).toBeVisible();
    await expect(time.section).toContainText(/Av 12 räknade månader ligger \d+ inom det väntade/);
    await time.section.getByText('Månaderna som tabell').click();
    for (const [month, name] of [
      [1, 'januari'],
      [4, 'april'],
    ] as const) {
      const row = time.table.getByRole('row', { name: new RegExp(`^${name}`) });
      const earlier = [2021, 2022, 2023].map((year) => counted(year, { month }));
      await expect(row.getByRole('cell').nth(0)).toHaveText(String(counted(2024, { month })));
      const mean = earlier.reduce((sum, count) => sum + count, 0) / 3;
      await expect(row.getByRole('cell').nth(1)).toHaveText(
        mean.toFixed(1).replace('.0', '').replace('.', ','),
      );
      await expect(row.getByRole('cell').nth(4)).toHaveText('3');
    }
    await expect(time.table).toContainText('Månad');
  });

  test('refuses unequal periods with the ways out, which both lead to the grids', async ({
    page,
  }) => {
    const time = new CompareTimeDriver(page);
    await time.open('?vad=ovning:shoplifting&plats=klara&ar=2024,2025&mot=sjalv');
    await expect(time.section).toContainText(
      'Perioderna skiljer sig. Välj samma månader eller visa per dag.',
    );
    await expect(time.grid('A')).toHaveCount(0);

    await time.section.getByRole('button', { name: 'Samma månader' }).click();
    await expect(time.figure('A')).toContainText('månaderna jan–okt');
    await expect(page).toHaveURL(/period=samma-manader/);
    const { rows } = new CompareDriver(page);
    await expect(rows).not.toContainText('Ej jämförbart');
    await expect(time.chart).toBeVisible();
    await expect(time.section.getByText('ej insamlat').first()).toBeVisible();

    await page.getByRole('radio', { name: 'Per dag' }).click();
    await expect(time.figure('A')).toContainText('2024-01-01–2024-12-31');
    await expect(time.section).toContainText('omräknat till ett år');

    await page.getByRole('radio', { name: 'Hela perioder' }).click();
    await expect(rows).toContainText('Ej jämförbart');
    await expect(time.grid('A')).toHaveCount(0);
  });

  test('has nothing by hour for a survey and says why', async ({ page }) => {
    const time = new CompareTimeDriver(page);
    await time.open();
    await expect(time.section).toContainText('Underlag saknas: enkäten är årlig');
    await expect(time.section).not.toContainText('ÖVNINGSDATA');
    await time.open('?vad=publicerat:alla&plats=klara&mot=sjalv');
    await expect(time.section).toContainText('alla har inte klockslag');
  });

  test('works by keyboard alone, and keeps the pair in the link', async ({ page }) => {
    const time = new CompareTimeDriver(page);
    await time.open('?vad=ovning:shoplifting&plats=klara&ar=2022,2023,2024&mot=sjalv');
    await time.cell('Skillnad', 'måndag 00–01').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(time.cell('Skillnad', 'tisdag 01–02')).toBeFocused();
    await expect(time.cell('A', 'tisdag 01–02')).toHaveAttribute('data-marked', 'true');
    await expect(time.section.locator('.pb-week-readout')).toContainText('tisdag 01–02');

    await time.pair.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(time.grid('A')).toHaveAccessibleName(/2022/);
    await expect(page).toHaveURL(/tid=klara:2022:klara:2024/);
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await expect(time.grid('A')).toHaveAccessibleName(/2022/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has no known accessibility faults: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const time = new CompareTimeDriver(page);
      await time.open(SHOPLIFTING);
      await expect(time.grid('Skillnad')).toBeVisible();
      await time.section.getByText('Månaderna som tabell').click();

      const { violations } = await new AxeBuilder({ page }).include('.pb-cmp-time').analyze();

      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
      ).toEqual([]);
    });
  }

  test('speaks English', async ({ page }) => {
    const time = new CompareTimeDriver(page);
    await time.open(SHOPLIFTING);
    await page.getByRole('button', { name: 'Switch to English' }).click();
    await expect(time.section.getByRole('heading', { level: 2 })).toHaveText(
      'When in the week and the year',
    );
    await expect(time.section).toContainText('none of 168 hours is reliably different');
    await expect(time.section).toContainText('PRACTICE DATA');
    await expect(time.cell('A', 'Friday 16–17')).toBeVisible();
    await expect(time.section).not.toContainText(/ och | eller | inte | händelser/);
  });
});

interface Asked {
  /** 0 is Monday. */
  readonly weekday?: number;
  readonly hour?: number;
  readonly month?: number;
}

/** Counts the packed incidents of one place, one at a time. */
function countByHand(category: IncidentCategory, placeId: string) {
  const dataDir = join(import.meta.dirname, '..', '..', 'public', 'data');
  const json = <File>(name: string): File =>
    JSON.parse(readFileSync(join(dataDir, name), 'utf8')) as File;
  const manifest = json<{
    files: { places: { path: string } };
    practice: { header: { path: string }; columns: { path: string } };
  }>('manifest.json');
  const header = json<PracticeFile>(manifest.practice.header.path);
  const bytes = Uint8Array.from(readFileSync(join(dataDir, manifest.practice.columns.path)));
  const columns = decodePractice('practice', header, bytes.buffer);
  const { places } = json<PlacesFile>(manifest.files.places.path);
  const area = places.find(({ id }) => id === placeId)?.boundary?.area;
  if (area === undefined) throw new Error(`${placeId} has no boundary`);
  const feature = areaFeature(area);
  const local = localTimes(columns.minute, columns.clock);
  const inside = Array.from({ length: columns.count }, (_, row) => row).filter(
    (row) =>
      columns.hasPosition[row] === 1 &&
      columns.category[row] === incidentCategories.indexOf(category) &&
      booleanPointInPolygon([columns.lon[row] ?? 0, columns.lat[row] ?? 0], feature),
  );
  return (year: number, { weekday, hour, month }: Asked): number =>
    inside.filter(
      (row) =>
        local.year[row] === year &&
        (weekday === undefined || local.weekday[row] === weekday) &&
        (hour === undefined || local.hour[row] === hour) &&
        (month === undefined || local.month[row] === month),
    ).length;
}

function classOfCount(count: number): string {
  const reached = [1, 2, 5, 10, 20].filter((lower) => count >= lower).length;
  return reached === 0 ? 'zero' : String(reached - 1);
}
