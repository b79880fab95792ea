import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

// A browser that refuses every kind of 3D drawing, as on a locked-down office machine.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: ['--disable-3d-apis', '--no-sandbox'] });
  },
});

test('without WebGL the table is shown and says why', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await page.goto('/#/laget');

  await expect(page.getByText('Kartan kan inte ritas på den här enheten')).toBeVisible();
  await expect(explore.table()).toBeVisible();
  await expect(explore.coveredMap()).toHaveAttribute('data-state', 'failed');
});
