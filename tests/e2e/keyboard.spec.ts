import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('Tab and arrows reach every place, Enter opens it and Esc closes it', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  const tags = page.getByRole('list', { name: 'Platser på kartan' }).getByRole('button');
  const count = await tags.count();

  await expect
    .poll(async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(
        () => document.activeElement?.closest('[aria-label="Platser på kartan"]') !== null,
      );
    })
    .toBe(true);
  const reached = new Set<string>();
  await page.keyboard.press('Home');
  for (let step = 0; step < count; step++) {
    reached.add(
      await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
    );
    await page.keyboard.press('ArrowDown');
  }
  expect(reached.size).toBe(count);

  await page.keyboard.press('Enter');
  await expect(explore.panel.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(explore.panel).toBeHidden();
});

test('Esc pressed while the address is being written closes the place for good', async ({
  page,
}) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await page.evaluate(() => {
    const push = history.pushState.bind(history);
    history.pushState = (...entry) => {
      push(...entry);
      history.pushState = push;
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
    };
  });

  const entries = await page.evaluate(() => history.length);

  await page.getByRole('list', { name: 'Platser på kartan' }).getByRole('button').first().focus();
  await page.keyboard.press('Enter');

  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 2);
  await expect(explore.panel).toBeHidden();
  await page.goBack();
  await expect(explore.panel).toBeVisible();
});

test('years are chosen with arrow keys', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();

  await explore.year('2025').focus();
  await page.keyboard.press('ArrowLeft');

  await expect(explore.year('2024')).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Läget 2024' })).toBeVisible();
});

test('a single key does nothing while somebody types or a dialog is open', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await page.getByRole('button', { name: /Visa källan till Norra innerstaden/ }).click();
  await expect(explore.sourceCard).toBeVisible();

  await page.keyboard.press('t');

  await expect(page).not.toHaveURL(/vy=tabell/);
});
