import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('loading', () => {
  test('shows how much has been read and can be stopped', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/data/basemap.*.json', async (route) => {
      await held;
      await route.continue().catch(() => {});
    });
    await page.goto('/#/laget');

    await expect(page.getByRole('progressbar', { name: 'Underlaget läses in' })).toBeVisible();
    await expect(page.getByText('8 av 9 filer')).toBeVisible();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    await expect(page.getByText('Inläsningen avbröts')).toBeVisible();
    release();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await new ExploreDriver(page).waitForMap();
  });
});

test.describe('a file is missing or damaged', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('says which file is missing and shows the rest', async ({ page }) => {
    await page.route('**/data/events.*.json', (route) => route.fulfill({ status: 404, body: '' }));
    const explore = new ExploreDriver(page);
    await explore.open();

    await expect(page.getByRole('alert')).toContainText(
      /events\.[0-9a-f]{12}\.json.*kunde inte hämtas/,
    );
    await expect(page.getByRole('alert')).toContainText('Resten av underlaget fungerar');
    await expect(explore.tag(/^Odenplan:/)).toBeVisible();
  });

  test('says where a damaged file is wrong, and reads it again on request', async ({ page }) => {
    let isDamaged = true;
    await page.route('**/data/readings.*.json', async (route) => {
      if (!isDamaged) return route.continue();
      const response = await route.fetch();
      const file = await response.json();
      file.series[0].observations[0].share = 17;
      return route.fulfill({ json: file });
    });
    await page.goto('/#/laget');

    await expect(page.getByRole('alert')).toContainText('series[0].observations[0].share');
    isDamaged = false;
    await page.getByRole('button', { name: 'Läs in filen igen' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await new ExploreDriver(page).waitForMap();
  });

  test('tells a cut-off file from a wrong one', async ({ page }) => {
    await page.route('**/data/facts.*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"version":1,"facts":[{"id":' }),
    );
    await page.goto('/#/laget');

    await expect(page.getByRole('alert')).toContainText('är skadad och går inte att tolka');
  });

  test('takes a start page in place of data for a missing file', async ({ page }) => {
    await page.route('**/data/context.*.json', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
    );
    await page.goto('/#/laget');

    await expect(page.getByRole('alert')).toContainText(
      /context\.[0-9a-f]{12}\.json.*kunde inte hämtas/,
    );
  });

  test('says so when nothing can be shown', async ({ page }) => {
    await page.route('**/data/manifest.json', (route) => route.fulfill({ status: 500, body: '' }));
    await page.goto('/#/laget');

    await expect(page.getByRole('alert')).toContainText('manifest.json');
    await expect(page.getByRole('alert')).toContainText('Utan den kan inget visas');
  });
});
