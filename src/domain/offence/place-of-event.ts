import type { PublishedEvent } from './published-event.ts';

/** The place that the event names, when it names one that is drawn. */
export function namedPlaceOf(drawnIds: ReadonlySet<string>) {
  return ({ placeId, precision }: PublishedEvent): string | null =>
    (precision === 'place' || precision === 'stadsdel') && drawnIds.has(placeId) ? placeId : null;
}

/**
 * The stadsdel that the event names, or that holds the named place by geometry.
 * A place over a border belongs to none.
 */
export function stadsdelOf(
  stadsdelIds: ReadonlySet<string>,
  containerByPlace: ReadonlyMap<string, string | null>,
) {
  return ({ placeId, precision }: PublishedEvent): string | null => {
    if (precision !== 'place' && precision !== 'stadsdel') return null;
    return stadsdelIds.has(placeId) ? placeId : (containerByPlace.get(placeId) ?? null);
  };
}

/** The asked-for places that an event counts in: the one that it names, and the stadsdel around it. */
export function placesOfEvents(
  drawnIds: ReadonlySet<string>,
  stadsdelIds: ReadonlySet<string>,
  containerByPlace: ReadonlyMap<string, string | null>,
) {
  const byName = namedPlaceOf(drawnIds);
  const byStadsdel = stadsdelOf(stadsdelIds, containerByPlace);
  return (event: PublishedEvent): readonly string[] =>
    [...new Set([byName(event), byStadsdel(event)])].flatMap((id) => id ?? []);
}
