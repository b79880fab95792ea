import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('övningsdata', () => {
  test('is off until asked for, marked wherever it shows, and gone again', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();
    await expect(page.getByText('ÖVNINGSDATA', { exact: true })).toHaveCount(0);

    await explore.chooseIncidents(/^Övningsdata/);

    await expect(page.getByRole('banner')).toContainText('ÖVNINGSDATA');
    await expect(explore.legend).toContainText('ÖVNINGSDATA');
    await expect(explore.legend).toContainText('inne, på nätet eller i hemmet visas inte');
    await expect(explore.tag(/^Stureplan: .*påhittade händelser \(övningsdata\)/)).toBeVisible();
    await expect(page).toHaveURL(/data=ovning/);

    await explore.chooseIncidents(/^Händelser som polisen/);
    await expect(page.getByText('ÖVNINGSDATA', { exact: true })).toHaveCount(0);
    await expect(explore.legend).toContainText('Händelser som polisen publicerat');
  });

  test('has a column of its own in the table, beside the real counts', async ({ page }) => {
    await page.goto('/#/laget?data=ovning&vy=tabell');
    const explore = new ExploreDriver(page);

    const made = explore.table().getByRole('columnheader', { name: /^ÖVNINGSDATA/ });
    await expect(made).toBeVisible();
    await expect(
      explore.table().getByRole('columnheader', { name: /^Publicerade brott/ }),
    ).toBeVisible();
    await made.getByRole('button').click();
    await expect(made).toHaveAttribute('aria-sort', 'descending');
    await expect(explore.table().getByRole('row').nth(1)).toContainText(/Norrmalm|Klara/);
  });

  test('shows its assumptions as the source of every number', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?data=ovning&plats=stureplan');

    await explore.panel.getByRole('button', { name: /påhittade händelser, 2025$/ }).click();

    await expect(explore.sourceCard).toContainText('Följer lägesbilden');
    await expect(explore.sourceCard).toContainText('Antaganden');
    await expect(explore.sourceCard).toContainText('154');
  });

  test('fills hexagons instead of the question, and follows the filter', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?data=ovning&per=sexkant-stor');
    await expect(explore.legend).toContainText('200 m från mitt till hörn');
    const before = await explore.picture();

    await explore.legend.getByRole('button', { name: 'rån' }).click();

    await explore.expectOtherPictureThan(before);
    await expect(page).toHaveURL(/typ=5/);
  });

  test('filters by month and by hour of the week with the keyboard', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?data=ovning');

    await page.getByRole('button', { name: /^mars: / }).press('Space');
    await expect(page).toHaveURL(/manader=3/);
    const grid = page.getByRole('grid');
    await grid.getByRole('gridcell', { name: /^fredag 22/ }).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/timmar=[0-9a-f]{42}/);
  });

  test('says which filter to loosen when nothing matches', async ({ page }) => {
    const explore = new ExploreDriver(page);
    // Robbery at home: a kind of offence that the channel rules out.
    await explore.open('?data=ovning&typ=5&kanal=3');

    const nothing = page.getByRole('status').filter({ hasText: /Inget|Inga/ });
    await expect(nothing).toBeVisible();
    await nothing.getByRole('button').click();
    await expect(nothing).toBeHidden();
  });

  test('says so for a year it does not cover, never zero', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?data=ovning&ar=2020&fraga=narkotikahandel-platsenkat');

    await expect(explore.legend).toContainText('Övningsdata finns inte för 2020.');
    await expect(explore.tag(/^Stureplan:/)).not.toHaveAccessibleName(/påhittade/);
  });
});

test.describe('without its worker', () => {
  test.use({ expectedErrors: /incidents\.worker|Failed to load|net::ERR/ });

  test('the page counts by itself', async ({ page }) => {
    await page.route('**/incidents.worker-*.js', (route) => route.abort());
    const explore = new ExploreDriver(page);
    await explore.open('?data=ovning');

    await expect(explore.tag(/^Stureplan: .*påhittade händelser/)).toBeVisible();
    await expect(page.getByText('Räkningen i bakgrunden fungerar inte.')).toBeVisible();
  });
});
