import type { PlannedVisit } from './schedule.ts';
import type { Visit } from './shift.ts';

/** Planned and done at one place. Unit of the times: minutes. */
export interface DebriefRow {
  readonly placeId: string;
  readonly plannedVisits: number;
  readonly plannedMinutes: number;
  readonly doneVisits: number;
  readonly doneMinutes: number;
  /** Begun and never ended: their minutes are not known, and are not counted. */
  readonly unendedVisits: number;
}

/** In the order of the places. Visits elsewhere come after, without a plan. */
export function debrief(
  placeIds: readonly string[],
  planned: readonly PlannedVisit[],
  visits: readonly Visit[],
): readonly DebriefRow[] {
  const elsewhere = visits.map(({ placeId }) => placeId).filter((id) => !placeIds.includes(id));
  return [...placeIds, ...new Set(elsewhere)].map((placeId) => {
    const plan = planned.filter((visit) => visit.placeId === placeId);
    const done = visits.filter((visit) => visit.placeId === placeId);
    const ended = done.flatMap(({ startedAt, endedAt }) =>
      endedAt === null ? [] : [endedAt - startedAt],
    );
    return {
      placeId,
      plannedVisits: plan.length,
      plannedMinutes: sum(plan.map(({ start, end }) => end - start)),
      doneVisits: done.length,
      doneMinutes: sum(ended),
      unendedVisits: done.length - ended.length,
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
