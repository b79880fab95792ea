import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { lengthWithin, outermost, readTrace, type TraceEvent, without } from './read-trace.ts';
import { takeDrawing } from './record-drawing.ts';

const MARK = 'bench-change-';
const CHANGES = 20;
/** The next change waits for the drawing of the last. Unit: milliseconds. */
const SETTLE_MS = 1500;
const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'toplevel', 'v8'];

/** Main-thread script without the time in WebGL, as processor time. Unit: milliseconds. */
export interface Dragged {
  /** Without the frames in which the map is drawn. */
  readonly perChange: readonly number[];
  readonly withFrames: readonly number[];
  readonly perTask: readonly number[];
  /** Time in WebGL that was left out, by change. */
  readonly drawing: readonly number[];
  /** Changes after which the legend or the table had another text than before. */
  readonly answered: number;
}

/** Makes the changes one after the other and traces them. No script of ours runs meanwhile. */
export async function drag(
  browser: Browser,
  page: Page,
  change: (turn: number) => Promise<void>,
): Promise<Dragged> {
  await change(0);
  await setTimeout(SETTLE_MS);
  await takeDrawing(page);
  await browser.startTracing(page, { categories: CATEGORIES });
  const clock: number[] = [];
  let answered = 0;
  let before = await numbersOf(page);
  for (let turn = 1; turn <= CHANGES; turn += 1) {
    clock.push(await mark(page, `${MARK}${turn}`));
    await change(turn);
    await setTimeout(SETTLE_MS);
    await mark(page, `${MARK}end-${turn}`);
    const after = await numbersOf(page);
    if (after !== before) answered += 1;
    before = after;
  }
  const drawing = await takeDrawing(page);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const { marks, script, tasks, frames } = readTrace(trace.traceEvents, MARK);
  const at = (name: string) => marks.get(`${MARK}${name}`) ?? Number.NaN;
  const offset = at('1') - (clock[0] ?? 0) * 1000;
  const drawn = outermost(
    drawing.map(([start, end]) => ({ start: start * 1000 + offset, end: end * 1000 + offset })),
  );
  const all = without(script, drawn);
  const own = without(all, frames);
  const windows = Array.from({ length: CHANGES }, (_, index) => ({
    start: at(`${index + 1}`),
    end: at(`end-${index + 1}`),
  }));
  const inMs = (lengths: readonly number[]) => lengths.map((length) => length / 1000);
  return {
    perChange: inMs(windows.map((window) => lengthWithin(own, window))),
    withFrames: inMs(windows.map((window) => lengthWithin(all, window))),
    perTask: inMs(
      tasks
        .filter(({ start, end }) => windows.some((one) => start < one.end && end > one.start))
        .map((task) => lengthWithin(all, task)),
    ),
    drawing: inMs(windows.map((window) => lengthWithin(drawn, window))),
    answered,
  };
}

/** Returns the page's clock at the mark. Unit: milliseconds. */
function mark(page: Page, name: string): Promise<number> {
  return page.evaluate((given) => performance.mark(given).startTime, name);
}

/** The texts in which the new numbers have to stand: sections without the grid, and the table. */
function numbersOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section, table')]
      .filter((part) => part.querySelector('[data-at]') === null)
      .map(({ textContent }) => textContent)
      .join('\n'),
  );
}
