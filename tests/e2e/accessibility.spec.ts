import AxeBuilder from '@axe-core/playwright';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['?plats=klara', '?vy=tabell']) {
    test(`has no known accessibility faults: ${colorScheme} ${address}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`/#/laget${address}`);
      const explore = new ExploreDriver(page);
      if (address === '?vy=tabell') await expect(explore.table()).toBeVisible();
      else await explore.waitForMap();

      const { violations } = await new AxeBuilder({ page }).analyze();

      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
      ).toEqual([]);
    });
  }
}
