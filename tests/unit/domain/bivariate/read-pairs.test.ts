import { describe, expect, it } from 'vitest';
import { type PairedRow, readPairs, tallyPairs } from '#src/domain/bivariate/read-pairs.ts';
import type { ShareReading } from '#src/domain/indicator/read-share.ts';
import type { EventCount } from '#src/domain/offence/count-published-events.ts';
import { anIndicator } from '../../../builders/surveys.ts';

const measured = (share: number): ShareReading => ({
  status: 'measured',
  year: 2024,
  share,
  factId: 'f',
  shareClass: 0,
});
function aRow(id: string, events: EventCount | null, reading: ShareReading): PairedRow {
  return { place: { id }, kind: 'named', events, reading };
}

const rows = [
  aRow('a', { status: 'counted', count: 30 }, measured(0.05)),
  aRow('b', { status: 'counted', count: 0 }, measured(0.45)),
  aRow('c', null, measured(0.45)),
  aRow('d', { status: 'counted', count: 3 }, measured(0.25)),
  { ...aRow('whole', null, measured(0.4)), kind: 'region' as const },
];
const published = { kind: 'published', bounds: [1, 5, 10, 25, 50] } as const;

describe('the pairs of a question and year', () => {
  it('are read place by place, each from its own two values', () => {
    const { refusal, byPlace } = readPairs(rows, anIndicator(), 2024, published);
    expect(refusal).toBeNull();
    expect(Object.fromEntries(byPlace)).toEqual({
      a: { status: 'both', offences: 2, perceived: 0 },
      b: { status: 'none-reported', perceived: 2 },
      c: { status: 'missing', lacks: 'offences' },
      d: { status: 'both', offences: 0, perceived: 1 },
    });
  });

  it('are none where the question or the years refuse them', () => {
    expect(readPairs(rows, anIndicator({ direction: 'trust' }), 2024, published).byPlace.size).toBe(
      0,
    );
    expect(readPairs(rows, anIndicator(), 'all', published)).toMatchObject({
      refusal: 'several-years',
    });
  });

  it('are tallied by the nine classes, nought apart and the missing not at all', () => {
    const { byPlace } = readPairs(rows, anIndicator(), 2024, published);
    expect(tallyPairs(byPlace.values())).toEqual({
      both: [0, 1, 0, 0, 0, 0, 1, 0, 0],
      noneReported: [0, 0, 1],
    });
  });

  it('have practice counts in place of the published events, and a small count withheld', () => {
    const { byPlace } = readPairs(rows, anIndicator(), 2024, {
      kind: 'incidents',
      bounds: [1, 40, 160, 640, 2560],
      counts: new Map([
        ['a', { status: 'withheld' }],
        ['b', { status: 'counted', count: 700 }],
      ] as const),
    });
    expect(byPlace.get('a')).toEqual({ status: 'withheld' });
    expect(byPlace.get('b')).toEqual({ status: 'both', offences: 2, perceived: 2 });
    expect(byPlace.get('d')).toEqual({ status: 'missing', lacks: 'offences' });
  });
});
