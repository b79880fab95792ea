import type { Page } from '@playwright/test';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { ReachDriver } from './drivers/reach-driver.ts';
import { expect, test } from './fixtures.ts';

const addresses = ['', '?plats=klara', '?data=ovning', '?vy=tabell'];

async function expectAllInReach(page: Page) {
  const explore = new ExploreDriver(page);
  const reach = new ReachDriver(page);
  await page.addInitScript(() =>
    localStorage.setItem(
      'platsbild.preferences',
      '{"version":2,"language":"sv","theme":"system","hasShortcuts":true,"hasSeenIntro":true}',
    ),
  );
  await explore.open();
  for (const address of addresses) {
    await page.goto(`/#/laget${address}`);
    if (address.includes('plats')) await expect(explore.panel).toBeVisible();
    if (address.includes('data'))
      await expect(page.getByRole('button', { name: /^mars: / })).toBeVisible();
    if (address.includes('tabell')) await expect(explore.table()).toBeVisible();
    expect(await reach.overflow(), address).toBe(0);
    await expect.poll(() => reach.overfullControls(), address).toEqual([]);
    await expect.poll(() => reach.coveredControls(), address).toEqual([]);
  }
}

test.describe('a laptop zoomed to 200 %', () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test('keeps every control in reach', async ({ page }) => {
    await expectAllInReach(page);
  });
});

test.describe('text twice as large', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('keeps every control in reach', async ({ page }) => {
    await page.addInitScript(() =>
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%';
      }),
    );
    await expectAllInReach(page);
  });
});
