import { type OwnOfPlace, ownOfPlace } from '../domain/own-data/own-of-place.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';

const NONE: readonly never[] = [];

const ofPlace = memoizeLast(
  (sets: readonly OwnSet[], placeId: string | null): readonly OwnOfPlace[] =>
    placeId === null || sets.length === 0 ? NONE : ownOfPlace(sets, placeId),
);
/** What imports say of the open place, besides incidents. */
export function selectOwnOfPlace({ ownSets, placeId }: AppState): readonly OwnOfPlace[] {
  return ofPlace(ownSets, placeId);
}
