import { ExploreDriver } from './drivers/explore-driver.ts';
import { SearchDriver } from './drivers/search-driver.ts';
import { expect, test } from './fixtures.ts';

test('finds a place without its diacritics, opens it and moves the map there', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const search = new SearchDriver(page);
  await explore.open();

  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('hjortha');
  await expect(search.hits.first()).toContainText('Hjorthagen');
  await page.keyboard.press('Enter');

  await expect(explore.panel.getByRole('heading', { name: 'Hjorthagen', level: 2 })).toBeVisible();
  await expect(page).toHaveURL(/plats=hjorthagen/);
  await expect(page).toHaveURL(/kamera=59\.35/);
  await expect(search.field).toHaveValue('');
});

test('marks a street that was written with a slip, until the field is emptied', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const search = new SearchDriver(page);
  await explore.open();
  const before = await explore.picture();

  await search.choose('drotnin', 'Drottninggatan', 'Gata · Norrmalm');

  await expect(search.field).toHaveValue('Drottninggatan');
  await expect(page.getByRole('status').getByText('Kartan visar Drottninggatan.')).toBeAttached();
  await expect(page).toHaveURL(/kamera=/);
  await expect(page).not.toHaveURL(/plats=/);
  await explore.expectOtherPictureThan(before);

  const marked = await explore.picture();
  await search.clearButton.click();
  await expect(search.field).toHaveValue('');
  await explore.expectOtherPictureThan(marked);
});

test('tells a place, a station and a stop of one name apart, arrows choose', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const search = new SearchDriver(page);
  await explore.open();

  await search.type('odenplan');
  await expect(search.hits.nth(0)).toContainText('Plats · Vasastaden');
  await expect(search.hits.nth(1)).toContainText('Station · Vasastaden');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(search.field).toHaveValue('Odenplan');
  await expect(explore.panel).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(search.field).toHaveValue('');
});

test('opens a place that cannot be drawn, and a street from the table', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const search = new SearchDriver(page);
  await page.goto('/#/laget?vy=tabell');

  await search.choose('karlbergs skola', 'Karlbergs skola', 'plats saknas');
  await expect(explore.panel).toContainText('plats saknas');
  await expect(explore.table()).toBeVisible();

  await search.choose('strandvägen', 'Strandvägen', 'Gata');
  await expect(explore.table()).toBeHidden();
});

test('says what is searched when nothing answers, in both languages', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const search = new SearchDriver(page);
  await explore.open();

  await search.type('xyzzyq');

  await expect(search.empty).toContainText('Lägesbildens texter söks inte igenom.');
  await expect(page.getByText('Inget namn liknar ”xyzzyq”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await search.type('xyzzyq');
  await expect(search.empty).toContainText('are not searched');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('search opens a place above its sheet', async ({ page }) => {
    const explore = new ExploreDriver(page);
    const search = new SearchDriver(page);
    await explore.open();

    await search.choose('stureplan', 'Stureplan', 'Plats');

    await expect(explore.panel.getByRole('heading', { name: 'Stureplan' })).toBeVisible();
    await expect(explore.tag(/^Stureplan:/)).toBeInViewport();
    const tag = await explore.tag(/^Stureplan:/).boundingBox();
    const heading = await explore.panel.getByRole('heading', { name: 'Stureplan' }).boundingBox();
    expect(tag?.y ?? 0).toBeLessThan(heading?.y ?? 0);
  });
});
