import type { Denominator, MeasuredDenominator } from '../denominator/denominator.ts';
import type { SeriesBreak } from '../region/region.ts';
import {
  adjustVerdicts,
  type CountReading,
  type CountVerdict,
  verdictOfCounts,
} from '../statistics/verdict-of-counts.ts';
import type { Period } from '../time/period.ts';
import type { PeriodBasis } from '../time/period-guard.ts';
import { breaksBetween, breaksOf } from './break-of-series.ts';
import type { ComparatorChoice, CountBasis } from './comparison-choices.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import { type PlaceRefusal, placeExposures } from './place-exposures.ts';
import { comparatorPlace } from './survey-rows.ts';
import { yearPeriod, yearPeriods } from './year-periods.ts';

export interface CountPoint {
  readonly placeId: string;
  readonly year: number;
  /** Null where no day of the year was collected. */
  readonly period: Period | null;
  readonly reading: CountReading;
  /** Absent where the count is our own, of rows. */
  readonly factId?: string;
}

/** One comparison of two counts. */
export interface CountRow {
  readonly kind: 'count';
  readonly origin: CountSource['origin'] | 'stated';
  /** `comparator-earlier`: the comparator itself in an earlier year, to read the place's change by. */
  readonly against: 'earlier' | 'comparator' | 'comparator-earlier';
  readonly from: CountPoint;
  readonly to: CountPoint;
  readonly basis: PeriodBasis;
  /** What both counts are divided by besides their days, where two places are compared. */
  readonly per: {
    readonly kind: MeasuredDenominator;
    readonly from: number;
    readonly to: number;
  } | null;
  readonly verdict: CountVerdict | PlaceRefusal;
  /** What is assumed of days that the document does not state. */
  readonly periodReadingId: string | null;
  readonly breaks: readonly SeriesBreak[];
  readonly factIds: readonly string[];
  readonly contradictionIds: readonly string[];
  readonly sourceIds: readonly string[];
}

export interface CountQuestion {
  readonly placeIds: readonly string[];
  /** Ascending; the last is compared with each of the others. */
  readonly years: readonly number[];
  readonly comparator: ComparatorChoice;
  readonly denominator: Denominator;
  readonly basis: CountBasis;
}

/**
 * Each place's last year against each earlier one, then the comparator's, then place against
 * comparator. Reliable after adjustment over all rows.
 */
export function countRows(
  { placeIds, years, comparator, denominator, basis }: CountQuestion,
  source: CountSource,
  data: ComparisonData,
): readonly CountRow[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const earlierYears = years.slice(0, -1).toReversed();
  const overYears = (placeId: string, against: CountRow['against']) =>
    earlierYears.map((year) => yearRow(placeId, year, last, against, basis, source, data));
  const otherId = comparatorPlace(comparator, data.comparatorId);
  const isOther = otherId !== null && !placeIds.includes(otherId);
  const rows = [
    ...placeIds.flatMap((placeId) => overYears(placeId, 'earlier')),
    ...(isOther ? overYears(otherId, 'comparator-earlier') : []),
    ...(isOther
      ? placeIds.map((placeId) => placeRow(otherId, placeId, last, denominator, source, data))
      : []),
  ];
  const adjusted = adjustVerdicts(rows.map(({ verdict }) => verdict));
  return rows.map((row, index) => ({ ...row, verdict: adjusted[index] ?? row.verdict }));
}

const noFacts = { factIds: [], contradictionIds: [], sourceIds: [], periodReadingId: null };

function yearRow(
  placeId: string,
  earlierYear: number,
  laterYear: number,
  against: CountRow['against'],
  basis: CountBasis,
  source: CountSource,
  data: ComparisonData,
): CountRow {
  const periods = yearPeriods(earlierYear, laterYear, source.collected, basis);
  const point = (year: number, period: Period | null): CountPoint =>
    pointOf(placeId, year, period, source);
  const from = point(earlierYear, periods?.earlier ?? yearPeriod(earlierYear, source.collected));
  const to = point(laterYear, periods?.later ?? yearPeriod(laterYear, source.collected));
  const pair = { earlier: from.reading, later: to.reading };
  return {
    ...noFacts,
    kind: 'count',
    origin: source.origin,
    against,
    from,
    to,
    basis: basis === 'per-day' ? 'per-day' : 'as-counted',
    per: null,
    verdict:
      periods === null
        ? { code: 'undecidable', reason: 'missing' }
        : verdictOfCounts(pair, periods.guard),
    breaks: breaksBetween(
      earlierYear,
      laterYear,
      breaksOf(data.places.get(placeId), data.seriesBreaks),
    ),
  };
}

function placeRow(
  otherId: string,
  placeId: string,
  year: number,
  denominator: Denominator,
  source: CountSource,
  data: ComparisonData,
): CountRow {
  const period = yearPeriod(year, source.collected);
  const from = pointOf(otherId, year, period, source);
  const to = pointOf(placeId, year, period, source);
  const exposures = placeExposures(otherId, placeId, denominator, data);
  const row = {
    ...noFacts,
    kind: 'count',
    origin: source.origin,
    against: 'comparator',
    from,
    to,
    basis: 'as-counted',
    breaks: [],
  } as const;
  if (from.reading.status !== 'counted' || to.reading.status !== 'counted' || period === null) {
    const status = from.reading.status === 'counted' ? to.reading.status : from.reading.status;
    const reason = status === 'withheld' ? 'withheld' : 'missing';
    return { ...row, per: null, verdict: { code: 'undecidable', reason } };
  }
  if ('code' in exposures) return { ...row, per: null, verdict: exposures };
  const verdict = verdictOfCounts(
    { earlier: from.reading, later: to.reading },
    {
      status: 'comparable',
      earlierDays: exposures.from,
      laterDays: exposures.to,
      areEqual: false,
    },
  );
  return {
    ...row,
    per: exposures,
    verdict,
    factIds: exposures.factIds,
    ...citedBy(exposures.factIds, data),
  };
}

function pointOf(
  placeId: string,
  year: number,
  period: Period | null,
  source: CountSource,
): CountPoint {
  const reading =
    period === null ? ({ status: 'missing' } as const) : source.countOf(placeId, period);
  return { placeId, year, period, reading };
}

/** Contradictions and sources of the statements that a row rests on. */
export function citedBy(
  factIds: readonly string[],
  data: ComparisonData,
): Pick<CountRow, 'contradictionIds' | 'sourceIds'> {
  const facts = factIds.flatMap((id) => data.facts.get(id) ?? []);
  return {
    contradictionIds: [...new Set(facts.flatMap(({ contradictionIds }) => contradictionIds))],
    sourceIds: [...new Set(facts.map(({ sourceId }) => sourceId))],
  };
}
