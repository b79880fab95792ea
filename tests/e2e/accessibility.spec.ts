import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

/** Addresses of views, each with what says that it is there. */
const VIEWS: readonly (readonly [address: string, isOpen: (page: Page) => Promise<void>])[] = [
  ['/laget?plats=klara', (page) => new ExploreDriver(page).waitForMap()],
  ['/laget?vy=tabell', (page) => expect(new ExploreDriver(page).table()).toBeVisible()],
  [
    '/vandring',
    (page) =>
      expect(page.getByRole('button', { name: 'Odenplan', exact: true }).first()).toBeVisible(),
  ],
  [
    '/utsattning',
    (page) => expect(page.getByRole('button', { name: 'Nytt arbetspass' })).toBeVisible(),
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no known accessibility faults: ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    for (const [address, isOpen] of VIEWS) {
      await page.goto(`/#${address}`);
      await isOpen(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' '))]),
        address,
      ).toEqual([]);
    }
  });
}
