import { coverageOf } from '../offence/count-published-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { EventsPeriod } from './explore-sheet.ts';

/** The days within the year that were collected; null when none was. */
export function eventsPeriod(
  year: number | 'all',
  collected: CollectedDays | null,
): EventsPeriod | null {
  if (collected === null) return null;
  const coverage = coverageOf(year, collected);
  if (coverage === 'none') return null;
  const { from, to } = collected;
  if (year === 'all') return { year, coverage, from, to };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return { year, coverage, from: from > first ? from : first, to: to < last ? to : last };
}
