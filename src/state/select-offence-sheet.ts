import type { IncidentSet } from '../domain/incident/incident-set.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import type { CountedPlaces, OffenceIncidents } from '../domain/offence-sheet/incident-part.ts';
import {
  type OffenceCounts,
  type OffenceQuestion,
  offenceQuestion,
} from '../domain/offence-sheet/offence-counts.ts';
import type { CountedOffence } from '../domain/offence-sheet/offence-types.ts';
import type { DrawnPlace } from '../domain/place/place-geometry.ts';
import type { IncidentSourceInput } from '../domain/sheet/number-sources.ts';
import type { AppState } from './app-state.ts';
import { streetFilterOf } from './explore-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectNamedPlaces, selectStadsdelPlaces } from './select-data.ts';
import { selectAreCounted, selectIncidentPeriod } from './select-incident-set.ts';
import { selectIncidentSource } from './select-incidents.ts';

const questionOf = memoizeLast(
  (
    type: CountedOffence | null,
    collected: CollectedDays | null,
    set: IncidentSet,
  ): OffenceQuestion | null =>
    type === null || collected === null
      ? null
      : offenceQuestion(type, collected, streetFilterOf(set).channels),
);
/** What is to be counted for the open sheet; null while none is open that counts, or nothing to count. */
export function selectOffenceQuestion(state: AppState): OffenceQuestion | null {
  return questionOf(state.offenceAsked, selectIncidentPeriod(state), state.incidentSet);
}

const incidentsOf = memoizeLast(
  (
    counts: OffenceCounts | null,
    collected: CollectedDays | null,
    source: IncidentSourceInput | null,
    set: IncidentSet,
  ): OffenceIncidents | null =>
    counts === null || collected === null || source === null
      ? null
      : { counts, collected, source, streetChannels: streetFilterOf(set).channels },
);
/** Counts for the open sheet of the incidents that are shown; null until they are there. */
export function selectOffenceIncidents(state: AppState): OffenceIncidents | null {
  const { offenceAsked, offenceCounts, countedColumns } = state;
  const isOfShown =
    selectAreCounted(state) &&
    offenceCounts?.of === countedColumns &&
    offenceCounts?.counts.type === offenceAsked;
  return incidentsOf(
    isOfShown ? (offenceCounts?.counts ?? null) : null,
    selectIncidentPeriod(state),
    selectIncidentSource(state),
    state.incidentSet,
  );
}

const countedPlacesOf = memoizeLast(
  (stadsdelar: readonly DrawnPlace[], named: readonly DrawnPlace[]): CountedPlaces => ({
    stadsdelar,
    named,
  }),
);
export function selectOffencePlaces(state: AppState): CountedPlaces {
  return countedPlacesOf(selectStadsdelPlaces(state), selectNamedPlaces(state));
}
