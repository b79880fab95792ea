import type { StatedCount, StatedYearCount } from '../offence/stated-count.ts';
import { verdictOfCounts } from '../statistics/verdict-of-counts.ts';
import { guardPeriods, type PeriodRefusal } from '../time/period-guard.ts';
import { breaksBetween, breaksOf } from './break-of-series.ts';
import type { ComparisonData } from './comparison-data.ts';
import { type CountPoint, type CountRow, citedBy } from './count-rows.ts';

/** A row and what the guard said of its periods before they were shown per day. */
export interface StatedRow extends CountRow {
  readonly periodReadingId: string;
  readonly refusedAsCounted: PeriodRefusal | null;
}

/**
 * The last counted year against each earlier one, once for each way to read the days that the document
 * leaves out. Unequal days are shown per day. The readings are of the same counts, so there is nothing to
 * adjust over.
 */
export function statedRows(
  stated: StatedCount,
  years: readonly number[],
  data: ComparisonData,
): readonly StatedRow[] {
  const shown = years.flatMap((year) => stated.counts.find((one) => one.year === year) ?? []);
  const last = shown.at(-1);
  if (last === undefined) return [];
  return shown
    .slice(0, -1)
    .toReversed()
    .flatMap((earlier) =>
      stated.periodReadings.flatMap((reading) => {
        const from = pointOf(stated, reading.id, earlier);
        const to = pointOf(stated, reading.id, last);
        return from === null || to === null ? [] : [rowOf(from, to, reading.id, stated, data)];
      }),
    );
}

type Dated = CountPoint & {
  readonly period: NonNullable<CountPoint['period']>;
  readonly factId: string;
};

function rowOf(
  from: Dated,
  to: Dated,
  periodReadingId: string,
  { placeId, sourceId }: StatedCount,
  data: ComparisonData,
): StatedRow {
  const asCounted = guardPeriods(from.period, to.period);
  const isRefused = asCounted.status === 'not-comparable';
  const guard = isRefused ? guardPeriods(from.period, to.period, 'per-day') : asCounted;
  const factIds = [from.factId, to.factId];
  return {
    kind: 'count',
    origin: 'stated',
    against: 'earlier',
    from,
    to,
    basis: isRefused ? 'per-day' : 'as-counted',
    per: null,
    verdict: verdictOfCounts({ earlier: from.reading, later: to.reading }, guard),
    periodReadingId,
    refusedAsCounted: isRefused ? asCounted : null,
    breaks: breaksBetween(
      from.year,
      to.year,
      breaksOf(data.places.get(placeId), data.seriesBreaks),
    ),
    factIds,
    ...citedBy(factIds, data),
    sourceIds: [sourceId],
  };
}

function pointOf(
  { placeId, periodReadings }: StatedCount,
  readingId: string,
  { year, count, factId }: StatedYearCount,
): Dated | null {
  const reading = periodReadings.find(({ id }) => id === readingId);
  const dated = reading?.periods.find((period) => period.year === year);
  if (dated === undefined) return null;
  const { year: _, ...period } = dated;
  return { placeId, year, period, reading: { status: 'counted', count }, factId };
}
