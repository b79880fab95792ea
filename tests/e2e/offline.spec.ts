import { aStop, aWalk } from '../builders/walks.ts';
import { BriefingDriver } from './drivers/briefing-driver.ts';
import { CompareDriver } from './drivers/compare-driver.ts';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { ImportDriver } from './drivers/import-driver.ts';
import { OfflineDriver } from './drivers/offline-driver.ts';
import { WalkFieldDriver } from './drivers/walk-field-driver.ts';
import { test as base, expect } from './fixtures.ts';
import { OwnHost } from './own-host.ts';
import { pdfText } from './pdf-text.ts';

const PORT_STEP = 400;
const test = base.extend<{ host: OwnHost; baseURL: string }>({
  host: async ({ browserName: _anyBrowser }, use, { parallelIndex }) => {
    const port = Number(process.env.PLATSBILD_TEST_PORT ?? 4199) + PORT_STEP + parallelIndex;
    const host = await OwnHost.start(port);
    await use(host);
    await host.remove();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({
  serviceWorkers: 'allow',
  // The tables say what the map says, and fast.
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: ['--disable-3d-apis', '--no-sandbox'] });
  },
});
test.setTimeout(180_000);

const walk = aWalk({ stops: [aStop({ name: 'Torget' })], legs: [] });
const kept = {
  id: 'walk-1',
  kind: 'walk',
  title: 'Kvällsvandring',
  changedAt: '2026-11-27T15:00:00.000Z',
  format: 1,
  body: walk,
};

test('after one visit everything works with the host gone', async ({ page, context, host }) => {
  const explore = new ExploreDriver(page);
  await page.goto('/#/laget?vy=tabell');
  await expect(explore.row('Odenplan')).toBeVisible({ timeout: 60_000 });
  await new OfflineDriver(page).isKept();
  await host.switchOff();
  await context.setOffline(true);

  await page.reload();
  await expect(explore.row('Odenplan')).toBeVisible({ timeout: 60_000 });
  await explore.row('Odenplan').getByRole('button', { name: 'Odenplan', exact: true }).click();
  await expect(explore.panel.getByRole('heading', { name: 'Odenplan', level: 2 })).toBeVisible();

  const compare = new CompareDriver(page);
  await compare.open();
  await expect(compare.rows).toHaveCount(4);

  const importing = new ImportDriver(page);
  await importing.open();
  await importing.takeIncidents(
    'brott.csv',
    'Datum;Brottstyp;Plats\n2024-03-07;Rån;Odenplan\n2024-03-08;Rån;Stureplan\n',
    [['Rån', 'rån']],
  );
  expect(await importing.number('intagna')).toBe('2');

  const field = new WalkFieldDriver(page);
  await field.open('walk-1');
  await field.seed(kept);
  await field.press('Starta vandringen');
  await field.isAt('Torget');
  await field.press('Belysning');
  await field.note.fill('Lampan vid trappan är släckt');
  await field.press('Klar');
  await field.isSaved('Sparat på telefonen – 1 iakttagelse');
  await page.reload();
  await field.isAt('Torget');

  const briefing = new BriefingDriver(page);
  await briefing.startShift('20:00', '04:00');
  await briefing.step('Platser');
  await briefing.choose('Odenplan');
  await briefing.step('Ta ut');
  await page.getByRole('link', { name: 'A4: hela passet' }).click();
  await expect(briefing.pages.first()).toBeVisible();
  const text = pdfText(await page.pdf({ preferCSSPageSize: true }));
  expect(text).toContain('Utsättning');
  expect(text).toContain('Odenplan');
});

test('a newer build is offered, takes nothing and waits for the person', async ({
  page,
  context,
  host,
}) => {
  const first = new OfflineDriver(page);
  const importing = new ImportDriver(page);
  await importing.open();
  await first.isKept();
  await expect(first.notice).toHaveCount(0);
  await importing.choose('antal.csv', 'Plats;Antal\nOdenplan;7\n');
  await importing.isFound();
  await first.mark();
  const second = new OfflineDriver(await context.newPage());
  await second.page.goto('/#/jamfor');
  await second.mark();

  await host.publishNewerBuild('2');
  await first.lookForNewer();
  await expect(first.notice).toContainText('Ladda om när du är klar');
  await expect(first.notice).toContainText('importen som pågår');
  await first.isStillTheSamePage();
  await importing.isFound();
  // Whoever opens it now still has the build that is open elsewhere.
  await second.page.reload();
  await second.mark();
  expect(await second.build()).toBeNull();

  await second.notice.getByRole('button', { name: 'Ladda om' }).click();
  await expect.poll(() => second.build().catch(() => null)).toBe('2');
  await expect(second.notice).toHaveCount(0);
  await expect(first.notice).toContainText('används i en annan flik');
  await first.isStillTheSamePage();
  expect(await first.build()).toBeNull();
  // A part of the old build that this page had not fetched yet.
  // By key: the notice lies over the tabs.
  await page.getByRole('link', { name: 'Sparat' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Rensa enheten' })).toBeVisible();

  await first.notice.getByRole('button', { name: 'Senare' }).click();
  await expect(first.notice).toHaveCount(0);
  await page.reload();
  expect(await first.build()).toBe('2');
});

test('can be installed: the manifest has its name, icons and a scope of its own', async ({
  page,
}) => {
  await page.goto('/#/underlag');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect(manifest).toMatchObject({ name: 'Platsbild', display: 'standalone', start_url: './' });
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
  await new OfflineDriver(page).isKept();
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window may be like a private one, where nothing can be installed.
  const faults = installabilityErrors.map(({ errorId }) => errorId);
  expect(faults.filter((id) => id !== 'in-incognito')).toEqual([]);
});
