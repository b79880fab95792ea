import type { PackFile } from '../data/schema/pack-schemas.ts';
import type { DrugSceneEntry } from '../domain/collaboration/place-collaboration.ts';
import {
  type CollaborationStatus,
  collaborationStatus,
  drugSceneStatus,
} from '../domain/collaboration/place-status.ts';
import type { Indicator, IndicatorGroup } from '../domain/indicator/indicator.ts';
import { readShare, type ShareReading } from '../domain/indicator/read-share.ts';
import {
  countPublishedEvents,
  coverageOf,
  type EventCount,
  type EventCounts,
  type YearCoverage,
} from '../domain/offence/count-published-events.ts';
import { namedPlaceOf, stadsdelOf } from '../domain/offence/place-of-event.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import type { RankStatement } from '../domain/offence/rank-statement.ts';
import type { Place } from '../domain/place/place.ts';
import { type PlaceDossier, placeDossier } from '../domain/place/place-dossier.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { Region } from '../domain/region/region.ts';
import type { Registers } from '../domain/sheet/open-rows.ts';
import { type YearAvailability, yearAvailability } from '../domain/time/year-availability.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { reuseEqual } from './reuse-equal.ts';
import {
  selectGeometry,
  selectNameablePlaces,
  selectNamedPlaces,
  selectPlaces,
  selectPlacesById,
  selectRegion,
  selectStadsdelPlaces,
} from './select-data.ts';
import { selectHasIncidents, selectIncidentPeriod } from './select-incident-set.ts';

const NONE: readonly never[] = [];

export function selectIndicator(state: AppState): Indicator | null {
  const indicators = ready(state.pack.readings)?.indicators ?? NONE;
  const wanted = state.indicatorId ?? selectRegion(state)?.defaults.indicatorId;
  return indicators.find(({ id }) => id === wanted) ?? indicators[0] ?? null;
}

export function selectGroup(state: AppState): IndicatorGroup | null {
  const groups = selectIndicator(state)?.groups ?? NONE;
  return groups.find(({ id }) => id === state.groupId) ?? groups[0] ?? null;
}

export function selectYear(state: AppState): number | 'all' {
  return state.year ?? selectRegion(state)?.defaults.year ?? 'all';
}

const groupSeries = memoizeLast(
  (readings: PackFile<'readings'> | null, indicatorId?: string, groupId?: string) =>
    (readings?.series ?? NONE).filter(
      (series) => series.indicatorId === indicatorId && series.groupId === groupId,
    ),
);

const yearsOf = memoizeLast(
  (series: ReturnType<typeof groupSeries>, collected: CollectedDays | null) =>
    yearAvailability(series, collected),
);
/** Years of the shown events or incidents, and of the chosen question and group. */
export function selectYears(state: AppState): readonly YearAvailability[] {
  const series = groupSeries(
    ready(state.pack.readings),
    selectIndicator(state)?.id,
    selectGroup(state)?.id,
  );
  return yearsOf(series, selectCollected(state));
}

const readingsOf = memoizeLast(
  (
    places: readonly Place[],
    readings: PackFile<'readings'> | null,
    indicator: Indicator | null,
    group: IndicatorGroup | null,
    year: number | 'all',
  ): ReadonlyMap<string, ShareReading> =>
    new Map(
      indicator === null || group === null || readings === null
        ? []
        : places.map(({ id }) => [
            id,
            readShare(indicator, readings.series, {
              placeId: id,
              groupId: group.id,
              year: year === 'all' ? 'latest' : year,
            }),
          ]),
    ),
);
/** The chosen question's value in every place, drawn or not. */
export function selectReadings(state: AppState): ReadonlyMap<string, ShareReading> {
  return readingsOf(
    selectPlaces(state),
    ready(state.pack.readings),
    selectIndicator(state),
    selectGroup(state),
    selectYear(state),
  );
}

const namedCounts = memoizeLast(
  (
    named: readonly DrawnPlace[],
    nameable: readonly DrawnPlace[],
    events: PackFile<'events'> | null,
    year: number | 'all',
  ): EventCounts | null => {
    if (events === null) return null;
    const ids = nameable.map(({ id }) => id);
    const counts = countPublishedEvents(
      events.events,
      events.collected,
      year,
      ids,
      namedPlaceOf(new Set(ids)),
    );
    if (named === nameable) return counts;
    // The police name no place that somebody has drawn: its count is missing, never nought.
    const missing = { status: 'missing', reason: 'not-collected' } as const;
    const byPlace = new Map(named.map(({ id }) => [id, counts.byPlace.get(id) ?? missing]));
    return { ...counts, byPlace };
  },
);

