import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test.describe('the start view', () => {
  test('draws the map and tags every hotspot and stadsdel', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await explore.picture();
    for (const name of ['Klara/Sergels torg', 'Odenplan', 'Stureplan', 'Hjorthagen']) {
      await expect(explore.tag(new RegExp(`^${name}:`))).toBeVisible();
    }
    for (const name of ['Norrmalm', 'Vasastaden', 'Östermalm', 'Gärdet', 'Skeppsholmen']) {
      await expect(explore.tag(new RegExp(`^${name}(:|$)`))).toHaveCount(1);
    }
    await expect(page.getByText('© OpenStreetMap contributors')).toBeVisible();
  });

  test('says where, what, when and from whom without a click', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await expect(page.getByRole('heading', { name: 'Läget 2025' })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Norra innerstaden');
    await expect(page.getByRole('banner')).toContainText('Verkliga uppgifter');
    await expect(explore.legend).toContainText('Händelser som polisen publicerat');
    await expect(explore.legend).toContainText('Källa: Regionala trygghetsundersökning 2025');
    await expect(explore.legend).toContainText('10–<20');
    for (const mark of ['noll', 'saknas', 'dold']) await expect(explore.legend).toContainText(mark);
  });

  test('shows the area beside the city and every number’s source', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await page.getByRole('button', { name: /Visa källan till Norra innerstaden 12/ }).click();

    await expect(explore.sourceCard).toContainText('otrygg ute ensam sent på kvällen');
    await expect(explore.sourceCard).toContainText('2025; mätår, månader framgår inte');
    await expect(explore.sourceCard).toContainText('antal svar framgår inte');
    await expect(explore.sourceCard).toContainText('I-NO-N');
    await expect(explore.sourceCard).toContainText('rad 560-573');
    await page.keyboard.press('Escape');
    await expect(explore.sourceCard).toBeHidden();
  });

  test('switches each layer off in the picture and in the address', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();
    const before = await explore.picture();

    await explore.layer('Upplevd otrygghet').uncheck({ force: true });

    await expect(page).toHaveURL(/lager=brott,samverkan/);
    await explore.expectOtherPictureThan(before);
    await explore.layer('Upplevd otrygghet').check({ force: true });
    await expect(page).not.toHaveURL(/lager=/);
  });

  test('shows a year that was not measured as missing, never as zero', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await explore.chooseYear('2022');

    await expect(page.getByRole('heading', { name: 'Läget 2022' })).toBeVisible();
    await expect(page.getByText('ej mätt här').first()).toBeVisible();
    await expect(page.getByText('Inga händelser är insamlade för 2022.')).toBeVisible();
    await expect(page.getByText(/^0\s%$/)).toHaveCount(0);
    await expect(page).toHaveURL(/ar=2022/);
  });

  test('tells part years of the published events', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?ar=2023');

    await expect(explore.legend).toContainText('2023 är inte ett helt år: insamlat 2023-03-20');
  });

  test('gives only places with a survey of their own a value', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await explore.chooseQuestion(/^Stora problem med narkotikahandel/);

    await expect(explore.tag(/^Klara\/Sergels torg:.*47/)).toBeVisible();
    await expect(explore.tag(/^Odenplan:.*ingen mätning/)).toBeVisible();
    await expect(explore.tag(/^Sergels torg(:|$)/)).not.toHaveAccessibleName(/47|24/);
  });

  test('shows the groups of a question', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await explore.chooseQuestion(/^Andel otrygga/);
    await explore.chooseGroup('65+');

    await expect(
      page.getByRole('button', { name: /Visa källan till Norra innerstaden 12/ }),
    ).toBeVisible();
    await expect(page).toHaveURL(/grupp=65/);
  });

  test('lists the events without a place', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    const link = explore.legend.getByRole('button', { name: /utan plats$/ });
    const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
    await link.click();

    const list = page.getByRole('dialog', { name: 'Händelser utan plats' });
    await expect(list.getByRole('row')).toHaveCount(count + 1);
  });
});

test.describe('the place panel', () => {
  test('keeps two surveys apart and says why', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?plats=klara');

    await expect(explore.panel).toContainText('47');
    await expect(explore.panel).toContainText('Går inte att avgöra');
    await expect(explore.panel).toContainText('+25 procentenheter mot Stockholms stad');
    await expect(explore.panel).toContainText('Resultatområdet omfattar även Jakob');
    await expect(explore.panel.getByText('24 %')).toHaveCount(0);
  });

  test('marks the conflict between a place and the place inside it', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?plats=klara');

    await expect(explore.panel).toContainText('bedömt behov');
    await expect(explore.panel).toContainText('Motstridigt: aktiv för Sergels torg (2025).');
    await expect(explore.panel).toContainText('I-PLATS');
  });

  test('tells what happened in Hjorthagen without naming a facility', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?plats=hjorthagen');

    await expect(explore.panel).toContainText('Förändring i området');
    await expect(explore.panel).toContainText('Intern uppgift');
    await expect(explore.panel).not.toContainText(/boende för/i);
  });

  test('opens a source from every kind of statement', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?plats=stureplan');

    await explore.panel
      .getByRole('button', { name: /publicerat$/ })
      .first()
      .click();
    await expect(explore.sourceCard).toContainText('Känd skevhet');
    await page.keyboard.press('Escape');
    await explore.panel.getByRole('button', { name: /^Öppen drogscen/ }).click();
    await expect(explore.sourceCard).toContainText('Stureplan har aldrig klassats');
  });

  test('opens from the map, closes with Esc and follows the back button', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open();

    await explore.openPlace('Odenplan');
    await expect(page).toHaveURL(/plats=odenplan/);
    await page.keyboard.press('Escape');
    await expect(explore.panel).toBeHidden();
    await expect(page).not.toHaveURL(/plats=/);
    await page.goBack();
    await expect(explore.panel.getByRole('heading', { name: 'Odenplan', level: 2 })).toBeVisible();
    await expect(page).toHaveURL(/plats=odenplan/);
    await page.goBack();
    await expect(explore.panel).toBeHidden();
  });

  test('opens the smallest place under a click on the map', async ({ page }) => {
    const explore = new ExploreDriver(page);
    await explore.open('?kamera=59.3442,18.0480,15.50&lager=otrygghet');
    await explore.picture();

    const box = await explore.map.boundingBox();
    if (box === null) throw new Error('the map has no box');
    await page.mouse.click(box.x + box.width / 2 + 8, box.y + box.height / 2 + 60);

    await expect(explore.panel.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page).toHaveURL(/plats=/);
  });
});

test('a boundary of our own leads to what it rests on', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open('?plats=klara');

  await explore.panel.getByRole('button', { name: 'Gränsen är ungefärlig, ±60 m' }).click();

  await expect(explore.sourceCard).toContainText('Egen avgränsning');
  await expect(explore.sourceCard).toContainText('Vasagatan');
  await page.keyboard.press('Escape');
  await page.goto('/#/laget?plats=hjorthagen');
  await expect(explore.panel.getByRole('heading', { name: 'Hjorthagen', level: 2 })).toBeVisible();
  await expect(explore.panel.getByRole('button', { name: /^Gränsen är/ })).toHaveCount(0);
});
