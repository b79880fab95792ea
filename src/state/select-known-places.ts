import type { KnownPlace } from '../domain/own-data/match-place-names.ts';
import type { Place } from '../domain/place/place.ts';
import { plainName } from '../domain/search/fold-name.ts';
import { memoizeLast } from './memoize-last.ts';
import { type PlacesState, selectPlaces } from './select-data.ts';

const knownOf = memoizeLast((places: readonly Place[]): readonly KnownPlace[] => {
  const own = new Set(places.flatMap(({ name, label }) => [plainName(name), plainName(label)]));
  return places.map(({ id, name, label }) => ({
    id,
    name,
    label,
    // "A/B" is called A and B too, where no other place has that name.
    otherNames: name.split('/').flatMap((part) => {
      const trimmed = part.trim();
      const isPart = trimmed !== '' && trimmed !== name;
      return isPart && !own.has(plainName(trimmed)) ? [trimmed] : [];
    }),
  }));
});

/** Places that a name in a file can stand for. */
export function selectKnownPlaces(state: PlacesState): readonly KnownPlace[] {
  return knownOf(selectPlaces(state));
}
