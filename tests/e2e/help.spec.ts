import AxeBuilder from '@axe-core/playwright';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { HelpDriver } from './drivers/help-driver.ts';
import { expect, test } from './fixtures.ts';

test('? opens the help with keys, layers and marks', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const help = new HelpDriver(page);
  await explore.open();

  await page.keyboard.press('?');

  await expect(help.dialog).toBeVisible();
  for (const words of ['Platssamverkan', 'Det är inte noll', 'gå till sökfältet', 'dold']) {
    await expect(help.dialog).toContainText(words);
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([]);
  await page.keyboard.press('t');
  await expect(page).not.toHaveURL(/vy=tabell/);
  await page.keyboard.press('Escape');
  await expect(help.dialog).toBeHidden();
});

test('leads to the data sets and their licences', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const help = new HelpDriver(page);
  await explore.open();

  await help.openButton.click();
  await help.dialog.getByRole('button', { name: 'Data och licenser' }).click();

  await expect(help.dialog).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Data och licenser' })).toContainText('Licens');
});

test('single keys can be switched off, and stay off', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const help = new HelpDriver(page);
  await explore.open();

  await help.openButton.click();
  await help.singleKeys.uncheck({ force: true });
  await page.keyboard.press('Escape');
  await expect(help.dialog).toBeHidden();
  await page.reload();
  await explore.waitForMap();
  for (const key of ['t', '?', '/']) await page.keyboard.press(key);

  await expect(page).not.toHaveURL(/vy=tabell/);
  await expect(help.dialog).toBeHidden();
  await expect(page.getByRole('combobox')).not.toBeFocused();
  await help.openButton.click();
  await expect(help.singleKeys).not.toBeChecked();
});

test('the first visit is met by three steps, with the keyboard alone, once', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const help = new HelpDriver(page);
  await explore.open();

  await expect(help.introStep('Välj lager och år')).toBeVisible();
  await help.introButton('Nästa').focus();
  await page.keyboard.press('Enter');
  await expect(help.introStep('Öppna en plats')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(help.introStep('Varje tal har en källa')).toBeVisible();
  await expect(help.introButton('Klar')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(help.intro).toBeHidden();

  await page.reload();
  await explore.waitForMap();
  await expect(help.intro).toBeHidden();
  await help.openButton.click();
  await help.dialog.getByRole('button', { name: 'Visa introduktionen' }).click();
  await expect(help.introStep('Välj lager och år')).toBeFocused();
  await help.introButton('Hoppa över').click();
  await expect(help.intro).toBeHidden();
});

test('the last step offers practice data, which stays off for who does not ask for it', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  const help = new HelpDriver(page);
  await explore.open();
  await expect(explore.incidentChooser()).toContainText('publicerat');
  await expect(help.introButton('Börja med övningsdata')).toBeHidden();
  await help.introButton('Nästa').click();
  await help.introButton('Nästa').click();

  await expect(help.intro).toContainText('påhittade händelser');
  await help.introButton('Börja med övningsdata').click();

  await expect(help.intro).toBeHidden();
  await expect(explore.incidentChooser()).toContainText('Övningsdata');
  await expect(page.getByRole('banner')).toContainText('ÖVNINGSDATA');
});

test('who opens a place has done the second step', async ({ page }) => {
  const explore = new ExploreDriver(page);
  const help = new HelpDriver(page);
  await explore.open();
  await help.introButton('Nästa').click();

  await explore.openPlace('Hjorthagen');

  await page.keyboard.press('Escape');
  await expect(help.introStep('Varje tal har en källa')).toBeVisible();
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`the steps hide no hotspot's name: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const explore = new ExploreDriver(page);
    const help = new HelpDriver(page);
    await explore.open();
    await help.introButton('Nästa').click();
    await help.introButton('Nästa').click();

    await expect(help.introButton('Börja med övningsdata')).toBeVisible();
    for (const name of [/^Klara/, /^Odenplan:/, /^Stureplan:/, /^Hjorthagen:/]) {
      await explore.tag(name).hover();
    }
  });
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]) {
  test(`the steps leave the middle of the map free: ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const explore = new ExploreDriver(page);
    const help = new HelpDriver(page);
    await explore.open();

    const map = await explore.map.boundingBox();
    const card = await help.intro.boundingBox();
    const sheet = page.getByRole('button', { name: 'Ändra panelens höjd' });
    const covered = (await sheet.isVisible()) ? await sheet.boundingBox() : null;
    const bottom = covered?.y ?? (map?.y ?? 0) + (map?.height ?? 0);

    expect(card?.y).toBeGreaterThan(((map?.y ?? 0) + bottom) / 2);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThan(bottom);
    const credit = await page.getByRole('button', { name: 'Data och licenser' }).boundingBox();
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(credit?.y ?? 0);
  });
}
