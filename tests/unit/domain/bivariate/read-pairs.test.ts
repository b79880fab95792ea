import { describe, expect, it } from 'vitest';
import { readPairs, tallyPairs } from '#src/domain/bivariate/read-pairs.ts';
import type { ShareReading } from '#src/domain/indicator/read-share.ts';
import { anIndicator } from '../../../builders/surveys.ts';

const measured = (share: number): ShareReading => ({
  status: 'measured',
  year: 2024,
  share,
  factId: 'f',
  shareClass: 0,
});
const rows = [
  { placeId: 'a', count: { status: 'counted', count: 30 }, reading: measured(0.05) },
  { placeId: 'b', count: { status: 'counted', count: 0 }, reading: measured(0.45) },
  { placeId: 'c', count: null, reading: measured(0.45) },
  { placeId: 'd', count: { status: 'counted', count: 3 }, reading: measured(0.25) },
] as const;
const bounds = [1, 5, 10, 25, 50];

describe('the pairs of a question and year', () => {
  it('are read place by place, each from its own two values', () => {
    const { refusal, byPlace } = readPairs(rows, anIndicator(), 2024, bounds);
    expect(refusal).toBeNull();
    expect(Object.fromEntries(byPlace)).toEqual({
      a: { status: 'both', offences: 2, perceived: 0 },
      b: { status: 'none-reported', perceived: 2 },
      c: { status: 'missing', lacks: 'offences' },
      d: { status: 'both', offences: 0, perceived: 1 },
    });
  });

  it('are none where the question or the years refuse them', () => {
    expect(readPairs(rows, anIndicator({ direction: 'trust' }), 2024, bounds).byPlace.size).toBe(0);
    expect(readPairs(rows, anIndicator(), 'all', bounds)).toMatchObject({
      refusal: 'several-years',
    });
  });

  it('are tallied by the nine classes, nought apart and the missing not at all', () => {
    const { byPlace } = readPairs(rows, anIndicator(), 2024, bounds);
    expect(tallyPairs(byPlace.values())).toEqual({
      both: [0, 1, 0, 0, 0, 0, 1, 0, 0],
      noneReported: [0, 0, 1],
    });
  });
});