const stadsdelCounts = memoizeLast(
  (
    stadsdelList: readonly DrawnPlace[],
    geometry: PlaceGeometry,
    events: PackFile<'events'> | null,
    year: number | 'all',
  ) => {
    if (events === null) return null;
    const ids = stadsdelList.map(({ id }) => id);
    return countPublishedEvents(
      events.events,
      events.collected,
      year,
      ids,
      stadsdelOf(new Set(ids), geometry.stadsdelByPlace),
    );
  },
);

/** Published offences by named place; null while the events are not there. */
export function selectNamedCounts(state: AppState): EventCounts | null {
  return namedCounts(
    selectNamedPlaces(state),
    selectNameablePlaces(state),
    ready(state.pack.events),
    selectYear(state),
  );
}

/** Published offences by stadsdel; null while the events are not there. */
export function selectStadsdelCounts(state: AppState): EventCounts | null {
  return stadsdelCounts(
    selectStadsdelPlaces(state),
    selectGeometry(state),
    ready(state.pack.events),
    selectYear(state),
  );
}

export function selectShownCounts(state: AppState): EventCounts | null {
  return state.offenceArea === 'stadsdel' ? selectStadsdelCounts(state) : selectNamedCounts(state);
}

/** Days that the offences layer covers: the shown incidents' or the published events'. */
export function selectCollected(state: AppState): CollectedDays | null {
  return selectHasIncidents(state)
    ? selectIncidentPeriod(state)
    : (ready(state.pack.events)?.collected ?? null);
}

/** How much of the chosen year the offences layer covers. */
export function selectCoverage(state: AppState): YearCoverage {
  const collected = selectCollected(state);
  return collected === null ? 'none' : coverageOf(selectYear(state), collected);
}

export interface PlaceStatus {
  readonly collaboration: CollaborationStatus | null;
  readonly drugScene: DrugSceneEntry | null;
}

const statusesOf = memoizeLast(
  (
    places: readonly Place[],
    geometry: PlaceGeometry,
    readings: PackFile<'readings'> | null,
  ): ReadonlyMap<string, PlaceStatus> =>
    new Map(
      readings === null
        ? []
        : places.map(({ id }) => [
            id,
            {
              collaboration: collaborationStatus(
                readings.collaboration,
                id,
                geometry.nestedIds.get(id) ?? NONE,
              ),
              drugScene: drugSceneStatus(readings.drugScenes, id),
            },
          ]),
    ),
);
export function selectStatuses(state: AppState): ReadonlyMap<string, PlaceStatus> {
  return statusesOf(selectPlaces(state), selectGeometry(state), ready(state.pack.readings));
}

/** A line of the table twin: what the map shows of one place. */
export interface PlaceRow {
  readonly place: Place;
  readonly kind: 'hotspot' | 'named' | 'stadsdel' | 'region' | 'comparator';
  readonly stadsdelIds: readonly string[];
  /** Null where events are not counted: the region and the comparator. */
  readonly events: EventCount | null;
  readonly ranks: readonly RankStatement[];
  readonly reading: ShareReading | null;
  readonly isNamedUnsafe: boolean;
  readonly status: PlaceStatus | null;
}

const reuseRows = reuseEqual<PlaceRow>(({ place, kind }) => `${kind} ${place.id}`);

