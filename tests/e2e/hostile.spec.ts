import type { Page } from '@playwright/test';
import { writeProject } from '#src/data/project/write-project.ts';
import { aPlaceEdit, aPlaceEditPlan, aVersion } from '../builders/place-edits.ts';
import { anObservation, aPoint, aStop, aWalk } from '../builders/walks.ts';
import { scripts } from '../fixtures/hostile-strings.ts';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { ImportDriver } from './drivers/import-driver.ts';
import { OutputDriver } from './drivers/output-driver.ts';
import { WalkPrintDriver } from './drivers/walk-print-driver.ts';
import { expect, test } from './fixtures.ts';
import { pdfText } from './pdf-text.ts';

test.setTimeout(300_000);

const IMAGE = '<img src=x onerror=hostile=1>';
const DRAWING = '<svg onload=hostile=1>';

const corners = [
  [18.052, 59.341],
  [18.055, 59.341],
  [18.055, 59.343],
  [18.052, 59.343],
  [18.052, 59.341],
] as const;
const place = aPlaceEditPlan({
  body: aPlaceEdit({
    name: IMAGE,
    label: DRAWING,
    versions: [aVersion({ area: { type: 'Polygon', coordinates: [corners] } })],
  }),
});
const walk = {
  id: 'walk-1',
  kind: 'walk' as const,
  title: IMAGE,
  changedAt: '2026-11-27T15:00:00.000Z',
  format: 1,
  body: aWalk({
    stage: 'walked',
    stops: scripts.slice(0, 12).map((name, at) => aStop({ id: `stop-${at}`, name })),
    legs: [],
    observations: scripts.slice(12, 40).map((note, at) => anObservation({ id: `o-${at}`, note })),
    points: scripts.slice(40, 60).map((what, at) => aPoint({ id: `p-${at}`, what })),
  }),
};

/** Nothing has run; the fixture sees to the policy and the console. */
async function nothingRan(page: Page) {
  expect(await page.evaluate(() => 'hostile' in globalThis)).toBe(false);
  await expect(page.locator('img[src="x"], [onerror], [onload], iframe, object')).toHaveCount(0);
}

test('hostile names go through import, map, table, panel, print and walk as text', async ({
  page,
}) => {
  page.on('dialog', (dialog) => expect(dialog.message(), 'a dialog from a file').toBe(''));
  const importing = new ImportDriver(page);
  await importing.open();
  const rows = scripts.map((text) => `2025-03-07;59,342;18,053;"${text.replaceAll('"', '""')}"`);
  const table = ['Datum;Lat;Lon;Ämne', ...rows, ''].join('\n');
  await importing.choose(`tyck till ${IMAGE}.csv`, table);
  await importing.isFound();
  await expect(importing.main).toContainText(`tyck till ${IMAGE}.csv`);
  await expect(importing.main).toContainText(scripts[0] ?? '');
  await nothingRan(page);
  await importing.next();
  await importing.fill('Källa', DRAWING);
  await importing.take();
  expect(await importing.number('intagna')).toBe(String(scripts.length));
  await nothingRan(page);

  const project = { plans: [place, walk], sets: [] };
  const making = { madeAt: '2026-11-28T08:00:00.000Z', regionId: 'norra-innerstaden' };
  await page.getByRole('link', { name: 'Projektfil' }).click();
  const opening = page.getByRole('region', { name: 'Öppna en projektfil' });
  await opening.locator('input[type=file]').setInputFiles({
    name: `${DRAWING}.platsbild`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await writeProject(project, making, null)),
  });
  await opening.getByRole('button', { name: 'Ta in' }).click();
  await expect(opening).toContainText('2 tillagda');
  await page.getByRole('link', { name: 'Sparat' }).click();
  await expect(page.locator('#main')).toContainText(IMAGE);
  await nothingRan(page);

  const explore = new ExploreDriver(page);
  await page.goto('/#/laget');
  await explore.waitForMap();
  await explore
    .tag(/svg onload=hostile|img src=x/)
    .first()
    .click();
  await expect(explore.panel.getByRole('heading', { name: DRAWING, level: 2 })).toBeVisible();
  await nothingRan(page);
  await page.keyboard.press('t');
  await expect(explore.table()).toContainText(/<svg onload|<img src/);
  await nothingRan(page);
  await page.keyboard.press('t');
  await explore.waitForMap();
  const output = new OutputDriver(page);
  await page.keyboard.press('Control+p');
  await output.waitForSheet();
  await nothingRan(page);
  await page.keyboard.press('Escape');

  const print = new WalkPrintDriver(page);
  await print.open('walk-1', 'protokoll');
  await nothingRan(page);
  expect(pdfText(await page.pdf({ preferCSSPageSize: true }))).toContain('onerror=');
  await page.goto('/#/vandring/walk-1');
  await expect(page.locator('#main')).toContainText(IMAGE);
  await nothingRan(page);
});
