import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('Båda', () => {
  test('fills the place that has both values and says that they measure different things', async ({
    page,
  }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?fraga=narkotikahandel-gata&ar=2025');
    const before = await explore.picture();

    await explore.layer('Båda').check({ force: true });

    await expect(explore.legend).toContainText('Oro och anmälningar mäter olika saker.');
    await expect(explore.legend).toContainText('händelser som polisen publicerat');
    await expect(explore.legend).toContainText('Regionala trygghetsundersökning');
    await expect(explore.pairCell(0, 2)).toHaveText('1');
    await expect(explore.tag(/^Klara\/Sergels torg: .*Båda: 1–<5 · 30– %/)).toBeVisible();
    await explore.expectOtherPictureThan(before);
    await expect(page).toHaveURL(/lager=brott,otrygghet,samverkan,bada/);

    await page.keyboard.press('t');
    await expect(explore.row('Klara/Sergels torg')).toContainText('1–<5 · 30– %');
    await expect(explore.row('Stureplan')).toContainText('saknas: eget värde');
  });

  test('offers the questions that can be paired where the shown one cannot', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?lager=brott,otrygghet,bada');
    await expect(explore.legend).toContainText('Ingen plats har båda värdena för frågan 2025.');

    await explore.legend.getByRole('button', { name: /^Odenplan 2025:/ }).press('Enter');

    await expect(page).toHaveURL(/fraga=narkotikahandel-plats/);
    await expect(explore.legend).not.toContainText('Ingen plats har båda värdena');
    await expect(explore.tag(/^Odenplan: .*Båda: /)).toBeVisible();
    // What was pressed is gone: a screen reader goes on with what came in its place.
    await expect(explore.pairDetail()).toBeFocused();
  });

  test('refuses all years at once and questions of trust, each with the way out', async ({
    page,
  }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?lager=brott,otrygghet,bada&ar=alla');
    await expect(explore.legend).toContainText('Välj ett år.');

    await explore.chooseYear('2025');
    await explore.chooseQuestion(/^Polisen bryr sig/);

    await expect(explore.legend).toContainText('Frågan gäller förtroende, inte otrygghet.');
  });

  test('marks practice counts and goes when one of its layers goes', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open(
      '?lager=brott,otrygghet,samverkan,bada&fraga=narkotikahandel-gata&ar=2025&data=ovning',
    );
    await expect(explore.legend).toContainText('påhittade händelser, antal per plats, 2025');
    await expect(explore.tag(/^Klara\/Sergels torg: .*övningsdata.*Båda: /)).toBeVisible();

    await explore.layer('Upplevd otrygghet').uncheck({ force: true });

    await expect(explore.layer('Båda')).not.toBeChecked();
    await expect(page).toHaveURL(/lager=brott,samverkan/);
  });
});
