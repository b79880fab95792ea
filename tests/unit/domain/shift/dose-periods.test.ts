import { expect, it } from 'vitest';
import { dosePeriods } from '#src/domain/shift/dose-periods.ts';
import { daysOf } from '#src/domain/time/period.ts';

const week = (monday: string) => ({ monday, visits: 1, minutes: 15 });

it('sets as many weeks before the first visit as from it, without a gap', () => {
  const periods = dosePeriods([week('2026-03-02'), week('2026-03-16')], 4);
  expect(periods?.before).toEqual({ start: '2026-02-02', end: '2026-03-01' });
  expect(periods?.after).toEqual({ start: '2026-03-02', end: '2026-03-29' });
  expect(periods?.weeks).toHaveLength(8);
  expect(periods?.weeks[4]).toBe('2026-03-02');
  expect(periods === null ? 0 : daysOf(periods.before)).toBe(28);
});

it('has no periods where nobody has been', () => {
  expect(dosePeriods([], 4)).toBeNull();
});
