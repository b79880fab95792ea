import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('hexagons have a table of their own, marked as practice data', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await page.goto('/#/laget?data=ovning&per=sexkant-liten&vy=tabell');
  const table = page.getByRole('table', { name: /^Sexkanter, 2025/ });

  await expect(table).toBeVisible();
  await expect(page.getByRole('region', { name: /^Sexkanter/ })).toContainText('ÖVNINGSDATA');
  await expect(table.getByRole('row').nth(1)).toContainText(/, (i|\d+ m \S+ om) /);
  await expect(table.getByRole('row')).toHaveCount(51);
  await page.getByRole('button', { name: /^Visa fler \(50 av / }).click();
  await expect(table.getByRole('row')).toHaveCount(101);

  await page.getByRole('radio', { name: 'Platser' }).check({ force: true });
  await expect(explore.table()).toBeVisible();
  await expect(table).toBeHidden();
});

test('a chosen hexagon is marked in the table and on the map', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open('?data=ovning&per=sexkant-stor');
  await expect(explore.legend).toContainText('utan plats');
  const before = await explore.picture();

  await page.keyboard.press('t');
  const row = page
    .getByRole('table', { name: /^Sexkanter/ })
    .getByRole('row')
    .nth(2);
  await row.getByRole('button').click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('t');

  await explore.waitForMap();
  await explore.expectOtherPictureThan(before);
});
