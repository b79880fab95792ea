import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seasonalExpectation } from '#src/domain/offence-sheet/seasonal-expectation.ts';
import { anOffenceYear } from '../../../builders/offence-sheets.ts';

const years = (...list: readonly number[]) => list.map((year) => anOffenceYear(year));

it('is refused with its reason where fewer than three whole years are collected', () => {
  const collected = { from: '2022-02-01', to: '2025-10-31' };
  expect(seasonalExpectation(years(2022, 2023, 2024, 2025), collected)).toEqual({
    status: 'refused',
    reason: 'too-few-full-years',
    fullYears: [2023, 2024],
    needed: 3,
  });
});

it('is of the twelve months after the last whole one', () => {
  const collected = { from: '2021-01-01', to: '2025-10-30' };
  const found = seasonalExpectation(years(2021, 2022, 2023, 2024, 2025), collected);
  if (found.status === 'refused') throw new Error('refused');
  expect(found.months.map(({ year, month }) => `${year}-${month}`)).toEqual([
    '2025-10',
    '2025-11',
    '2025-12',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `2026-${month}`),
  ]);
  // October of 2025 lacks a day: it is expected, and nothing is expected from it.
  expect(found.months.map(({ band }) => band.years)).toEqual([4, 4, 4, ...Array(9).fill(5)]);
});

it('begins after the last month where that one is whole', () => {
  const collected = { from: '2021-01-01', to: '2025-10-31' };
  const found = seasonalExpectation(years(2021, 2022, 2023, 2024, 2025), collected);
  if (found.status === 'refused') throw new Error('refused');
  expect(found.months[0]).toMatchObject({ year: 2025, month: 11 });
});

it('holds the mean of equal years within its band, and never has less than nought', () => {
  const collected = { from: '2021-01-01', to: '2024-12-31' };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (count) => {
      const equal = years(2021, 2022, 2023, 2024).map((one) => ({
        ...one,
        byMonth: new Uint32Array(12).fill(count),
      }));
      const found = seasonalExpectation(equal, collected);
      if (found.status === 'refused') throw new Error('refused');
      for (const { band, month } of found.months) {
        // A February with a day more or less is expected to have that much more or less.
        expect(Math.abs(band.mean - count)).toBeLessThanOrEqual(month === 2 ? count / 27 : 1e-6);
        expect(band.band.lower).toBeGreaterThanOrEqual(0);
        expect(band.band.lower).toBeLessThanOrEqual(Math.ceil(band.mean));
        expect(band.band.upper).toBeGreaterThanOrEqual(Math.floor(band.mean));
      }
    }),
    { numRuns: 25 },
  );
});
