import type { Period } from '../time/period.ts';
import type { WeekDose } from './dose-outcome.ts';

const WEEK = 7;

export interface DosePeriods {
  readonly before: Period;
  readonly after: Period;
  /** Every week of both, by its Monday. */
  readonly weeks: readonly string[];
}

/** So many weeks before and from the first week with a visit; null where no visit was made. */
export function dosePeriods(doses: readonly WeekDose[], weeks: number): DosePeriods | null {
  const split = doses[0]?.monday;
  if (split === undefined) return null;
  const days = weeks * WEEK;
  return {
    before: { start: plusDays(split, -days), end: plusDays(split, -1) },
    after: { start: split, end: plusDays(split, days - 1) },
    weeks: Array.from({ length: 2 * weeks }, (_, week) => plusDays(split, week * WEEK - days)),
  };
}

function plusDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
