import type { Comparison } from '../domain/compare/comparison.ts';
import type { ComparisonData, CountSource } from '../domain/compare/comparison-data.ts';
import { openComparison } from '../domain/compare/open-comparison.ts';
import type { CompareSheetInput } from '../domain/sheet/build-compare-sheet.ts';
import type { IncidentSourceInput } from '../domain/sheet/number-sources.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectComparison, selectComparisonData, selectCountSource } from './select-compare.ts';
import { selectIncidentSource } from './select-incidents.ts';

const openOf = memoizeLast(
  (comparison: Comparison | null, counts: CountSource | null, data: ComparisonData | null) =>
    comparison === null || data === null ? null : openComparison(comparison, counts, data),
);
/** The comparison as it may leave the organisation. */
export function selectOpenComparison(state: AppState): Comparison | null {
  return openOf(selectComparison(state), selectCountSource(state), selectComparisonData(state));
}

const countedOf = memoizeLast(
  (
    counts: CountSource | null,
    source: IncidentSourceInput | null,
    eventsDataSetId: string | undefined,
  ): CompareSheetInput['counted'] => {
    if (counts === null) return null;
    const { collected } = counts;
    if (counts.origin === 'published') {
      return { collected, source: { dataSetId: eventsDataSetId ?? 'events' } };
    }
    return source === null ? null : { collected, source };
  },
);
/** What our own counts of the chosen subject are made from. */
export function selectCounted(state: AppState): CompareSheetInput['counted'] {
  return countedOf(
    selectCountSource(state),
    selectIncidentSource(state),
    ready(state.pack.events)?.dataSetId,
  );
}
