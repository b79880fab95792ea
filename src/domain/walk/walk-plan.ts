import type { Plan } from '../keeping/plan.ts';
import type { SafetyWalk } from './walk.ts';

export type WalkPlan = Plan<'walk', SafetyWalk>;

export function isWalkPlan(plan: Plan): plan is WalkPlan {
  return plan.kind === 'walk';
}

/** Null where no walk has the id. */
export function walkPlanOf(plans: ReadonlyMap<string, Plan>, id: string): WalkPlan | null {
  const plan = plans.get(id);
  return plan !== undefined && isWalkPlan(plan) ? plan : null;
}

/** Every walk, the newest date first; those without a date before them. */
export function walkPlansOf(plans: ReadonlyMap<string, Plan>): readonly WalkPlan[] {
  return [...plans.values()]
    .filter(isWalkPlan)
    .toSorted(
      (a, b) =>
        (b.body.time?.date ?? '9999').localeCompare(a.body.time?.date ?? '9999') ||
        b.changedAt.localeCompare(a.changedAt),
    );
}

const PACE_KMH = 3;

/** A walk that nothing is settled for yet. */
export function newWalk(placeId: string | null): SafetyWalk {
  return {
    stage: 'planned',
    placeId,
    purposes: [],
    audience: '',
    time: null,
    meetingPoint: null,
    stops: [],
    legs: [],
    paceKmh: PACE_KMH,
    participants: null,
    invited: [],
    roles: [
      { role: 'lead', holder: null },
      { role: 'notes', holder: null },
      { role: 'photos', holder: null },
      { role: 'time', holder: null },
    ],
    observations: [],
    points: [],
    followsId: null,
    checks: [],
  };
}
