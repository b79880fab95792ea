import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('the phone has the map, a sheet with three heights and the same panel', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await expect(page.getByRole('heading', { name: 'Läget 2025' })).toBeVisible();
  const handle = page.getByRole('button', { name: 'Ändra panelens höjd' });
  const box = async () => (await handle.boundingBox())?.y ?? 0;

  const low = await box();
  await handle.click();
  await expect.poll(box).toBeLessThan(low);
  await expect(explore.layer('Platssamverkan')).toBeVisible();

  await page.goto('/#/laget?plats=klara');
  await expect(explore.panel.getByRole('heading', { name: 'Klara/Sergels torg' })).toBeVisible();
});

test('the sheet leaves the way to the data and its licences free', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();

  await page.getByRole('button', { name: 'Data och licenser' }).click();

  await expect(page.getByRole('dialog', { name: 'Data och licenser' })).toBeVisible();
});

test('nothing is wider than the phone', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();

  for (const address of ['', '?plats=klara', '?vy=tabell']) {
    await page.goto(`/#/laget${address}`);
    await expect(page.getByRole('main')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  }
});

test('the map carries the mark of practice data, whatever the sheet shows', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open('?data=ovning&plats=odenplan');
  await expect(explore.practiceMark()).toBeInViewport();

  await page.goto('/#/laget?plats=odenplan');
  await explore.waitForMap();
  await expect(explore.practiceMark()).toHaveCount(0);
});

test('an empty map says which filter to loosen, also with the legend out of sight', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  await explore.open('?data=ovning&typ=5&kanal=3');

  await expect(page.getByRole('status').filter({ hasText: 'Inget matchar' })).toBeInViewport();
});
