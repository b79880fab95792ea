import type { PolygonArea } from '#src/domain/geo/area.ts';
import type { Place } from '#src/domain/place/place.ts';
import type { DrawnPlace } from '#src/domain/place/place-geometry.ts';

/** A rectangle near 59.3 N. Unit: thousandths of a degree from a corner at 18, 59.3. */
export function aRectangle(west = 0, south = 0, east = 10, north = 10): PolygonArea {
  const at = (x: number, y: number) => [18 + x / 1000, 59.3 + y / 1000] as const;
  return {
    type: 'Polygon',
    coordinates: [
      [at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)],
    ],
  };
}

export function aPlace(given: Partial<Place> = {}): Place {
  const id = given.id ?? 'the-square';
  return { id, name: id, label: id, type: 'place', ...given };
}

export function aDrawnPlace(given: Partial<DrawnPlace> = {}): DrawnPlace {
  return {
    labelPoint: [18.005, 59.305],
    ...aPlace(given),
    boundary: { origin: 'own', area: aRectangle(), accuracyM: 40 },
    ...given,
  };
}
