import type { Area } from '../geo/area.ts';
import { type ContainerShare, containerOf, sharesInside } from '../geo/share-inside.ts';
import type { Place } from './place.ts';

export interface PlaceGeometry {
  /** Stadsdelar that the place lies in, with the share of its surface, largest first. */
  readonly stadsdelShares: ReadonlyMap<string, readonly ContainerShare[]>;
  /** The stadsdel that holds the whole place; null over a border. */
  readonly stadsdelByPlace: ReadonlyMap<string, string | null>;
  /** Named places that lie wholly inside a named place. */
  readonly nestedIds: ReadonlyMap<string, readonly string[]>;
}

export interface DrawnPlace extends Place {
  readonly boundary: NonNullable<Place['boundary']>;
}

export function isDrawn(place: Place): place is DrawnPlace {
  return place.boundary !== undefined;
}

/** Places drawn as places of their own: not the region, not a stadsdel unless it is a hotspot. */
export function namedPlaces(
  places: readonly Place[],
  hotspotIds: readonly string[],
): readonly DrawnPlace[] {
  return places
    .filter(isDrawn)
    .filter(
      ({ id, type }) =>
        hotspotIds.includes(id) || (type !== 'stadsdel' && type !== 'stadsdelsomrade'),
    );
}

export function stadsdelPlaces(places: readonly Place[]): readonly DrawnPlace[] {
  return places.filter(isDrawn).filter(({ type }) => type === 'stadsdel');
}

/** How the drawn places lie in the stadsdelar and in each other. By geometry only. */
export function relatePlaces(
  places: readonly Place[],
  hotspotIds: readonly string[],
): PlaceGeometry {
  const stadsdelList = stadsdelPlaces(places).map(asContainer);
  const named = namedPlaces(places, hotspotIds);
  const stadsdelShares = new Map(
    named.map(({ id, boundary }) => [id, sharesInside(boundary.area, stadsdelList)]),
  );
  const nestedIds = new Map(
    named.map(({ id, boundary }) => [
      id,
      named
        .filter((other) => other.id !== id && other.type !== 'stadsdel')
        .filter(
          (other) =>
            containerOf(sharesInside(other.boundary.area, [{ id, area: boundary.area }])) === id,
        )
        .map((other) => other.id),
    ]),
  );
  return {
    stadsdelShares,
    stadsdelByPlace: new Map([...stadsdelShares].map(([id, shares]) => [id, containerOf(shares)])),
    nestedIds,
  };
}

function asContainer({ id, boundary }: DrawnPlace): { readonly id: string; readonly area: Area } {
  return { id, area: boundary.area };
}
