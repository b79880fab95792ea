import type { PackFile } from '../data/schema/pack-schemas.ts';
import { type PairOffer, pairOffers } from '../domain/bivariate/pair-offers.ts';
import { type Pairs, readPairs } from '../domain/bivariate/read-pairs.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import { coverageOf, type EventCount } from '../domain/offence/count-published-events.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import { pairedCounts } from '../domain/sheet/incidents-for-audience.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  type PlaceRow,
  selectCollected,
  selectIndicator,
  selectRows,
  selectYear,
} from './select-explore.ts';
import { selectHasIncidents } from './select-incident-set.ts';
import { selectIncidentAreaCounts } from './select-incidents.ts';

const pairsOf = memoizeLast(
  (
    rows: readonly PlaceRow[],
    indicator: Indicator | null,
    year: number | 'all',
    incidents: ReadonlyMap<string, EventCount> | null,
  ): Pairs | null =>
    indicator === null
      ? null
      : readPairs(rows, indicator, year, pairedCounts('internal', incidents)),
);
/** What is reported beside what people say, place by place; null while the questions are not there. */
export function selectPairs(state: AppState): Pairs | null {
  return pairsOf(
    selectRows(state),
    selectIndicator(state),
    selectYear(state),
    selectHasIncidents(state) ? selectIncidentAreaCounts(state) : null,
  );
}

const offersOf = memoizeLast(
  (
    readings: PackFile<'readings'> | null,
    rows: readonly PlaceRow[],
    collected: CollectedDays | null,
  ): readonly PairOffer[] => {
    if (readings === null || collected === null) return [];
    const counted = rows.filter(({ events }) => events !== null).map(({ place }) => place.id);
    return pairOffers(
      readings.indicators,
      readings.series,
      new Set(counted),
      (year) => coverageOf(year, collected) !== 'none',
    );
  },
);
/** The questions and years in which some place has both values. */
export function selectPairOffers(state: AppState): readonly PairOffer[] {
  return offersOf(ready(state.pack.readings), selectRows(state), selectCollected(state));
}
