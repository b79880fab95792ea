import { describe, expect, it } from 'vitest';
import { guardPeriods } from '#src/domain/time/period-guard.ts';
import { aYear, tenMonths } from '../../../builders/periods.ts';

describe('guardPeriods', () => {
  it('lets two whole years stand against each other, with the days of each', () => {
    expect(guardPeriods(aYear(2024), aYear(2025))).toEqual({
      status: 'comparable',
      earlierDays: 366,
      laterDays: 365,
      areEqual: true,
    });
  });

  it('refuses a whole year against ten months and offers the ten months or per day', () => {
    expect(guardPeriods(aYear(2024), tenMonths(2025))).toEqual({
      status: 'not-comparable',
      reason: 'unequal-periods',
      offers: [
        { kind: 'same-months', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
        { kind: 'per-day' },
      ],
    });
  });

  it('accepts what it offered', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(guardPeriods({ ...aYear(2024), months }, tenMonths(2025))).toMatchObject({
      status: 'comparable',
      areEqual: true,
    });
    expect(guardPeriods(aYear(2024), tenMonths(2025), 'per-day')).toEqual({
      status: 'comparable',
      earlierDays: 366,
      laterDays: 304,
      areEqual: false,
    });
  });

  it('offers no month that one of the periods covers in part', () => {
    const refused = guardPeriods(aYear(2024), { start: '2025-01-01', end: '2025-03-15' });
    expect(refused).toMatchObject({ offers: [{ months: [1, 2] }, { kind: 'per-day' }] });
  });

  it('offers no month that neither period counts', () => {
    const spring = { ...aYear(2024), months: [3, 4, 5] };
    const shortSpring = { ...aYear(2025), months: [3, 4] };
    expect(guardPeriods(spring, shortSpring)).toMatchObject({ offers: [{ months: [3, 4] }, {}] });
  });

  it('offers per day alone where no month is covered alike', () => {
    const twoYears = { start: '2022-01-01', end: '2023-12-31' };
    expect(guardPeriods(twoYears, aYear(2024))).toMatchObject({
      reason: 'unequal-periods',
      offers: [{ kind: 'per-day' }],
    });
  });

  it('refuses periods as long as each other in other months', () => {
    const [spring, autumn] = [
      [3, 4, 5],
      [10, 11, 12],
    ].map((months) => ({ ...aYear(2025), months }));
    expect(guardPeriods(spring ?? aYear(2025), autumn ?? aYear(2025))).toMatchObject({
      reason: 'unequal-periods',
    });
  });

  it('refuses periods that share a day, also per day', () => {
    const rolling = { start: '2024-07-01', end: '2025-06-30' };
    expect(guardPeriods(rolling, aYear(2025), 'per-day')).toEqual({
      status: 'not-comparable',
      reason: 'overlapping-periods',
      offers: [],
    });
  });

  it('refuses a period whose months leave no day', () => {
    const none = { start: '2024-01-01', end: '2024-03-31', months: [7] };
    expect(guardPeriods(none, aYear(2025))).toMatchObject({ reason: 'no-days' });
  });
});
