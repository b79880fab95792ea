import { describe, expect, it } from 'vitest';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import type { ShareReading } from '#src/domain/indicator/read-share.ts';
import type { EventCount } from '#src/domain/offence/count-published-events.ts';
import { hexCells, offenceSymbols, perceivedFills } from '#src/views/explore/scene/build-scene.ts';
import { IncidentDesk } from '#src/workers/incidents/incident-desk.ts';
import { incidentColumns } from '../../../../builders/incident-columns.ts';
import { aDrawnPlace, aRectangle } from '../../../../builders/places.ts';
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

describe('hexCells', () => {
  it('keeps every cell and shows an emptied one as nought', () => {
    const desk = new IncidentDesk();
    const outlines = desk.load({
      columns: incidentColumns([
        { at: [18.005, 59.305] },
        { at: [18.05, 59.305], category: 'fraud' },
      ]),
      layers: [{ id: 'place', areas: [{ id: 'square', area: aRectangle() }] }],
      grids: [{ circumradiusM: 200, originEast: 153_000, originNorth: 6_580_000 }],
      projection:
        '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
    });
    const classes = (categories: ReadonlySet<number> | 'all') =>
      hexCells(outlines, desk.count({ ...emptyFilter, categories }), 0).map(
        ({ cellClass }) => cellClass,
      );

    expect(classes('all')).toEqual([0, 0]);
    expect(classes(new Set([0]))).toEqual([null, 0]);
  });

  it('is empty before anything is counted', () => {
    expect(hexCells(null, null, 0)).toEqual([]);
  });
});
