import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('a map at rest asks for no frames and still draws what changes', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  const before = await explore.settledPicture();
  await expect.poll(() => page.evaluate(framesAskedFor)).toBe(0);

  await explore.layer('Upplevd otrygghet').uncheck({ force: true });

  await expect.poll(() => explore.settledPicture(), { timeout: 60_000 }).not.toBe(before);
  await expect.poll(() => page.evaluate(framesAskedFor)).toBe(0);
});

/** How many frames the page asks for while ten go by. */
function framesAskedFor(): Promise<number> {
  const original = window.requestAnimationFrame;
  const ask = original.bind(window);
  let asked = 0;
  window.requestAnimationFrame = (callback) => {
    asked += 1;
    return ask(callback);
  };
  return new Promise((resolve) => {
    let left = 10;
    const next = () => {
      left -= 1;
      if (left > 0) return void ask(next);
      window.requestAnimationFrame = original;
      resolve(asked);
    };
    ask(next);
  });
}
