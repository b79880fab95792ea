import type { CountsByArea } from '../domain/compare/practice-counts.ts';
import type { OwnIncidentsToCompare } from '../domain/compare/subjects.ts';
import type { CountedTimes } from '../domain/compare/time-questions.ts';
import { type CountedColumns, statedColumns } from '../domain/incident/incident-columns.ts';
import type { IncidentCounts } from '../domain/incident/incident-counts.ts';
import type { IncidentOutlines } from '../domain/incident/incident-outlines.ts';
import { type IncidentOrigin, ownSetIdOf } from '../domain/incident/incident-set.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import type { OwnContent, OwnSet } from '../domain/own-data/own-set.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';

/** An import of incidents. */
export type OwnIncidents = OwnSet & {
  readonly content: Extract<OwnContent, { readonly kind: 'incidents' }>;
};

const incidentSetsOf = memoizeLast((sets: readonly OwnSet[]) => sets.filter(isOfIncidents));

/** In the order in which they came. */
export function selectOwnIncidentSets({ ownSets }: AppState): readonly OwnIncidents[] {
  return incidentSetsOf(ownSets);
}

/** The own set that is shown; null while another kind is, or when it is not on this device. */
export function selectOwnIncidents(state: AppState): OwnIncidents | null {
  const id = ownSetIdOf(state.incidentSet);
  if (id === null) return null;
  return selectOwnIncidentSets(state).find((set) => set.id === id) ?? null;
}

export function selectIsPracticeOn({ incidentSet }: AppState): boolean {
  return incidentSet === 'practice';
}

/** Whether incidents are shown that are counted row by row: practice or own ones. */
export function selectHasIncidents({ incidentSet }: AppState): boolean {
  return incidentSet !== 'published';
}

/** The rows to count; null while they are not there. */
export function selectIncidentColumns(state: AppState): CountedColumns | null {
  if (state.incidentSet === 'published') return null;
  if (state.incidentSet === 'practice') return ready(state.practice);
  return selectOwnIncidents(state)?.content.columns ?? null;
}

const daysOf = memoizeLast((set: OwnIncidents | null): CollectedDays | null =>
  set?.period === null || set === null ? null : { from: set.period.start, to: set.period.end },
);

/** First and last day that the shown incidents cover, local time; null while that is not known. */
export function selectIncidentPeriod(state: AppState): CollectedDays | null {
  if (state.incidentSet === 'published') return null;
  if (state.incidentSet === 'practice') return state.practiceHeader?.period ?? null;
  return daysOf(selectOwnIncidents(state));
}

/** Counts of the incidents that are shown, never of those that were shown before. */
export function selectIncidentCounts(state: AppState): IncidentCounts | null {
  return selectAreCounted(state) ? state.incidentCounts : null;
}

export function selectIncidentOutlines(state: AppState): IncidentOutlines | null {
  return selectAreCounted(state) ? state.incidentOutlines : null;
}

/** The shown incidents as they are compared. */
export interface ComparedIncidents {
  readonly origin: IncidentOrigin;
  readonly collected: CollectedDays;
  /** Null for practice incidents. */
  readonly set: OwnIncidentsToCompare | null;
}

const comparedOf = memoizeLast(
  (set: OwnIncidents | null, collected: CollectedDays | null): ComparedIncidents | null => {
    if (collected === null) return null;
    if (set === null) return { origin: 'practice', collected, set: null };
    const { id, name, source } = set;
    return { origin: 'own', collected, set: { id, name, source, collected } };
  },
);

/** Null while published events are shown, and where the days are not known. */
export function selectComparedIncidents(state: AppState): ComparedIncidents | null {
  return comparedOf(selectOwnIncidents(state), selectIncidentPeriod(state));
}

const NO_COUNTS: ReadonlyMap<string, CountsByArea> = new Map();
const NO_TIMES: CountedTimes = new Map();

/** Counts made for comparisons of the incidents that are shown. */
export function selectComparedCounts(state: AppState): ReadonlyMap<string, CountsByArea> {
  return selectAreCounted(state) ? state.comparedCounts : NO_COUNTS;
}

export function selectComparedTimes(state: AppState): CountedTimes {
  return selectAreCounted(state) ? state.comparedTimes : NO_TIMES;
}

/** Nothing will come: the practice data could not be read, or the import is not on this device. */
export function selectAreIncidentsLost(state: AppState): boolean {
  if (state.incidentSet === 'published') return false;
  if (state.incidentSet === 'practice') return state.practice.status === 'failed';
  return selectOwnIncidents(state) === null;
}

/** Whether the worker holds the incidents that are shown: what it counts is of them. */
export function selectAreCounted(state: AppState): boolean {
  const columns = selectIncidentColumns(state);
  return columns !== null && columns === state.countedColumns;
}

const isSomeUnsaid = memoizeLast(
  (columns: CountedColumns | null) =>
    columns !== null && (statedColumns(columns)?.hasChannel.includes(0) ?? false),
);

/** Whether some shown incident does not state its channel. */
export function selectSomeChannelIsUnsaid(state: AppState): boolean {
  return isSomeUnsaid(selectIncidentColumns(state));
}

function isOfIncidents(set: OwnSet): set is OwnIncidents {
  return set.content.kind === 'incidents';
}
