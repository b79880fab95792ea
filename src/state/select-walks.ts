import type { PackFile } from '../data/schema/pack-schemas.ts';
import { classOf } from '../domain/indicator/classify.ts';
import type { Plan } from '../domain/keeping/plan.ts';
import {
  countPublishedEvents,
  eventCountBounds,
} from '../domain/offence/count-published-events.ts';
import { namedPlaceOf, stadsdelOf } from '../domain/offence/place-of-event.ts';
import { countReports } from '../domain/own-data/count-reports.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import { linkedNet } from '../domain/routing/linked-net.ts';
import { netWays } from '../domain/routing/net-ways.ts';
import type { WalkingNet } from '../domain/routing/walking-net.ts';
import { overduePoints, type WalkPoint } from '../domain/walk/action-points.ts';
import { type NeedSources, needInputOf, type PlaceNeedInput } from '../domain/walk/need-inputs.ts';
import { type WalkNeed, walkNeed } from '../domain/walk/walk-need.ts';
import { type WalkPlan, walkPlansOf } from '../domain/walk/walk-plan.ts';
import { type WalkSetup, walkSetupOf } from '../domain/walk/walk-setup.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectGeometry,
  selectNameablePlaces,
  selectNamedPlaces,
  selectRegion,
  selectStadsdelPlaces,
} from './select-data.ts';
import { selectReports } from './select-own-data.ts';

const NONE: readonly never[] = [];

const plansOf = memoizeLast(walkPlansOf);
/** Every walk, the newest date first. */
export function selectWalks({ plans }: AppState): readonly WalkPlan[] {
  return plansOf(plans);
}

const setupOf = memoizeLast(
  (plan: Plan | undefined): WalkSetup =>
    walkSetupOf(new Map(plan === undefined ? [] : [[plan.id, plan]])),
);
/** What every walk uses, as it was last filled in. */
export function selectWalkSetup({ plans }: AppState): WalkSetup {
  return setupOf(plans.get('walk-setup'));
}

const netOf = memoizeLast(
  (file: PackFile<'walking-net'> | null, links: WalkSetup['links']): WalkingNet | null =>
    file === null
      ? null
      : linkedNet(
          netWays(file),
          links.map(({ line }) => line),
        ),
);
/** Ways on foot with the links of the user's own; null while the region's are not there. */
export function selectNet(state: AppState): WalkingNet | null {
  return netOf(ready(state.pack['walking-net']), selectWalkSetup(state).links);
}

const placesOf = memoizeLast(
  (stadsdelList: readonly DrawnPlace[], named: readonly DrawnPlace[]): readonly DrawnPlace[] => [
    ...new Map([...stadsdelList, ...named].map((place) => [place.id, place])).values(),
  ],
);
/** Stadsdelar and named places: what a walk can be planned for. */
export function selectWalkPlaces(state: AppState): readonly DrawnPlace[] {
  return placesOf(selectStadsdelPlaces(state), selectNamedPlaces(state));
}

const reportsOf = memoizeLast(countReports);

const MUCH_CLASS = 4;
const SOME_CLASS = 2;

const crimesOf = memoizeLast(
  (
    nameable: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
    geometry: PlaceGeometry,
    events: PackFile<'events'> | null,
  ): ReadonlyMap<string, number> | null => {
    if (events === null) return null;
    const named = nameable.map(({ id }) => id);
    const stadsdelIds = stadsdelList.map(({ id }) => id);
    const countBy = (ids: readonly string[], placeOf: ReturnType<typeof namedPlaceOf>) =>
      countPublishedEvents(events.events, events.collected, 'all', ids, placeOf).byPlace;
    const points = new Map<string, number>();
    for (const [id, count] of [
      ...countBy(stadsdelIds, stadsdelOf(new Set(stadsdelIds), geometry.stadsdelByPlace)),
      ...countBy(named, namedPlaceOf(new Set(named))),
    ]) {
      if (count.status !== 'counted') continue;
      const index = classOf(count.count, eventCountBounds) ?? 0;
      points.set(id, index >= MUCH_CLASS ? 2 : index >= SOME_CLASS ? 1 : 0);
    }
    return points;
  },
);

const sourcesOf = memoizeLast(
  (
    facts: PackFile<'facts'> | null,
    readings: PackFile<'readings'> | null,
    comparatorId: string,
    walks: readonly WalkPlan[],
    reports: ReadonlyMap<string, number> | null,
    crimes: ReadonlyMap<string, number> | null,
    today: string,
  ): NeedSources => ({
    facts: facts?.facts ?? NONE,
    indicators: readings?.indicators ?? NONE,
    series: readings?.series ?? NONE,
    comparatorId,
    walks,
    reports,
    crimes,
    today,
  }),
);
/** What the need of walks is made from. Published events are in it only where they have weight. */
export function selectNeedSources(state: AppState, today: string): NeedSources {
  const reports = selectReports(state);
  const places = selectWalkPlaces(state);
  const hasCrimes = selectWalkSetup(state).weights.crimes > 0;
  return sourcesOf(
    ready(state.pack.facts),
    ready(state.pack.readings),
    selectRegion(state)?.comparatorId ?? '',
    selectWalks(state),
    reports.sets.length === 0 ? null : reportsOf(reports.all, places),
    hasCrimes
      ? crimesOf(
          selectNameablePlaces(state),
          selectStadsdelPlaces(state),
          selectGeometry(state),
          ready(state.pack.events),
        )
      : null,
    today,
  );
}

export interface PlaceNeed {
  readonly place: DrawnPlace;
  readonly input: PlaceNeedInput;
  readonly need: WalkNeed;
}

const needsOf = memoizeLast(
  (
    places: readonly DrawnPlace[],
    sources: NeedSources,
    weights: WalkSetup['weights'],
  ): readonly PlaceNeed[] =>
    places
      .map((place): PlaceNeed => {
        const input = needInputOf(place, sources);
        return { place, input, need: walkNeed(input, weights) };
      })
      .toSorted((a, b) => b.need.total - a.need.total),
);
/** The need of a walk of each place and stadsdel, the greatest first. */
export function selectNeeds(state: AppState, today: string): readonly PlaceNeed[] {
  return needsOf(
    selectWalkPlaces(state),
    selectNeedSources(state, today),
    selectWalkSetup(state).weights,
  );
}

const overdueOf = memoizeLast((walks: readonly WalkPlan[], today: string): readonly WalkPoint[] =>
  overduePoints(
    walks.map(({ id, body }) => ({ id, walk: body })),
    today,
  ),
);
/** Points of all walks whose day has passed. */
export function selectOverdue(state: AppState, today: string): readonly WalkPoint[] {
  return overdueOf(selectWalks(state), today);
}
