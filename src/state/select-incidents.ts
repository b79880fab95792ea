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
import type { PracticeInput } from '../domain/sheet/explore-sheet-input.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectYear } from './select-explore.ts';

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
  const period = state.practiceHeader?.period;
  return period === undefined ? 'none' : coverageOf(selectYear(state), period);
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

/** Practice incidents by place and stadsdel; empty until they are counted. */
export function selectIncidentAreaCounts(state: AppState): ReadonlyMap<string, EventCount> {
  return areaCountsOf(
    state.isPracticeOn ? state.incidentCounts?.byArea : undefined,
    selectIncidentCoverage(state),
  );
}

/** Practice data is on and neither counted nor given up. */
export function selectIsCounting({ isPracticeOn, practice, incidentCounts }: AppState): boolean {
  return isPracticeOn && practice.status !== 'failed' && incidentCounts === null;
}

const practiceForSheet = memoizeLast(
  (
    division: OffenceDivision,
    areaCounts: ReadonlyMap<string, EventCount>,
    filter: IncidentFilter,
    header: PracticeFile | null,
    counts: IncidentCounts | null,
  ): PracticeInput => ({
    division,
    counts: areaCounts,
    filter,
    collected: header?.period ?? null,
    offStreet: counts === null ? 0 : hiddenByChannel(counts.profile, filter.channels),
    withoutPlace: counts?.unplaced ?? 0,
    source: {
      dataSetId: header?.dataSetId ?? 'practice',
      seed: header?.seed ?? 0,
      followed: (header?.assumptions ?? []).filter(({ basis }) => basis === 'fact').length,
      assumed: (header?.assumptions ?? []).filter(({ basis }) => basis === 'assumption').length,
    },
  }),
);
/** The practice incidents as a sheet reads them; null while they are off. */
export function selectPracticeForSheet(state: AppState): PracticeInput | null {
  if (!state.isPracticeOn) return null;
  return practiceForSheet(
    state.offenceArea,
    selectIncidentAreaCounts(state),
    selectIncidentFilter(state),
    state.practiceHeader,
    state.incidentCounts,
  );
}
