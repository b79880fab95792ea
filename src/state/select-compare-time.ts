import type { Comparison } from '../domain/compare/comparison.ts';
import type { ComparisonData } from '../domain/compare/comparison-data.ts';
import { type ComparisonTime, comparisonTime } from '../domain/compare/comparison-time.ts';
import type { CountedTimes } from '../domain/compare/time-questions.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectComparison, selectComparisonData } from './select-compare.ts';
import {
  type ComparedIncidents,
  selectComparedIncidents,
  selectComparedTimes,
} from './select-incident-set.ts';

const timeOf = memoizeLast(
  (
    comparison: Comparison | null,
    pairKey: string | null,
    times: CountedTimes,
    incidents: ComparedIncidents | null,
    data: ComparisonData | null,
  ): ComparisonTime | null =>
    comparison === null || data === null
      ? null
      : comparisonTime(comparison, pairKey, times, incidents?.collected ?? null, data),
);
/** When in the week and the year; null until there is a comparison. */
export function selectComparisonTime(state: AppState): ComparisonTime | null {
  return timeOf(
    selectComparison(state),
    state.compareChoices.timePair,
    selectComparedTimes(state),
    selectComparedIncidents(state),
    selectComparisonData(state),
  );
}
