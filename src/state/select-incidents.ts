import type { PracticeFile } from '../data/schema/practice-file.ts';
import { hiddenByChannel } from '../domain/incident/describe-filter.ts';
import type { OffenceDivision } from '../domain/incident/incident-classes.ts';
import type { IncidentCounts } from '../domain/incident/incident-counts.ts';
import type { IncidentFilter } from '../domain/incident/incident-filter.ts';
import {
  coverageOf,
  type EventCount,
  type YearCoverage,
} from '../domain/offence/count-published-events.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import type { IncidentsInput } from '../domain/sheet/explore-sheet-input.ts';
import type { IncidentSourceInput } from '../domain/sheet/number-sources.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectYear } from './select-explore.ts';
import {
  type OwnIncidents,
  selectAreIncidentsLost,
  selectHasIncidents,
  selectIncidentCounts,
  selectIncidentPeriod,
  selectIsPracticeOn,
  selectOwnIncidents,
} from './select-incident-set.ts';

const filterOf = memoizeLast(
  (filter: IncidentFilter, year: number | 'all'): IncidentFilter => ({
    ...filter,
    years: year === 'all' ? 'all' : new Set([year]),
  }),
);

/** The whole filter: the chosen year and what is chosen in the strip and the legend. */
export function selectIncidentFilter(state: AppState): IncidentFilter {
  return filterOf(state.incidentFilter, selectYear(state));
}

/** How much of the chosen year the incidents cover. */
export function selectIncidentCoverage(state: AppState): YearCoverage {
  const period = selectIncidentPeriod(state);
  return period === null ? 'none' : coverageOf(selectYear(state), period);
}

const MISSING: EventCount = { status: 'missing', reason: 'not-collected' };

const areaCountsOf = memoizeLast(
  (
    byArea: ReadonlyMap<string, number> | undefined,
    coverage: YearCoverage,
  ): ReadonlyMap<string, EventCount> =>
    new Map(
      [...(byArea ?? [])].map(([id, count]) => [
        id,
        coverage === 'none' ? MISSING : ({ status: 'counted', count } as const),
      ]),
    ),
);

/** Practice or own incidents by place and stadsdel; empty until they are counted. */
export function selectIncidentAreaCounts(state: AppState): ReadonlyMap<string, EventCount> {
  return areaCountsOf(selectIncidentCounts(state)?.byArea, selectIncidentCoverage(state));
}

/** Incidents are shown and neither counted nor given up. */
export function selectIsCounting(state: AppState): boolean {
  return (
    selectHasIncidents(state) &&
    !selectAreIncidentsLost(state) &&
    selectIncidentCounts(state) === null
  );
}

const practiceSource = memoizeLast((header: PracticeFile | null): IncidentSourceInput => {
  const assumptions = header?.assumptions ?? [];
  return {
    origin: 'practice',
    dataSetId: header?.dataSetId ?? 'practice',
    seed: header?.seed ?? 0,
    followed: assumptions.filter(({ basis }) => basis === 'fact').length,
    assumed: assumptions.filter(({ basis }) => basis === 'assumption').length,
  };
});

const ownSource = memoizeLast(
  ({ id, name, source, file, importedAt }: OwnIncidents): IncidentSourceInput => ({
    origin: 'own',
    setId: id,
    name,
    source,
    fileName: file.name,
    importedOn: importedAt.slice(0, 10),
  }),
);

/** What the shown incidents come from; null while published events are shown, or none. */
export function selectIncidentSource(state: AppState): IncidentSourceInput | null {
  if (selectIsPracticeOn(state)) return practiceSource(state.practiceHeader);
  const own = selectOwnIncidents(state);
  return own === null ? null : ownSource(own);
}

const incidentsForSheet = memoizeLast(
  (
    division: OffenceDivision,
    areaCounts: ReadonlyMap<string, EventCount>,
    filter: IncidentFilter,
    collected: CollectedDays | null,
    counts: IncidentCounts | null,
    source: IncidentSourceInput,
  ): IncidentsInput => ({
    division,
    counts: areaCounts,
    filter,
    collected,
    offStreet: counts === null ? 0 : hiddenByChannel(counts.profile, filter.channels),
    withoutPlace: counts?.unplaced ?? 0,
    byName: counts?.byName ?? 0,
    withoutHour: counts?.withoutHour ?? 0,
    source,
  }),
);

/** The shown incidents as a sheet reads them; null where published events are shown, or none. */
export function selectIncidentsForSheet(state: AppState): IncidentsInput | null {
  const source = selectIncidentSource(state);
  if (source === null) return null;
  return incidentsForSheet(
    state.offenceArea,
    selectIncidentAreaCounts(state),
    selectIncidentFilter(state),
    selectIncidentPeriod(state),
    selectIncidentCounts(state),
    source,
  );
}
