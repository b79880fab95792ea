import { describe, expect, it } from 'vitest';
import { pickableAreas } from '#src/map/pick/pickable-areas.ts';
import { placesAt } from '#src/map/pick/places-at.ts';
import { aFill, aMark, aScene, aSquare, squareRing } from '../scenes.ts';

describe('placesAt', () => {
  const large = { placeId: 'large', area: aSquare(18, 59.3, 0.02) };
  const small = { placeId: 'small', area: aSquare(18.005, 59.305, 0.002) };

  it('finds the place around a position, and none outside', () => {
    expect(placesAt([large], [18.01, 59.31])).toEqual(['large']);
    expect(placesAt([large], [18.03, 59.31])).toEqual([]);
  });

  it('takes a position on the border as inside', () => {
    expect(placesAt([large], [18, 59.31])).toEqual(['large']);
  });

  it('lists overlapping places smallest first, in whatever order they come', () => {
    expect(placesAt([large, small], [18.006, 59.306])).toEqual(['small', 'large']);
    expect(placesAt([small, large], [18.006, 59.306])).toEqual(['small', 'large']);
  });

  it('does not find a place in its own hole', () => {
    const area = {
      type: 'Polygon' as const,
      coordinates: [squareRing(18, 59.3, 0.02), squareRing(18.005, 59.305, 0.005)],
    };

    expect(placesAt([{ placeId: 'ring', area }], [18.007, 59.307])).toEqual([]);
    expect(placesAt([{ placeId: 'ring', area }], [18.002, 59.302])).toEqual(['ring']);
  });

  it('finds a place in each of its parts, and names it once', () => {
    const area = {
      type: 'MultiPolygon' as const,
      coordinates: [[squareRing(18, 59.3, 0.01)], [squareRing(18.1, 59.3, 0.01)]],
    };
    const twice = [
      { placeId: 'parts', area },
      { placeId: 'parts', area },
    ];

    expect(placesAt(twice, [18.105, 59.305])).toEqual(['parts']);
  });
});

describe('pickableAreas', () => {
  it('offers stadsdelar and what is shown, but never the region or what is off', () => {
    const scene = aScene({
      stadsdelAreas: [{ placeId: 'stadsdel', name: 'Stadsdel', area: aSquare() }],
      perceived: {
        isVisible: true,
        fills: [aFill({ placeId: 'region', kind: 'region' }), aFill({ placeId: 'measured' })],
        marks: [],
      },
      collaboration: { isVisible: false, marks: [aMark({ placeId: 'hidden' })] },
    });

    expect(pickableAreas(scene).map(({ placeId }) => placeId)).toEqual(['stadsdel', 'measured']);
  });
});
