import type { PlotSeries } from './comparison-plot.ts';
import type { FoundValue } from './finding.ts';
import type { ComparisonSubject } from './subjects.ts';

/** The only value there is of what is chosen, and why nothing stands against it. */
export interface LoneValue extends FoundValue<number> {
  /** `one-year-measured`: there is no other year. `one-year-chosen`: there are others to choose. */
  readonly reason: 'one-year-measured' | 'one-year-chosen';
}

/** The value of the one compared year in the first chosen place that has one; null where none has. */
export function loneValueOf(
  placeIds: readonly string[],
  years: readonly number[],
  ownYears: ComparisonSubject['years'],
  series: readonly PlotSeries[],
): LoneValue | null {
  const [year] = years;
  if (year === undefined || years.length > 1) return null;
  const valued = ownYears.filter(({ status }) => status === 'measured' || status === 'part');
  for (const { placeId, years: own } of series) {
    const one = own.find((candidate) => candidate.year === year);
    if (one?.status !== 'valued' || !placeIds.includes(placeId)) continue;
    const reason = valued.length > 1 ? 'one-year-chosen' : 'one-year-measured';
    return { placeId, year, value: one.value, reason };
  }
  return null;
}
