import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysByMonth, daysByWeekday, daysOf, doOverlap } from '#src/domain/time/period.ts';
import { aYear } from '../../../builders/periods.ts';

describe('daysOf', () => {
  it('counts both the first and the last day', () => {
    expect(daysOf({ start: '2025-03-31', end: '2025-04-01' })).toBe(2);
    expect(daysOf({ start: '2025-03-31', end: '2025-03-31' })).toBe(1);
  });

  it('counts 365 days in a year and 366 in a leap year, but not in 2100', () => {
    expect([2023, 2024, 2100].map((year) => daysOf(aYear(year)))).toEqual([365, 366, 365]);
  });

  it('counts January to October as 304 days', () => {
    expect(daysOf({ start: '2025-01-01', end: '2025-10-31' })).toBe(304);
  });

  it('counts only the chosen months of each year', () => {
    expect(daysOf({ start: '2023-11-01', end: '2025-01-31', months: [1, 12] })).toBe(4 * 31);
  });

  it('is the sum over the months, 29 February apart', () => {
    const starts = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(starts, fc.nat({ max: 3000 }), (start, length) => {
        const period = { start: isoDay(start), end: isoDay(start + length) };
        const sum = daysByMonth(period).reduce((total, days) => total + days, 0);
        expect(daysOf(period)).toBe(length + 1);
        expect(sum + leapDays(start, length)).toBe(length + 1);
      }),
    );
  });

  it.each([
    ['2025-02-29', '2025-03-01'],
    ['2025-1-01', '2025-03-01'],
    ['2025-01-01', '2025-13-01'],
    ['2025-03-02', '2025-03-01'],
    ['', '2025-03-01'],
  ])('takes %s to %s for a mistake of the program', (start, end) => {
    expect(() => daysOf({ start, end })).toThrow(RangeError);
  });
});

describe('daysByMonth', () => {
  it('is the same for a leap year and any other', () => {
    expect(daysByMonth(aYear(2024))).toEqual(daysByMonth(aYear(2025)));
    expect(daysByMonth(aYear(2024))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('puts the months of several years together', () => {
    const days = daysByMonth({ start: '2023-12-15', end: '2025-01-10' });
    expect([days[11], days[0], days[1]]).toEqual([17 + 31, 31 + 10, 28]);
  });
});

describe('doOverlap', () => {
  it('finds a shared last and first day', () => {
    const first = { start: '2025-01-01', end: '2025-06-30' };
    expect(doOverlap(first, { start: '2025-06-30', end: '2025-12-31' })).toBe(true);
    expect(doOverlap(first, { start: '2025-07-01', end: '2025-12-31' })).toBe(false);
  });

  it('finds none between different months of one year', () => {
    const spring = { ...aYear(2025), months: [3, 4, 5] };
    expect(doOverlap(spring, { ...aYear(2025), months: [9, 10] })).toBe(false);
    expect(doOverlap(spring, { ...aYear(2025), months: [5, 6] })).toBe(true);
    expect(doOverlap(spring, aYear(2025))).toBe(true);
  });
});

const DAY_MS = 86_400_000;

/** Day 0 is 1 January 1990. */
function isoDay(day: number): string {
  return new Date(Date.UTC(1990, 0, 1) + day * DAY_MS).toISOString().slice(0, 10);
}

function leapDays(start: number, length: number): number {
  let found = 0;
  for (let day = start; day <= start + length; day += 1) {
    if (isoDay(day).endsWith('-02-29')) found += 1;
  }
  return found;
}

it('counts the days of each weekday, leap days too, and only in its months', () => {
  expect(daysByWeekday({ start: '2024-01-01', end: '2024-12-31' })).toEqual([
    53, 53, 52, 52, 52, 52, 52,
  ]);
  expect(daysByWeekday({ start: '2023-02-27', end: '2023-03-05', months: [3] })).toEqual([
    0, 0, 1, 1, 1, 1, 1,
  ]);
});