const rowsOf = memoizeLast(
  (
    region: Region | null,
    placesById: ReadonlyMap<string, Place>,
    named: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
    geometry: PlaceGeometry,
    readings: PackFile<'readings'> | null,
    shares: ReadonlyMap<string, ShareReading>,
    namedCount: EventCounts | null,
    stadsdelCount: EventCounts | null,
    statuses: ReadonlyMap<string, PlaceStatus>,
  ): readonly PlaceRow[] => {
    if (region === null) return NONE;
    const row = (place: Place, kind: PlaceRow['kind'], events: EventCount | null): PlaceRow => ({
      place,
      kind,
      stadsdelIds: (geometry.stadsdelShares.get(place.id) ?? NONE).map((one) => one.containerId),
      events,
      ranks: (readings?.ranks ?? NONE).filter(({ placeId }) => placeId === place.id),
      reading: shares.get(place.id) ?? null,
      isNamedUnsafe: (readings?.namedUnsafe ?? NONE).some(({ placeId }) => placeId === place.id),
      status: statuses.get(place.id) ?? null,
    });
    const isHotspot = ({ id }: Place) => region.hotspotIds.includes(id);
    const hotspots = region.hotspotIds.flatMap(
      (id) => named.find((place) => place.id === id) ?? [],
    );
    const whole = (id: string, kind: 'region' | 'comparator') => {
      const place = placesById.get(id);
      return place === undefined ? [] : [row(place, kind, null)];
    };
    return reuseRows([
      ...hotspots.map((place) => row(place, 'hotspot', namedCount?.byPlace.get(place.id) ?? null)),
      ...named
        .filter((place) => !isHotspot(place))
        .map((place) => row(place, 'named', namedCount?.byPlace.get(place.id) ?? null)),
      ...stadsdelList
        .filter((place) => !isHotspot(place))
        .map((place) => row(place, 'stadsdel', stadsdelCount?.byPlace.get(place.id) ?? null)),
      ...whole(region.areaId, 'region'),
      ...whole(region.comparatorId, 'comparator'),
    ]);
  },
);
export function selectRows(state: AppState): readonly PlaceRow[] {
  return rowsOf(
    selectRegion(state),
    selectPlacesById(state),
    selectNamedPlaces(state),
    selectStadsdelPlaces(state),
    selectGeometry(state),
    ready(state.pack.readings),
    selectReadings(state),
    selectNamedCounts(state),
    selectStadsdelCounts(state),
    selectStatuses(state),
  );
}

const withoutGeometryOf = memoizeLast((places: readonly Place[]) =>
  places.filter(({ boundary, labelPoint }) => boundary === undefined && labelPoint === undefined),
);
/** Places of the document that cannot be drawn. */
export function selectPlacesWithoutGeometry(state: AppState): readonly Place[] {
  return withoutGeometryOf(selectPlaces(state));
}

const dossierOf = memoizeLast(
  (
    placeId: string,
    comparatorId: string,
    nestedIds: readonly string[],
    readings: PackFile<'readings'> | null,
    facts: PackFile<'facts'> | null,
    events: PackFile<'events'> | null,
  ): PlaceDossier =>
    placeDossier(placeId, comparatorId, nestedIds, {
      facts: facts?.facts ?? NONE,
      indicators: readings?.indicators ?? NONE,
      series: readings?.series ?? NONE,
      directions: readings?.directions ?? NONE,
      namedUnsafe: readings?.namedUnsafe ?? NONE,
      ranks: readings?.ranks ?? NONE,
      collaboration: readings?.collaboration ?? NONE,
      drugScenes: readings?.drugScenes ?? NONE,
      placeEvents: readings?.placeEvents ?? NONE,
      publishedEvents: events?.events ?? NONE,
    }),
);
/** Null when no known place is open. */
export function selectDossier(state: AppState): PlaceDossier | null {
  const region = selectRegion(state);
  if (region === null || state.placeId === null) return null;
  if (!selectPlacesById(state).has(state.placeId)) return null;
  return dossierOf(
    state.placeId,
    region.comparatorId,
    selectGeometry(state).nestedIds.get(state.placeId) ?? NONE,
    ready(state.pack.readings),
    ready(state.pack.facts),
    ready(state.pack.events),
  );
}

const registersOf = memoizeLast(
  (
    facts: PackFile<'facts'> | null,
    readings: PackFile<'readings'> | null,
    geometry: PlaceGeometry,
  ): Registers => ({
    facts: facts?.facts ?? NONE,
    collaboration: readings?.collaboration ?? NONE,
    drugScenes: readings?.drugScenes ?? NONE,
    namedUnsafe: readings?.namedUnsafe ?? NONE,
    nestedIds: geometry.nestedIds,
  }),
);
/** What says which statements are internal. */
export function selectRegisters(state: AppState): Registers {
  return registersOf(ready(state.pack.facts), ready(state.pack.readings), selectGeometry(state));
}
