import type { IncidentFilter } from '../domain/incident/incident-filter.ts';
import {
  coverageOf,
  type EventCount,
  type YearCoverage,
} from '../domain/offence/count-published-events.ts';
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
