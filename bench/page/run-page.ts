import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import type { Row } from '../rows/row.ts';
import type { OpenBrowser } from '../run/open-browser.ts';
import { serveWhile } from '../run/serve.ts';
import { type Dragged, drag } from './drag.ts';
import { quantile } from './read-trace.ts';
import { recordDrawing } from './record-drawing.ts';

const VIEWPORT = { width: 1440, height: 900 };
const P95 = 0.95;
/** Map with legend, and the table in its place. */
const VIEWS = ['?data=ovning', '?data=ovning&vy=tabell'] as const;
const LOAD_LIMIT_MS = 180_000;

/** The production build over the large data: a change of the year and of the hours, in both views. */
export async function runPage(
  root: string,
  publicDir: string,
  outDir: string,
  openBrowser: OpenBrowser,
): Promise<readonly Row[]> {
  await build({ root, logLevel: 'error', publicDir, build: { outDir, emptyOutDir: true } });
  return serveWhile({ root, build: { outDir } }, async (address) => {
    const browser = await openBrowser();
    try {
      const years: Dragged[] = [];
      const hours: Dragged[] = [];
      for (const view of VIEWS) {
        const page = await openView(browser, `${address}#/laget${view}`);
        years.push(await drag(browser, page, await yearChange(page)));
        hours.push(await drag(browser, page, await hoursChange(page)));
        await page.close();
      }
      return toRows(years, hours);
    } finally {
      await browser.close();
    }
  });
}

async function openView(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    locale: 'sv-SE',
    viewport: VIEWPORT,
    // What is measured is a first visit, without the copy that is made for the next one.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LOAD_LIMIT_MS);
  await recordDrawing(page);
  await page.goto(address);
  await page.locator('[data-state=idle]').first().waitFor({ state: 'attached' });
  await page.getByRole('grid').waitFor();
  return page;
}

/** The arrow keys go from 2025 to 2021 and back. */
async function yearChange(page: Page) {
  const newest = page.getByRole('radio', { name: /^2025/ });
  await newest.check({ force: true });
  await newest.focus();
  return (turn: number) => page.keyboard.press(turn % 8 < 4 ? 'ArrowLeft' : 'ArrowRight');
}

/** A block of the week, drawn with the pointer: another one each time. */
async function hoursChange(page: Page) {
  const grid = page.locator('[data-at]');
  await grid.first().scrollIntoViewIfNeeded();
  const centres = new Map(
    await grid.evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        return [
          cell.getAttribute('data-at') ?? '',
          [(left + right) / 2, (top + bottom) / 2],
        ] as const;
      }),
    ),
  );
  const moveTo = async (day: number, hour: number) => {
    const [x = 0, y = 0] = centres.get(`${day}:${hour}`) ?? [];
    await page.mouse.move(x, y);
  };
  return async (turn: number) => {
    await moveTo(turn % 4, turn % 16);
    await page.mouse.down();
    await moveTo((turn % 4) + 2, (turn % 16) + 5);
    await page.mouse.up();
  };
}

function toRows(years: readonly Dragged[], hours: readonly Dragged[]): readonly Row[] {
  const longest = [...years, ...hours].flatMap(({ perTask }) => perTask);
  return [
    p95Of('page/year-p95', years, ({ perChange }) => perChange),
    p95Of('page/hours-p95', hours, ({ perChange }) => perChange),
    p95Of('page/year-frames-p95', years, ({ withFrames }) => withFrames),
    p95Of('page/hours-frames-p95', hours, ({ withFrames }) => withFrames),
    {
      id: 'page/longest-task',
      ratio: Math.max(...longest),
      detail: `of ${longest.length} tasks`,
    },
  ];
}

function p95Of(
  id: string,
  dragged: readonly Dragged[],
  timesOf: (one: Dragged) => readonly number[],
): Row {
  const all = dragged.flatMap(timesOf);
  const drawing = dragged.flatMap((one) => one.drawing);
  const answered = dragged.reduce((sum, one) => sum + one.answered, 0);
  const medians = [all, ...dragged.map(timesOf)].map((times) => quantile(times, 0.5).toFixed(1));
  const [median, map, table] = medians;
  const drawn = quantile(drawing, 0.5).toFixed(1);
  return {
    id,
    ratio: quantile(all, P95),
    detail: `${all.length} changes, ${answered} with new numbers, median ${median} ms (map ${map}, table ${table}), drawing left out ${drawn} ms`,
  };
}
