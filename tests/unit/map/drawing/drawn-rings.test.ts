import { describe, expect, it } from 'vitest';
import { tidyArea } from '#src/domain/place-edit/tidy-area.ts';
import { areaFromRings, ringsToDraw } from '#src/map/drawing/drawn-rings.ts';
import { aRectangle } from '../../../builders/places.ts';

const area = tidyArea({
  type: 'MultiPolygon',
  coordinates: [
    [...aRectangle().coordinates, ...aRectangle(2, 2, 4, 4).coordinates],
    aRectangle(20, 20, 30, 30).coordinates,
  ],
});

describe('rings to draw', () => {
  it('are one for each ring, and give the same area back', () => {
    const rings = ringsToDraw(area);
    expect(rings.map(({ id }) => id)).toEqual(['ring-0-0', 'ring-0-1', 'ring-1-0']);
    const byId = new Map(rings.map(({ id, coordinates }) => [id, coordinates]));
    expect(areaFromRings(area, (id) => byId.get(id))).toEqual(area);
  });

  it('put a changed ring where it belongs and leave the others', () => {
    const changed = aRectangle(3, 3, 5, 5).coordinates[0]?.map((position) => [...position]);
    const made = areaFromRings(area, (id) => (id === 'ring-0-1' ? changed : undefined));
    expect(made.coordinates[0]).toEqual([
      ...tidyArea(aRectangle()).coordinates,
      ...tidyArea(aRectangle(3, 3, 5, 5)).coordinates,
    ]);
    expect(made.coordinates[1]).toEqual(area.coordinates[1]);
  });

  it('copy their positions: Terra Draw writes in them', () => {
    const [ring] = ringsToDraw(area);
    ring?.coordinates[1]?.fill(0);
    expect(area.coordinates[0]?.[0]?.[1]).toEqual([18.01, 59.3]);
  });
});
