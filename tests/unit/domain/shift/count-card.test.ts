import { describe, expect, it } from 'vitest';
import { cardHours, cardTrend } from '#src/domain/shift/count-card.ts';

const aTime = (byMonth: readonly number[], perHour = 1) => ({
  firstYear: 2024,
  byMonth: Uint32Array.from(byMonth),
  byWeekHour: new Uint32Array(168).fill(perHour),
  withoutHour: 0,
});
const source = (from: string, to: string) => ({
  sourceId: 'set-1',
  isPractice: false,
  collected: { from, to },
});

describe('the hours of a card', () => {
  it('are missing where nothing is counted, never a week of noughts', () => {
    const all = source('2024-01-01', '2025-12-31');
    expect(cardHours(null, all)).toEqual({ status: 'missing' });
    expect(cardHours(aTime([], 0), all)).toEqual({ status: 'missing' });
    expect(cardHours(aTime([1]), null)).toEqual({ status: 'missing' });
  });

  it('say how many they are, from when and from where', () => {
    expect(cardHours(aTime([168]), source('2024-01-01', '2024-01-31'))).toMatchObject({
      status: 'counted',
      n: 168,
      period: { start: '2024-01-01', end: '2024-01-31' },
      sourceId: 'set-1',
    });
  });
});

describe('the trend of a card', () => {
  const months = [...new Array(12).fill(10), ...new Array(12).fill(20)];

  it('sets whole months beside the same months of the year before', () => {
    const trend = cardTrend(aTime(months), source('2024-01-01', '2025-10-15'));
    expect(trend).toMatchObject({
      earlier: { start: '2024-01-01', end: '2024-09-30' },
      later: { start: '2025-01-01', end: '2025-09-30' },
      earlierCount: 90,
      laterCount: 180,
      verdict: { code: 'reliable-increase' },
    });
  });

  it('is within noise where the counts are alike', () => {
    const trend = cardTrend(aTime(new Array(24).fill(10)), source('2024-01-01', '2025-12-31'));
    expect(trend?.verdict.code).toBe('within-noise');
  });

  it('is not there without the year before', () => {
    expect(cardTrend(aTime(months), source('2025-01-01', '2025-12-31'))).toBeNull();
  });
});
