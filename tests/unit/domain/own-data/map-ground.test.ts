import { describe, expect, it } from 'vitest';
import { mapPlaces, mapWalkPoints } from '#src/domain/own-data/map-ground.ts';
import { mapTyckTill } from '#src/domain/own-data/map-tyck-till.ts';
import { aPlaceColumn, aReadFile } from '../../../builders/read-files.ts';

const ring = [
  [18, 59],
  [18.1, 59],
  [18.1, 59.1],
  [18, 59],
];
const polygon = { type: 'Polygon', coordinates: [ring] } as const;

describe('a file mapped to places', () => {
  const columns = ['Namn', 'Id'];
  const places = (geometry: object | null, name: string | null = 'Parken') =>
    mapPlaces(aReadFile(columns, [[name, 7]], { geometry: geometry as never }), {
      name: 'Namn',
      id: 'Id',
    });

  it('has areas with a name and an id', () => {
    expect(places(polygon)).toMatchObject({
      values: [{ id: '7', name: 'Parken', area: { type: 'Polygon', coordinates: [ring] } }],
    });
    expect(places({ type: 'MultiPolygon', coordinates: [[ring], [ring]] })).toMatchObject({
      accepted: 1,
    });
  });

  it('refuses a row without a name, without an area, or whose ring is open', () => {
    const faults = [
      places(polygon, null),
      places({ type: 'Point', coordinates: [18, 59] }),
      places(null),
      places({ type: 'Polygon', coordinates: [ring.slice(0, 3)] }),
      places({ type: 'MultiPolygon', coordinates: [[ring], [ring.slice(1)]] }),
      places({ type: 'MultiPolygon', coordinates: [] }),
    ].flatMap((outcome) => (outcome.status === 'mapped' ? outcome.refused : []));
    expect(faults.map(({ code }) => code)).toEqual(['no-name', ...Array(5).fill('no-area')]);
  });
});

describe('a file mapped to walk points', () => {
  it('has positions in the order of the file, and refuses rows without a point', () => {
    const file = aReadFile(['Text'], [['Lampan'], [null]], { position: [18, 59] });
    expect(mapWalkPoints(file, { label: 'Text' })).toMatchObject({
      values: [
        { label: 'Lampan', position: [18, 59] },
        { label: null, position: [18, 59] },
      ],
    });
    const areas = aReadFile(['Text'], [['Lampan']], {
      position: [18, 59],
      geometry: polygon as never,
    });
    expect([mapWalkPoints(areas, {}), mapWalkPoints(aReadFile([], [[]]), {})]).toMatchObject([
      { refused: [{ row: 2, column: null, code: 'no-point' }] },
      { refused: [{ row: 2, column: null, code: 'no-point' }] },
    ]);
  });
});

it('a file mapped to Tyck till has reports that say they are reports', () => {
  const file = aReadFile(
    ['Inkom', 'Ärende', 'Plats'],
    [
      ['2024-03-07T08:15', 'Belysning', 'Torget'],
      ['2024-03-07', null, null],
      [null, 'Belysning', null],
      ['2024-03', 'Belysning', null],
    ],
  );
  const mapping = { time: 'Inkom', subject: 'Ärende', place: aPlaceColumn() };
  expect(mapTyckTill(file, mapping)).toMatchObject({
    rows: 4,
    accepted: 2,
    withoutPlace: 1,
    refused: [
      { row: 4, code: 'no-time' },
      { row: 5, code: 'time-not-exact' },
    ],
    values: [
      {
        kind: 'tyck-till-report',
        time: { day: '2024-03-07', minuteOfDay: 495 },
        subject: 'Belysning',
        placeId: 'torget',
      },
      { kind: 'tyck-till-report', subject: null, placeId: null },
    ],
  });
});
