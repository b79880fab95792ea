import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('the table twin', () => {
  test('shows the map’s rows with T and goes back with T', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();
    const tags = await page
      .getByRole('list', { name: 'Platser på kartan' })
      .getByRole('button')
      .count();

    await page.keyboard.press('t');

    await expect(explore.table()).toBeVisible();
    await expect(page).toHaveURL(/vy=tabell/);
    // The header, the whole area and the comparator have no tag on the map.
    await expect(explore.table().getByRole('row')).toHaveCount(tags + 3);
    await page.keyboard.press('t');
    await expect(explore.table()).toBeHidden();
    await explore.waitForMap();
  });

  test('has zero, missing and a measured share in three shapes', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await page.goto('/#/laget?fraga=narkotikahandel-gata&vy=tabell');

    await expect(explore.row('Klara/Sergels torg')).toContainText(/47\s%/);
    await expect(explore.row('Stureplan')).toContainText('ingen mätning');
    await expect(explore.row('Jakob')).toContainText('0');
    await expect(explore.row('Norra innerstaden')).toContainText('räknas inte');
  });

  test('shares the selection with the map', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?plats=odenplan');
    await page.keyboard.press('t');

    await expect(explore.row('Odenplan')).toHaveAttribute('aria-selected', 'true');
    await explore.row('Stureplan').getByRole('button', { name: 'Stureplan' }).click();
    await expect(explore.panel.getByRole('heading', { name: 'Stureplan', level: 2 })).toBeVisible();
  });

  test('sorts by share with missing values last in both directions', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?fraga=narkotikahandel-gata&ar=2025');
    await page.keyboard.press('t');
    const header = explore.table().getByRole('columnheader', { name: /^Andel/ });
    const first = explore.table().getByRole('row').nth(1);
    const last = explore.table().getByRole('row').last();

    await header.getByRole('button').click();
    await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
    await expect(first).toContainText('%');
    await expect(last).toContainText('ingen mätning');
    await header.getByRole('button').click();
    await expect(first).toContainText('%');
    await expect(last).toContainText('ingen mätning');
  });

  test('names the places that cannot be drawn', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();
    await page.keyboard.press('t');

    await page.getByRole('button', { name: 'Karlbergs skola' }).click();
    await expect(explore.panel.getByRole('heading', { name: 'Karlbergs skola' })).toBeVisible();
    await expect(explore.panel).toContainText('plats saknas');
  });
});
