import type { Area } from '../geo/area.ts';
import { labelPoint } from '../geo/label-point.ts';
import type { Place } from './place.ts';

/** A place that people have drawn or imported, as it is now. */
export interface OwnPlaceNow {
  readonly id: string;
  /** The place of the region whose bounds and name it replaces; null: a place of its own. */
  readonly placeId: string | null;
  readonly name: string;
  readonly label: string;
  readonly area: Area;
}

/** The region's places with their changed bounds, then the own ones. The same list where there are none. */
export function withOwnPlaces(
  places: readonly Place[],
  own: readonly OwnPlaceNow[],
): readonly Place[] {
  if (own.length === 0) return places;
  const changes = new Map(
    own.flatMap((one) => (one.placeId === null ? [] : [[one.placeId, one] as const])),
  );
  return [
    ...places.map((place) => {
      const change = changes.get(place.id);
      return change === undefined ? place : { ...place, ...drawn(change) };
    }),
    ...own
      .filter(({ placeId }) => placeId === null)
      .map((one): Place => ({ id: one.id, type: 'place', ...drawn(one) })),
  ];
}

function drawn({ name, label, area }: OwnPlaceNow) {
  return {
    name,
    label,
    boundary: { origin: 'drawn', area, accuracyM: 0 } as const,
    labelPoint: labelPoint(area, []),
  };
}
