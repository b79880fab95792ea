import type { Shift } from './shift.ts';

/** Minutes that patrols spent at a place in a week. */
export interface WeekDose {
  /** Monday, `YYYY-MM-DD`. */
  readonly monday: string;
  readonly visits: number;
  /** Of visits that were ended. */
  readonly minutes: number;
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

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
