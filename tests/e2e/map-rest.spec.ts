import type { Page } from '@playwright/test';
import { ExploreDriver } from './drivers/explore-driver.ts';
import { expect, test } from './fixtures.ts';

test('a map at rest asks for no frames and still draws what changes', async ({ page }) => {
  const explore = new ExploreDriver(page);
  await explore.open();
  const before = await drawn(page);
  await expect.poll(() => page.evaluate(framesAskedFor)).toBe(0);

  await explore.layer('Upplevd otrygghet').uncheck({ force: true });

  await expect.poll(() => drawn(page), { timeout: 60_000 }).not.toBe(before);
  await expect.poll(() => page.evaluate(framesAskedFor)).toBe(0);
});

/** What is on the canvas, without what lies over it. */
async function drawn(page: Page): Promise<string> {
  const canvas = page.locator('.pb-mapview canvas').first();
  const show = (isAlone: boolean) =>
    canvas.evaluate((element, alone) => {
      document.body.style.visibility = alone ? 'hidden' : '';
      (element as HTMLElement).style.visibility = alone ? 'visible' : '';
    }, isAlone);
  await show(true);
  const picture = await canvas.screenshot();
  await show(false);
  return picture.toString('base64');
}

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
