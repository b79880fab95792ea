import { expect, it } from 'vitest';
import type { PlaceTag } from '#src/map/map-scene.ts';
import { inReadingOrder } from '#src/map/tags/reading-order.ts';

it('reads places from north to south, and from west to east on the same line', () => {
  const tags = [aTag('south', 18, 59.3), aTag('east', 18.2, 59.4), aTag('west', 18.1, 59.4)];

  expect(inReadingOrder(tags).map(({ placeId }) => placeId)).toEqual(['west', 'east', 'south']);
});

function aTag(placeId: string, lon: number, lat: number): PlaceTag {
  return {
    placeId,
    label: placeId,
    position: [lon, lat],
    priority: 0,
    style: 'place',
    symbols: [],
    accessibleName: placeId,
  };
}
