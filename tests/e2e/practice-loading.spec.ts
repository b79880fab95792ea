import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('shows how much of the practice data has come, and stops back to real data', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/data/practice.*.bin', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const explore = new ExploreDriver(page);
  await explore.open('?data=ovning');

  await expect(page.getByRole('progressbar', { name: 'ÖVNINGSDATA hämtas' })).toBeVisible();
  await expect(page.getByText(/^0 av \d{3} kB$/)).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt, visa verkliga uppgifter' }).click();

  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByText('ÖVNINGSDATA', { exact: true })).toHaveCount(0);
  await expect(explore.legend).toContainText('Händelser som polisen publicerat');
  await expect(page).not.toHaveURL(/data=ovning/);
  release();

  await explore.chooseIncidents(/^Övningsdata/);
  await expect(explore.tag(/^Stureplan: .*påhittade händelser/)).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test.describe('when it does not come', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('says which file, tries again, and offers the real data', async ({ page }) => {
    let isGone = true;
    await page.route('**/data/practice.*.bin', (route) =>
      isGone ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    const explore = new ExploreDriver(page);
    await explore.open('?data=ovning');
    const alert = page.getByRole('alert');

    await expect(alert).toContainText(/practice\.[0-9a-f]{12}\.bin.*kunde inte hämtas/);
    await expect(page.getByText('Räknar …')).toHaveCount(0);
    await expect(alert.getByRole('button', { name: 'Visa verkliga uppgifter' })).toBeVisible();
    isGone = false;
    await alert.getByRole('button', { name: 'Försök igen' }).click();

    await expect(alert).toHaveCount(0);
    await expect(explore.tag(/^Stureplan: .*påhittade händelser/)).toBeVisible();
  });
});
