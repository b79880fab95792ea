import { describe, expect, it } from 'vitest';
import type { ShareReading } from '#src/domain/indicator/read-share.ts';
import type { EventCount } from '#src/domain/offence/count-published-events.ts';
import { offenceSymbols, perceivedFills } from '#src/views/explore/scene/build-scene.ts';
import { aDrawnPlace } from '../../../../builders/places.ts';
import { aSeries } from '../../../../builders/surveys.ts';

const square = aDrawnPlace({ id: 'the-square' });
const region = aDrawnPlace({ id: 'region', type: 'stadsdelsomrade' });
const park = aDrawnPlace({ id: 'the-park' });
const places = new Map([region, square, park].map((place) => [place.id, place]));
const measured = (share: number, shareClass: number) =>
  ({ status: 'measured', year: 2024, share, factId: 'f', shareClass }) as const;

describe('perceivedFills', () => {
  it('hatches the region and fills only the places with a value of their own', () => {
    const fills = perceivedFills(
      'region',
      places,
      new Map<string, ShareReading>([
        ['region', { status: 'missing', reason: 'no-survey' }],
        ['the-square', measured(0.47, 4)],
        ['the-park', { status: 'missing', reason: 'no-survey' }],
      ]),
      [],
    );

    expect(fills.map(({ placeId, kind, shareClass }) => [placeId, kind, shareClass])).toEqual([
      ['region', 'region', 'missing'],
      ['the-square', 'place', 4],
      ['the-square', 'ring', 4],
    ]);
  });

  it('also fills what the surveyed area takes in, but rings the place alone', () => {
    const fills = perceivedFills('region', places, new Map([['the-square', measured(0.47, 4)]]), [
      aSeries({ alsoCoversIds: ['the-park'] }),
    ]);

    expect(fills.map(({ kind, area }) => [kind, area === park.boundary.area])).toEqual([
      ['place', true],
      ['place', false],
      ['ring', false],
    ]);
  });
});

describe('offenceSymbols', () => {
  it('draws zero as zero and a missing count not at all', () => {
    const symbols = offenceSymbols(
      new Map<string, EventCount>([
        ['the-square', { status: 'counted', count: 0 }],
        ['the-park', { status: 'missing', reason: 'not-collected' }],
      ]),
      null,
      places,
      [1, 5, 10],
    );

    expect(symbols.map(({ placeId, count }) => [placeId, count])).toEqual([['the-square', 0]]);
  });

  it('leaves out what the division does not show', () => {
    const counts = new Map([['the-square', { status: 'counted', count: 7 } as const]]);

    expect(offenceSymbols(counts, new Set(['the-park']), places, [1, 5, 10])).toEqual([]);
    expect(offenceSymbols(counts, new Set(['the-square']), places, [1, 5, 10])[0]?.sizeClass).toBe(
      1,
    );
  });
});
