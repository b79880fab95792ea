import type { Plan } from '../keeping/plan.ts';
import { isShiftPlan } from '../shift/shift-plan.ts';
import { isWalkPlan } from '../walk/walk-plan.ts';
import { registerEntriesOf } from './register-entry.ts';
import type { RecurringFact } from './registers.ts';

export const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export interface MonthOfYear {
  /** 1–12. */
  readonly month: number;
  readonly facts: readonly RecurringFact[];
}

/** All twelve months, each with what stands on it, in the order of the region. */
export function monthsWithFacts(recurring: readonly RecurringFact[]): readonly MonthOfYear[] {
  return monthsOfYear.map((month) => ({
    month,
    facts: recurring.filter(({ months }) => months.includes(month)),
  }));
}

/** Days that people have set themselves. */
export interface DatedPlan {
  readonly kind: 'walk' | 'shift' | 'review';
  readonly planId: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Of a walk; empty otherwise. */
  readonly title: string;
  /** Of a review; null otherwise. */
  readonly placeId: string | null;
}

/** What is planned from a day to the same day of the next year, that one left out; the soonest first. */
export function comingPlans(plans: ReadonlyMap<string, Plan>, today: string): readonly DatedPlan[] {
  const end = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const dated = [...plans.values()].flatMap((plan): DatedPlan[] => {
    if (isWalkPlan(plan)) {
      const { time, stage } = plan.body;
      return time === null || stage === 'closed'
        ? []
        : [{ kind: 'walk', planId: plan.id, date: time.date, title: plan.title, placeId: null }];
    }
    return isShiftPlan(plan)
      ? [{ kind: 'shift', planId: plan.id, date: plan.body.time.date, title: '', placeId: null }]
      : [];
  });
  return [...dated, ...newestReviews(plans)]
    .filter(({ date }) => date >= today && date < end)
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.planId.localeCompare(b.planId));
}

/** A later review date of a place takes the place of an earlier one. */
function newestReviews(plans: ReadonlyMap<string, Plan>): readonly DatedPlan[] {
  const byPlace = new Map<string, DatedPlan>();
  for (const { id, body } of registerEntriesOf(plans)) {
    const { placeId, reviewDate } = body;
    if (reviewDate === null || byPlace.has(placeId)) continue;
    byPlace.set(placeId, { kind: 'review', planId: id, date: reviewDate, title: '', placeId });
  }
  return [...byPlace.values()];
}
