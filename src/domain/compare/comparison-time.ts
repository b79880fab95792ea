import type { CollectedDays } from '../offence/published-event.ts';
import type { SeriesBreak } from '../region/region.ts';
import { daysByWeekday, type Period } from '../time/period.ts';
import { breaksOf } from './break-of-series.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonData } from './comparison-data.ts';
import type { CountRow } from './count-rows.ts';
import { type MonthReading, monthReadings } from './month-readings.ts';
import { type ComparisonSubject, type IncidentSubject, isIncidentSubject } from './subjects.ts';
import { type CountedTimes, hoursOf, monthsOf } from './time-questions.ts';
import { type HourChange, weekChange } from './week-change.ts';
import { hourClasses } from './week-classes.ts';

/** One of two grids. */
export interface WeekGrid {
  readonly placeId: string;
  readonly year: number;
  readonly period: Period;
  /** Index 0–167 (`weekHourOf`). */
  readonly byWeekHour: Uint32Array;
  /** Class by `comparedHourBounds`; null is nought. */
  readonly classes: readonly (number | null)[];
  readonly total: number;
}

export interface ComparedWeek {
  readonly from: WeekGrid;
  readonly to: WeekGrid;
  /** Null where the counts may not be set against each other: the pair's verdict says why. */
  readonly hours: readonly HourChange[] | null;
}

/** The months of one place and year. */
export interface PlaceMonths {
  readonly placeId: string;
  readonly year: number;
  readonly months: readonly MonthReading[];
  /** Years that the bands rest on. */
  readonly earlierYears: readonly number[];
  /** Breaks of the place's own series from the first of those years to the end of the shown one. */
  readonly breaks: readonly SeriesBreak[];
}

/** When in the week and the year, of two sides of a comparison. */
export type ComparisonTime =
  | { readonly kind: 'no-hours'; readonly reason: NoHours }
  /** No two sides are counted. */
  | { readonly kind: 'no-pair' }
  | {
      readonly kind: 'counted';
      readonly pairs: readonly TimePair[];
      readonly pair: TimePair;
      /** Null while it is being counted, and where the periods are refused. */
      readonly week: ComparedWeek | null;
      /** Incidents of each side with a day but no time of day: they are in no hour. */
      readonly withoutHour: { readonly from: number; readonly to: number };
      readonly months: readonly PlaceMonths[];
    };

/** Why a subject has no hours of the week. */
export type NoHours = Exclude<ComparisonSubject['kind'], IncidentSubject['kind']>;

/** Two sides of a comparison that are both counted. */
export interface TimePair {
  /** Equal keys, the same two sides. */
  readonly key: string;
  readonly row: CountRow;
}

/** The pairs that can be shown by hour, in the order of the rows. */
export function timePairs({ rows }: Pick<Comparison, 'rows'>): readonly TimePair[] {
  return rows.flatMap((row) =>
    row.kind === 'count' &&
    (row.origin === 'practice' || row.origin === 'own') &&
    row.from.reading.status === 'counted' &&
    row.to.reading.status === 'counted'
      ? [{ key: keyOf(row), row }]
      : [],
  );
}

/** The pair that was chosen; the first where it is not among them. */
export function chosenPair(
  pairs: readonly TimePair[],
  chosenKey: string | null,
): TimePair | undefined {
  return pairs.find(({ key }) => key === chosenKey) ?? pairs[0];
}

export function comparisonTime(
  comparison: Comparison,
  chosenKey: string | null,
  times: CountedTimes,
  collected: CollectedDays | null,
  data: Pick<ComparisonData, 'places' | 'seriesBreaks'>,
): ComparisonTime {
  const { subject } = comparison;
  if (!isIncidentSubject(subject)) return { kind: 'no-hours', reason: subject.kind };
  const pairs = timePairs(comparison);
  const pair = chosenPair(pairs, chosenKey);
  if (pair === undefined || collected === null) return { kind: 'no-pair' };
  const { from, to } = pair.row;
  const [ofFrom, ofTo] = [from, to].map((side) => hoursOf(times, subject.category, side));
  const isCounted = ofFrom !== undefined && ofTo !== undefined;
  const placeIds = [...new Set([to.placeId, from.placeId])];
  return {
    kind: 'counted',
    pairs,
    pair,
    week: isCounted ? weekOf(pair.row, ofFrom.byWeekHour, ofTo.byWeekHour) : null,
    withoutHour: { from: ofFrom?.withoutHour ?? 0, to: ofTo?.withoutHour ?? 0 },
    months: placeIds.flatMap((placeId) => {
      const counted = monthsOf(times, subject.category, placeId);
      if (counted === undefined) return [];
      const first = Number(collected.from.slice(0, 4));
      return [
        {
          placeId,
          year: to.year,
          months: monthReadings(counted, to.year, collected),
          earlierYears: Array.from({ length: to.year - first }, (_, at) => first + at),
          breaks: breaksOf(data.places.get(placeId), data.seriesBreaks).filter(
            ({ date }) => date.slice(0, 4) >= String(first) && date.slice(0, 4) <= String(to.year),
          ),
        },
      ];
    }),
  };
}

/** Unequal periods are not shown side by side at all: two grids are two counts. */
function weekOf(row: CountRow, from: Uint32Array, to: Uint32Array): ComparedWeek | null {
  const { verdict, per } = row;
  const isRefused = verdict.code === 'not-comparable';
  if (isRefused && !('lacking' in verdict)) return null;
  const isPerDay = row.basis === 'per-day';
  const [a, b] = [gridOf(row.from, from, isPerDay), gridOf(row.to, to, isPerDay)];
  if (a === null || b === null) return null;
  const hours = isRefused
    ? null
    : weekChange(
        { byWeekHour: from, exposure: per === null ? daysByWeekday(a.period) : week(per.from) },
        { byWeekHour: to, exposure: per === null ? daysByWeekday(b.period) : week(per.to) },
      );
  return { from: a, to: b, hours };
}

function gridOf(
  { placeId, year, period }: CountRow['from'],
  byWeekHour: Uint32Array,
  isPerDay: boolean,
): WeekGrid | null {
  if (period === null) return null;
  return {
    placeId,
    year,
    period,
    byWeekHour,
    classes: hourClasses(byWeekHour, period, isPerDay),
    total: byWeekHour.reduce((sum, count) => sum + count, 0),
  };
}

function week(exposure: number): readonly number[] {
  return new Array<number>(7).fill(exposure);
}

function keyOf({ from, to }: CountRow): string {
  return [from.placeId, from.year, to.placeId, to.year].join(':');
}
