import type { Series } from '../indicator/indicator.ts';
import { coverageOf } from '../offence/count-published-events.ts';
import type { CollectedDays } from '../offence/published-event.ts';

export type Availability = 'full' | 'part' | 'none';

export interface YearAvailability {
  readonly year: number;
  readonly events: Availability;
  /** Whether any place has a measured value in the chosen question and group. */
  readonly survey: Availability;
  /** The question's own years span this one, and it was still not measured. */
  readonly isSurveyGap: boolean;
}

/** One entry a year, ascending, from the first to the last year in which either layer has data. */
export function yearAvailability(
  series: readonly Series[],
  collected: CollectedDays | null,
): readonly YearAvailability[] {
  const measured = new Set<number>();
  for (const { observations } of series) {
    for (const { status, year } of observations) if (status === 'measured') measured.add(year);
  }
  const eventYears = collected === null ? [] : [yearOf(collected.from), yearOf(collected.to)];
  const known = [...measured, ...eventYears];
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const [surveyFirst, surveyLast] = [Math.min(...measured), Math.max(...measured)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const isMeasured = measured.has(year);
    return {
      year,
      events: collected === null ? 'none' : coverageOf(year, collected),
      survey: isMeasured ? 'full' : 'none',
      isSurveyGap: !isMeasured && year > surveyFirst && year < surveyLast,
    };
  });
}

function yearOf(isoDate: string): number {
  return Number(isoDate.slice(0, 4));
}
