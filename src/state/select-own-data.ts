import type { LonLat } from '../domain/geo/lon-lat.ts';
import { countReports } from '../domain/own-data/count-reports.ts';
import type { TyckTillReport } from '../domain/own-data/map-tyck-till.ts';
import { type OwnOfPlace, ownOfPlace } from '../domain/own-data/own-of-place.ts';
import type { OwnSet } from '../domain/own-data/own-set.ts';
import type { DrawnPlace } from '../domain/place/place-geometry.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectNamedPlaces, selectStadsdelPlaces } from './select-data.ts';

const NONE: readonly never[] = [];

const ofPlace = memoizeLast(
  (sets: readonly OwnSet[], placeId: string | null): readonly OwnOfPlace[] =>
    placeId === null || sets.length === 0 ? NONE : ownOfPlace(sets, placeId),
);
/** What imports say of the open place, besides incidents. */
export function selectOwnOfPlace({ ownSets, placeId }: AppState): readonly OwnOfPlace[] {
  return ofPlace(ownSets, placeId);
}

/** Reports from app users of every import that has some. */
export interface Reports {
  readonly sets: readonly OwnSet[];
  readonly all: readonly TyckTillReport[];
  readonly positions: readonly LonLat[];
}

const reportsOf = memoizeLast((sets: readonly OwnSet[]): Reports => {
  const own = sets.filter(({ content }) => content.kind === 'tyck-till');
  const all = own.flatMap(({ content }) => (content.kind === 'tyck-till' ? content.values : NONE));
  return {
    sets: own,
    all,
    positions: all.flatMap(({ position }) => (position === null ? [] : [position])),
  };
});
export function selectReports({ ownSets }: AppState): Reports {
  return reportsOf(ownSets);
}

const countsOf = memoizeLast(
  (
    { all }: Reports,
    named: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
  ): ReadonlyMap<string, number> =>
    countReports(all, [
      ...new Map([...named, ...stadsdelList].map((place) => [place.id, place])).values(),
    ]),
);
/** Reports by place and stadsdel; null while the layer is off. */
export function selectReportCounts(state: AppState): ReadonlyMap<string, number> | null {
  const reports = selectReports(state);
  if (!state.areReportsShown || reports.sets.length === 0) return null;
  return countsOf(reports, selectNamedPlaces(state), selectStadsdelPlaces(state));
}
