import { collectedPart } from '../compare/month-readings.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import {
  FEWEST_SEASON_YEARS,
  type SeasonalBand,
  seasonalBand,
} from '../statistics/seasonal-band.ts';
import type { OffenceYear } from './offence-counts.ts';

export interface ExpectedMonth {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly band: Extract<SeasonalBand, { status: 'expected' }>;
}

/**
 * What the twelve months after the last whole one may be expected to have, in the whole district. There is
 * no place and no person in it, and none can be asked for.
 */
export type SeasonalExpectation =
  | {
      readonly status: 'expected';
      /** Twelve, in the order of time. */
      readonly months: readonly ExpectedMonth[];
      /** Years that are collected from the first day to the last. */
      readonly fullYears: readonly number[];
    }
  | {
      readonly status: 'refused';
      readonly reason: 'too-few-full-years';
      readonly fullYears: readonly number[];
      readonly needed: number;
    };

const MONTHS_PER_YEAR = 12;

/** Each month rests on the same month of every earlier year that it was wholly collected in. */
export function seasonalExpectation(
  years: readonly Pick<OffenceYear, 'year' | 'byMonth'>[],
  collected: CollectedDays,
): SeasonalExpectation {
  const fullYears = years.flatMap(({ year }) =>
    collected.from <= `${year}-01-01` && collected.to >= `${year}-12-31` ? [year] : [],
  );
  if (fullYears.length < FEWEST_SEASON_YEARS) {
    return {
      status: 'refused',
      reason: 'too-few-full-years',
      fullYears,
      needed: FEWEST_SEASON_YEARS,
    };
  }
  const first = monthAfterLastWhole(collected);
  const months = Array.from({ length: MONTHS_PER_YEAR }, (_, ahead) => {
    const index = first + ahead;
    const [year, month] = [Math.floor(index / MONTHS_PER_YEAR), (index % MONTHS_PER_YEAR) + 1];
    const earlier = years.flatMap(({ year: before, byMonth }) => {
      const part = collectedPart(before, month, collected);
      if (part === null || part.isPart) return [];
      return [{ count: byMonth[month - 1] ?? 0, days: part.days }];
    });
    const band = seasonalBand(earlier, daysOfMonth(year, month));
    return band.status === 'expected' ? [{ year, month, band }] : [];
  }).flat();
  return { status: 'expected', months, fullYears };
}

/** Months since year 0, January being 0. */
function monthAfterLastWhole({ to }: CollectedDays): number {
  const [year = 0, month = 1, day = 1] = to.split('-').map(Number);
  const own = year * MONTHS_PER_YEAR + month - 1;
  return day === daysOfMonth(year, month) ? own + 1 : own;
}

/** Day 0 of the next month is the last of this one. */
function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
