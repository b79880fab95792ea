import { expect, it } from 'vitest';
import { weekChange } from '#src/domain/compare/week-change.ts';
import { adjustPValues } from '#src/domain/statistics/benjamini-hochberg.ts';
import { conditionalTest } from '#src/domain/statistics/conditional-test.ts';

const yearly = [52, 52, 52, 52, 52, 52, 53];

function aSide(counts: Readonly<Record<number, number>>, exposure = yearly) {
  const byWeekHour = new Uint32Array(168);
  for (const [hour, count] of Object.entries(counts)) byWeekHour[Number(hour)] = count;
  return { byWeekHour, exposure };
}

it('tests each hour over its own weekdays and adjusts over all 168', () => {
  const from = aSide({ 0: 10, 100: 40, 167: 12 });
  const to = aSide({ 0: 11, 100: 5, 167: 60 });

  const hours = weekChange(from, to);

  expect(hours).toHaveLength(168);
  const tests = Array.from({ length: 168 }, (_, hour) => {
    const days = yearly[Math.floor(hour / 24)] ?? 0;
    return conditionalTest(
      { count: from.byWeekHour[hour] ?? 0, days },
      { count: to.byWeekHour[hour] ?? 0, days },
    );
  });
  expect(hours.map((one) => 'adjustedPValue' in one && one.adjustedPValue)).toEqual(
    adjustPValues(tests),
  );
  expect([hours[0]?.code, hours[100]?.code, hours[167]?.code]).toEqual([
    'within-noise',
    'reliable-decrease',
    'reliable-increase',
  ]);
  expect(hours[50]).toMatchObject({ code: 'within-noise', from: 0, to: 0, adjustedPValue: 1 });
});

it('does not call an hour reliable that only its own test would', () => {
  const [one] = [weekChange(aSide({ 5: 2 }), aSide({ 5: 11 }))[5]];
  expect(conditionalTest({ count: 2, days: 52 }, { count: 11, days: 52 })).toBeLessThan(0.05);
  expect(one?.code).toBe('within-noise');
});

it('states no percent under 30', () => {
  const hours = weekChange(aSide({ 3: 29, 4: 30 }), aSide({ 3: 90, 4: 90 }));
  expect(hours[3]).toMatchObject({
    code: 'reliable-increase',
    change: { status: 'refused', reason: 'base-under-30' },
  });
  expect(hours[4]).toMatchObject({ change: { status: 'stated', ratio: 3 } });
});

it('follows the rate and not the count where the weekdays are not equally many', () => {
  const fewer = aSide(
    { 30: 50 },
    yearly.map(() => 10),
  );
  expect(weekChange(aSide({ 30: 60 }), fewer)[30]?.code).toBe('reliable-increase');
});

it('cannot tell of a weekday that a period does not have', () => {
  const short = aSide({}, [1, 1, 1, 1, 1, 0, 0]);
  const hours = weekChange(short, aSide({}));
  expect(hours.map(({ code }) => code).indexOf('undecidable')).toBe(5 * 24);
  expect(hours.filter(({ code }) => code === 'undecidable')).toHaveLength(48);
});
