import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Area, Bounds } from '#src/domain/geo/area.ts';
import type { Place } from '#src/domain/place/place.ts';
import { checkArea, checkPlaceEdit } from '#src/domain/place-edit/check-place-edit.ts';
import { aPlaceEdit, aVersion } from '../../../builders/place-edits.ts';
import { aRectangle } from '../../../builders/places.ts';

const within: Bounds = [17.9, 59.2, 18.2, 59.4];
const codes = (given: Parameters<typeof aPlaceEdit>[0]) =>
  checkPlaceEdit(aPlaceEdit(given), within).map(({ code }) => code);
const polygon = (...corners: readonly (readonly [number, number])[]): Area => ({
  type: 'Polygon',
  coordinates: [corners.map(([x, y]) => [18 + x / 1000, 59.3 + y / 1000] as const)],
});

describe('checkPlaceEdit', () => {
  it('takes a place with a name, bounds and no days', () => {
    expect(codes({})).toEqual([]);
  });

  it('asks for a name without personal data', () => {
    expect(codes({ name: ' ' })).toEqual(['name-missing']);
    expect(codes({ name: 'x'.repeat(81), label: 'x' })).toEqual(['name-too-long']);
    expect(codes({ label: 'x'.repeat(41) })).toEqual(['label-too-long']);
    expect(codes({ name: 'Gården 08-123 45 67', label: 'Gården' })).toEqual(['name-personal']);
    expect(codes({ name: 'Gården', label: 'a@example.se' })).toEqual(['name-personal']);
  });

  it('asks for bounds', () => {
    expect(codes({ versions: [] })).toEqual(['no-bounds']);
  });

  it('takes days in order, and real ones', () => {
    const versions = (validFrom: string | null, validTo: string | null) => [
      aVersion({ validFrom, validTo }),
    ];
    expect(codes({ versions: versions('2024-01-01', '2024-12-31') })).toEqual([]);
    expect(codes({ versions: versions('2024-12-31', '2024-01-01') })).toEqual([
      'ends-before-it-begins',
    ]);
    expect(codes({ versions: versions('2024-01-01', '2024-01-01') })).toEqual([
      'ends-before-it-begins',
    ]);
    expect(codes({ versions: versions('2024-02-30', null) })).toEqual(['no-such-day']);
  });

  it('lets versions follow each other and not overlap', () => {
    const early = aVersion({ validTo: '2024-06-30' });
    expect(codes({ versions: [early, aVersion({ validFrom: '2024-07-01' })] })).toEqual([]);
    expect(codes({ versions: [aVersion({ validFrom: '2024-07-01' }), early] })).toEqual([]);
    expect(codes({ versions: [early, aVersion({ validFrom: '2024-06-30' })] })).toEqual([
      'versions-overlap',
    ]);
    expect(codes({ versions: [early, aVersion()] })).toEqual(['versions-overlap']);
  });
});

describe('checkArea', () => {
  it('names the fault', () => {
    expect(checkArea(aRectangle(), within)).toBeNull();
    expect(checkArea({ type: 'MultiPolygon', coordinates: [] }, within)).toBe('empty-area');
    expect(checkArea(polygon([0, 0], [1, 0], [0, 0]), within)).toBe('ring-not-closed');
    expect(checkArea(polygon([0, 0], [5, 0], [5, 5], [0, 5]), within)).toBe('ring-not-closed');
    expect(checkArea(aRectangle(0, 0, 300, 10), within)).toBe('outside-region');
    expect(checkArea(polygon([0, 0], [5, 5], [5, 0], [0, 5], [0, 0]), within)).toBe(
      'crosses-itself',
    );
    expect(checkArea(aRectangle(0, 0, 0.001, 0.001), within)).toBe('empty-area');
  });

  it('sees a ring that touches itself or runs back over itself', () => {
    const touching = polygon([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2], [0, 0]);
    expect(checkArea(touching, within)).toBe('crosses-itself');
    const spike = polygon([0, 0], [4, 0], [4, 4], [4, 8], [4, 4], [0, 4], [0, 0]);
    expect(checkArea(spike, within)).toBe('crosses-itself');
  });

  it('sees a hole that sticks out of its ring, and lets it touch in a corner', () => {
    const holed = (...hole: readonly (readonly [number, number])[]): Area => ({
      type: 'Polygon',
      coordinates: [
        ...(aRectangle().coordinates as [never]),
        hole.map(([x, y]) => [18 + x / 1000, 59.3 + y / 1000] as const),
      ],
    });
    expect(checkArea(holed([5, 5], [12, 5], [5, 7], [5, 5]), within)).toBe('crosses-itself');
    expect(checkArea(holed([0, 0], [5, 2], [2, 5], [0, 0]), within)).toBeNull();
  });

  it('takes every place of the region as it is', () => {
    const folder = join(import.meta.dirname, '../../../../public/data');
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
    const { files } = read('manifest.json');
    const { home } = read(files.region.path).region;
    const faults = (read(files.places.path).places as Place[]).flatMap(({ id, boundary }) => {
      const fault = boundary === undefined ? null : checkArea(boundary.area, home.maxBounds);
      return fault === null ? [] : [`${id} ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});
