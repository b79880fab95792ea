import type { AreaTime } from '../incident/area-time.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import { verdictOfCounts } from '../statistics/verdict-of-counts.ts';
import type { Period } from '../time/period.ts';
import { guardPeriods } from '../time/period-guard.ts';
import type { CardHours, CardTrend } from './patrol-card.ts';

/** Street offences of one place along time, those that the police find themselves left out. */
export interface CountedSource {
  readonly sourceId: string;
  readonly isPractice: boolean;
  readonly collected: CollectedDays;
}

/** Nothing that was counted to have an hour is missing, never a week of noughts. */
export function cardHours(counted: AreaTime | null, source: CountedSource | null): CardHours {
  if (counted === null || source === null) return { status: 'missing' };
  const byWeekHour = [...counted.byWeekHour];
  const n = byWeekHour.reduce((sum, count) => sum + count, 0);
  if (n === 0) return { status: 'missing' };
  const { sourceId, isPractice, collected } = source;
  const period = { start: collected.from, end: collected.to };
  return { status: 'counted', byWeekHour, n, period, sourceId, isPractice };
}

const MONTHS = 12;

/**
 * The whole months of the newest year that was collected beside the same months of the year before.
 * Null where no such months were collected in both.
 */
export function cardTrend(
  counted: AreaTime | null,
  source: CountedSource | null,
): CardTrend | null {
  if (counted === null || source === null) return null;
  const year = Number(source.collected.to.slice(0, 4));
  const months = wholeMonths(source.collected, year).filter((month) =>
    wholeMonths(source.collected, year - 1).includes(month),
  );
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const countOf = (ofYear: number) =>
    months.reduce(
      (sum, month) =>
        sum + (counted.byMonth[(ofYear - counted.firstYear) * MONTHS + month - 1] ?? 0),
      0,
    );
  const periodOf = (ofYear: number): Period => ({
    start: `${ofYear}-${two(first)}-01`,
    end: lastDay(ofYear, last),
  });
  const [earlier, later] = [periodOf(year - 1), periodOf(year)];
  const [earlierCount, laterCount] = [countOf(year - 1), countOf(year)];
  const verdict = verdictOfCounts(
    {
      earlier: { status: 'counted', count: earlierCount },
      later: { status: 'counted', count: laterCount },
    },
    guardPeriods(earlier, later),
  );
  return { verdict, earlier, later, earlierCount, laterCount, sourceId: source.sourceId };
}

/** 1–12, without a gap: the months of the year that were collected from their first day to their last. */
function wholeMonths({ from, to }: CollectedDays, year: number): readonly number[] {
  return Array.from({ length: MONTHS }, (_, index) => index + 1).filter(
    (month) => from <= `${year}-${two(month)}-01` && to >= lastDay(year, month),
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Day 0 of the next month is the last of this one. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
