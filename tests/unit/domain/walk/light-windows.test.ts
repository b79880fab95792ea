import { describe, expect, it } from 'vitest';
import { isInHours, lightWindows } from '#src/domain/walk/light-windows.ts';
import { lightOver, sunDay } from '#src/domain/walk/walk-light.ts';

const TOWN = [18.0686, 59.3293] as const;
const winter = { from: '2026-11-23', days: 14 };

describe('times at which a walk has its light', () => {
  it('are every evening of winter in the dark, and at the end of weekend days', () => {
    const windows = lightWindows(winter, TOWN, 75, 'dark');
    expect(windows).toHaveLength(14);
    for (const { date, firstStart, lastStart } of windows) {
      for (const start of [firstStart, lastStart]) {
        const spans = lightOver(sunDay(date, TOWN), start, 75);
        const dark = spans
          .filter(({ light }) => light === 'dark')
          .reduce((sum, { from, to }) => sum + to - from, 0);
        expect(dark).toBeGreaterThanOrEqual(75 * 0.9);
        expect(start + 75).toBeLessThanOrEqual(21 * 60);
      }
    }
    expect(windows.filter(({ isWeekend }) => isWeekend)).toHaveLength(4);
    expect(windows[0]?.firstStart).toBe(17 * 60);
  });

  it('in daylight are weekends only in winter, and evenings too in summer', () => {
    expect(lightWindows(winter, TOWN, 75, 'light').map(({ date }) => date)).toEqual([
      '2026-11-28',
      '2026-11-29',
      '2026-12-05',
      '2026-12-06',
    ]);
    const summer = lightWindows({ from: '2026-06-15', days: 7 }, TOWN, 75, 'light');
    expect(summer).toHaveLength(7);
    expect(lightWindows({ from: '2026-06-15', days: 7 }, TOWN, 75, 'dark')).toEqual([]);
  });

  it('in dusk hold all of the dusk that the hours have', () => {
    const windows = lightWindows({ from: '2026-11-28', days: 1 }, TOWN, 90, 'dusk');
    expect(windows).toHaveLength(1);
    const [{ firstStart, lastStart } = { firstStart: 0, lastStart: 0 }] = windows;
    const { sunset, dusk } = sunDay('2026-11-28', TOWN);
    expect(firstStart).toBeLessThanOrEqual(sunset ?? 0);
    expect(lastStart + 90).toBeGreaterThanOrEqual((dusk ?? 0) - 5);
  });

  it('of no minutes are none', () => {
    expect(lightWindows(winter, TOWN, 0, 'dark')).toEqual([]);
  });
});

it.each([
  [470, 15, true],
  [465, 15, false],
  [890, 30, true],
  [900, 30, false],
])('a walk from %i for %i minutes is in school hours: %s', (start, minutes, isIn) => {
  expect(isInHours(start, minutes, { fromMinute: 480, toMinute: 900 })).toBe(isIn);
});
