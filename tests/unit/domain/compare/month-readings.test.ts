import { expect, it } from 'vitest';
import { monthReadings } from '#src/domain/compare/month-readings.ts';
import { seasonalBand } from '#src/domain/statistics/seasonal-band.ts';

const collected = { from: '2021-01-01', to: '2025-10-15' };

/** 20 a month, and what is given by month from January 2021. */
function counted(given: Readonly<Record<number, number>> = {}) {
  const byMonth = new Uint32Array(60).fill(20);
  for (const [month, count] of Object.entries(given)) byMonth[Number(month)] = count;
  return { firstYear: 2021, byMonth, byWeekHour: new Uint32Array(168), withoutHour: 0 };
}

it('sets each month against the same month of every earlier year', () => {
  const [january, february, march] = monthReadings(
    counted({ 0: 18, 12: 25, 24: 21, 36: 19, 37: 60, 38: 3 }),
    2024,
    collected,
  );

  const band = seasonalBand(
    [
      { count: 18, days: 31 },
      { count: 25, days: 31 },
      { count: 21, days: 31 },
    ],
    31,
  );
  expect(january).toMatchObject({ month: 1, count: 19, days: 31, band, reading: 'within' });
  expect(february).toMatchObject({ count: 60, days: 29, reading: 'above' });
  expect(march).toMatchObject({ count: 3, reading: 'below' });
});

it('expects nothing from fewer than three earlier years', () => {
  const months = monthReadings(counted(), 2023, collected);
  expect(months[5]).toMatchObject({
    status: 'counted',
    band: { status: 'insufficient-data', years: 2 },
    reading: null,
  });
});

it('leaves a month that was not collected a gap, and says of a part how many days it has', () => {
  const months = monthReadings(counted({ 57: 9, 58: 0, 59: 0 }), 2025, collected);
  expect(months[8]).toMatchObject({ isPart: false, days: 30 });
  expect(months[9]).toMatchObject({ isPart: true, days: 15, reading: 'within' });
  expect(months.slice(10)).toEqual([
    { status: 'not-collected', month: 11 },
    { status: 'not-collected', month: 12 },
  ]);
});

it('takes a month of an earlier year that was not collected for missing, not for nought', () => {
  const months = monthReadings(counted({ 0: 0 }), 2024, { ...collected, from: '2021-02-01' });
  expect(months[0]).toMatchObject({ band: { status: 'insufficient-data', years: 2 } });
  expect(months[1]).toMatchObject({ band: { status: 'expected', years: 3 } });
});
