import type { CountSource } from '../compare/comparison-data.ts';
import { yearPeriod } from '../compare/year-periods.ts';
import { incidentCountBounds } from '../incident/incident-classes.ts';
import type { Indicator, Series } from '../indicator/indicator.ts';
import { readShare } from '../indicator/read-share.ts';
import { eventCountBounds } from '../offence/count-published-events.ts';
import type { CountReading } from '../statistics/verdict-of-counts.ts';
import { showCount } from '../suppression/shown-count.ts';
import type { Period } from '../time/period.ts';
import { type Quadrants, quadrantsOf } from './quadrants.ts';
import { type PairBounds, type PairReading, readPair } from './read-pair.ts';

/** What people say in each place beside what is reported there, in one year. */
export interface ReportedPairs {
  readonly quadrants: Quadrants;
  readonly byPlace: ReadonlyMap<string, PairReading>;
  readonly bounds: PairBounds;
  /** Counted days of the year; null where none was. */
  readonly period: Period | null;
}

export interface PairQuestion {
  readonly indicator: Indicator;
  readonly groupId: string;
  readonly year: number;
}

/** Each place's own count beside its own survey value; a place never takes the value of what is around it. */
export function reportedPairs(
  { indicator, groupId, year }: PairQuestion,
  placeIds: readonly string[],
  series: readonly Series[],
  counts: CountSource,
): ReportedPairs {
  const bounds: PairBounds = {
    offences: counts.origin !== 'published' ? incidentCountBounds : eventCountBounds,
    perceived: indicator.classBounds,
  };
  const period = yearPeriod(year, counts.collected);
  const rows = placeIds.map((placeId) => ({
    placeId,
    count: period === null ? ({ status: 'missing' } as const) : counts.countOf(placeId, period),
    reading: readShare(indicator, series, { placeId, groupId, year }),
  }));
  return {
    quadrants: quadrantsOf(rows, bounds),
    byPlace: new Map(
      rows.map(({ placeId, count, reading }) => [placeId, readPair(shown(count), reading, bounds)]),
    ),
    bounds,
    period,
  };
}

function shown(count: CountReading) {
  if (count.status === 'missing') return null;
  return count.status === 'counted' ? showCount(count) : count;
}
