import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

// MapLibre says so of every deck.gl layer before the map is built anew; Chromium says it lost the context.
test.use({ expectedErrors: /cannot be restored|CONTEXT_LOST_WEBGL|context (was )?lost/i });

test('the layers come back, pixel for pixel, after the GPU context was lost', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await explore.picture();
  const before = await explore.settledPicture();

  await explore.loseAndRestoreContext();

  await explore.waitForMap();
  await expect.poll(() => explore.settledPicture(), { timeout: 60_000 }).toBe(before);
});

test('a picture without the layers is another picture', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  await explore.picture();
  const before = await explore.settledPicture();

  for (const layer of ['Anmälda brott', 'Upplevd otrygghet', 'Platssamverkan'] as const) {
    await explore.layer(layer).uncheck({ force: true });
  }

  await expect.poll(() => explore.settledPicture(), { timeout: 60_000 }).not.toBe(before);
});
