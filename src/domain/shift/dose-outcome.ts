import {
  type AreaPair,
  type DisplacementDifference,
  displacementDifference,
} from '../statistics/displacement-difference.ts';
import type { Shift } from './shift.ts';

/** Minutes that patrols spent at a place in a week. */
export interface WeekDose {
  /** Monday, `YYYY-MM-DD`. */
  readonly monday: string;
  readonly visits: number;
  /** Of visits that were ended. */
  readonly minutes: number;
}

/** Fewer events than this in any of the four counts tell too little. */
export const FEWEST_EVENTS = 5;

/** `regression-to-the-mean`: a place chosen for a peak falls back by itself. Always said of a chosen one. */
export type OutcomeCaution = 'few-events' | 'regression-to-the-mean' | 'no-displacement-area';

export interface DoseOutcome {
  readonly difference: DisplacementDifference;
  readonly cautions: readonly OutcomeCaution[];
}

/** Weeks with visits, ascending. A visit belongs to the day on which its shift began. */
export function doseByWeek(shifts: readonly Shift[], placeId: string): readonly WeekDose[] {
  const weeks = new Map<string, { visits: number; minutes: number }>();
  for (const { time, visits } of shifts) {
    const monday = mondayOf(time.date);
    for (const visit of visits) {
      if (visit.placeId !== placeId) continue;
      const week = weeks.get(monday) ?? { visits: 0, minutes: 0 };
      weeks.set(monday, week);
      week.visits++;
      week.minutes += visit.endedAt === null ? 0 : visit.endedAt - visit.startedAt;
    }
  }
  return [...weeks]
    .map(([monday, week]) => ({ monday, ...week }))
    .toSorted((a, b) => a.monday.localeCompare(b.monday));
}

/** Counts before and after in the place and its control; null displacement where none is named. */
export function doseOutcome(effort: AreaPair, displacement: AreaPair | null): DoseOutcome {
  const pairs = displacement === null ? [effort] : [effort, displacement];
  const counts = pairs.flatMap(({ treated, control }) =>
    [treated, control].flatMap(({ before, after }) => [before.count, after.count]),
  );
  const cautions: OutcomeCaution[] = [];
  if (Math.min(...counts) < FEWEST_EVENTS) cautions.push('few-events');
  cautions.push('regression-to-the-mean');
  if (displacement === null) cautions.push('no-displacement-area');
  return { difference: displacementDifference(effort, displacement), cautions };
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
