import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('a copied address brings the view back', async ({ page, context }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await explore.layer('Anmälda brott').uncheck({ force: true });
  await explore.chooseQuestion(/^Undviker platser/);
  await explore.chooseYear('2023');
  await explore.openPlace('Stureplan');
  await expect(page).toHaveURL(/plats=stureplan/);
  const address = page.url();

  const other = new ExploreDriver(await context.newPage());
  await other.page.goto(address);
  await other.waitForMap();

  await expect(other.page.getByRole('heading', { name: 'Läget 2023' })).toBeVisible();
  await expect(other.layer('Anmälda brott')).not.toBeChecked();
  await expect(other.panel.getByRole('heading', { name: 'Stureplan', level: 2 })).toBeVisible();
  await expect(
    other.page.getByText('Undviker platser på grund av oro för brott').first(),
  ).toBeVisible();
});

test('the camera is part of the address', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open('?kamera=59.3430,18.0500,15.20');

  await expect(page).toHaveURL(/kamera=59\.3430,18\.0500,15\.20/);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect(page).not.toHaveURL(/,15\.20/);
});

test('a bad link opens the default view and says what could not be read', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open('?ar=nittonhundra&plats=ingenstans&fraga=okand&kamera=1,1,1');

  const notice = page.getByRole('status').filter({ hasText: 'Länken kunde inte läsas helt' });
  await expect(notice).toContainText('år');
  await expect(notice).toContainText('plats');
  await expect(notice).toContainText('fråga');
  await expect(notice).toContainText('kartutsnitt');
  await expect(page.getByRole('heading', { name: 'Läget 2025' })).toBeVisible();
  await expect(page).not.toHaveURL(/ingenstans/);
});

test('an unknown view opens the start view and says so', async ({ page }) => {
  await page.goto('/#/finns-inte');

  await expect(page).toHaveURL(/#\/laget/);
  await expect(page.getByText('Länken kunde inte läsas helt')).toBeVisible();
});

test('opening a place does not make the camera part of the address', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await explore.openPlace('Odenplan');
  await explore.picture();
  await expect(page).toHaveURL(/\?plats=odenplan$/);
});
