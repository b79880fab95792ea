import type { AreaTime } from '../incident/area-time.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { ExposedCount } from '../statistics/exposed-count.ts';
import { readAgainstBand, type SeasonalBand, seasonalBand } from '../statistics/seasonal-band.ts';
import { daysOf, type Period } from '../time/period.ts';

/** One month of a year against the same month of the years before it. */
export type MonthReading =
  | {
      readonly status: 'counted';
      /** 1–12. */
      readonly month: number;
      readonly count: number;
      /** Days of the month that were collected. */
      readonly days: number;
      readonly isPart: boolean;
      readonly band: SeasonalBand;
      /** Null where there is no band to lie against. */
      readonly reading: 'below' | 'within' | 'above' | null;
    }
  | { readonly status: 'not-collected'; readonly month: number };

const MONTHS_PER_YEAR = 12;

/** January to December of a year. Months of earlier years that were not collected are left out. */
export function monthReadings(
  { firstYear, byMonth }: Pick<AreaTime, 'firstYear' | 'byMonth'>,
  year: number,
  collected: CollectedDays,
): readonly MonthReading[] {
  const exposedIn = (
    oneYear: number,
    month: number,
  ): (ExposedCount & { isPart: boolean }) | null => {
    const part = collectedPart(oneYear, month, collected);
    const count = byMonth[(oneYear - firstYear) * MONTHS_PER_YEAR + month - 1] ?? 0;
    return part === null ? null : { count, ...part };
  };
  const first = Number(collected.from.slice(0, 4));
  return Array.from({ length: MONTHS_PER_YEAR }, (_, index) => {
    const month = index + 1;
    const own = exposedIn(year, month);
    if (own === null) return { status: 'not-collected', month };
    const earlier = Array.from({ length: Math.max(0, year - first) }, (__, at) =>
      exposedIn(first + at, month),
    ).flatMap((one) => one ?? []);
    const { count, days, isPart } = own;
    const band = seasonalBand(earlier, days);
    const reading = band.status === 'expected' ? readAgainstBand(count, band.band) : null;
    return { status: 'counted', month, count, days, isPart, band, reading };
  });
}

/** Days of a month that were collected; null where none was. */
export function collectedPart(
  year: number,
  month: number,
  { from, to }: CollectedDays,
): { readonly days: number; readonly isPart: boolean } | null {
  const name = `${year}-${String(month).padStart(2, '0')}`;
  const [first, last] = [`${name}-01`, lastDayOf(year, month)];
  if (to < first || from > last) return null;
  const whole: Period = { start: first, end: last };
  const part: Period = { start: from > first ? from : first, end: to < last ? to : last };
  const days = daysOf(part);
  return { days, isPart: days < daysOf(whole) };
}

/** Day 0 of the next month is the last of this one. */
function lastDayOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
