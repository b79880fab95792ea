import type { CollectedDays } from '../offence/published-event.ts';
import type { Period } from '../time/period.ts';
import { type ComparablePeriods, guardPeriods, type PeriodRefusal } from '../time/period-guard.ts';

/**
 * `just-before`: as many days, up to the day before the work began; the season may differ. `year-before`:
 * the same days of the year before; what has changed in a year may differ.
 */
export const effectBases = ['just-before', 'year-before'] as const;
export type EffectBasis = (typeof effectBases)[number];

export const effectWeeks = [4, 8, 12, 26] as const;
export type EffectWeeks = (typeof effectWeeks)[number];

export interface EffectPeriods {
  readonly before: Period;
  readonly after: Period;
}

const WEEK = 7;

/** Periods of equal length before and from the day on which the work began. @param start `YYYY-MM-DD` */
export function effectPeriods(
  start: string,
  weeks: EffectWeeks,
  basis: EffectBasis,
): EffectPeriods {
  const days = weeks * WEEK;
  const after = { start, end: plusDays(start, days - 1) };
  const before =
    basis === 'just-before'
      ? { start: plusDays(start, -days), end: plusDays(start, -1) }
      : { start: yearBefore(after.start), end: yearBefore(after.end) };
  return { before, after };
}

/** The guard's word on the two periods. Neighbouring ones never have the same months: they are shown per day. */
export function guardEffect(
  { before, after }: EffectPeriods,
  basis: EffectBasis,
): ComparablePeriods | PeriodRefusal {
  return guardPeriods(before, after, basis === 'just-before' ? 'per-day' : 'as-counted');
}

export const effectRefusals = [
  'no-place',
  'not-drawn',
  'no-start',
  'no-counts',
  'days-unknown',
  'not-covered',
] as const;
export type EffectRefusal = (typeof effectRefusals)[number];

export interface EffectGround {
  readonly placeId: string | null;
  /** Whether anything can be counted in the place. */
  readonly isDrawn: boolean;
  readonly startDate: string | null;
  /** Whether a set is shown that is counted row by row. */
  readonly hasIncidents: boolean;
  /** Days that the set covers; null where it does not say. */
  readonly collected: CollectedDays | null;
}

/** Why nothing is counted before and after; null where it can be. */
export function refuseEffect(
  { placeId, isDrawn, startDate, hasIncidents, collected }: EffectGround,
  periods: EffectPeriods | null,
): EffectRefusal | null {
  if (placeId === null) return 'no-place';
  if (!isDrawn) return 'not-drawn';
  if (startDate === null || periods === null) return 'no-start';
  if (!hasIncidents) return 'no-counts';
  if (collected === null) return 'days-unknown';
  const { before, after } = periods;
  return before.start < collected.from || after.end > collected.to ? 'not-covered' : null;
}

function plusDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same day of the year before; 29 February becomes the day before it. */
function yearBefore(date: string): string {
  const year = Number(date.slice(0, 4)) - 1;
  const rest = date.slice(4);
  return `${String(year).padStart(4, '0')}${rest === '-02-29' ? '-02-28' : rest}`;
}
