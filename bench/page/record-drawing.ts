import type { Page } from '@playwright/test';

/** Start and end of each call of WebGL, by the page's clock. Unit: milliseconds. */
export type Drawing = readonly (readonly [start: number, end: number])[];

interface DrawingWindow {
  drawn?: number[];
}

/**
 * Notes how long the page waits in WebGL: without a graphics card the processor draws there. Has to
 * be called before the page loads.
 */
export async function recordDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: number[] = [];
    (window as DrawingWindow).drawn = drawn;
    const { prototype } = WebGL2RenderingContext;
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value !== 'function' || name === 'constructor') continue;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        value(this: WebGL2RenderingContext, ...args: unknown[]) {
          const start = performance.now();
          try {
            return value.apply(this, args);
          } finally {
            drawn.push(start, performance.now());
          }
        },
      });
    }
  });
}

/** What was drawn since this was last asked. */
export async function takeDrawing(page: Page): Promise<Drawing> {
  const flat = await page.evaluate(() => (window as DrawingWindow).drawn?.splice(0) ?? []);
  return flat.flatMap((start, at) =>
    at % 2 === 0 ? [[start, flat[at + 1] ?? start] as const] : [],
  );
}
