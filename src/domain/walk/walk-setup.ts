import type { LonLat } from '../geo/lon-lat.ts';
import type { Plan } from '../keeping/plan.ts';
import type { Radighet } from './walk.ts';
import { firstWeights, type PartWeights } from './walk-need.ts';

/** What whoever plans walks fills in once, and every walk uses. */
export interface WalkSetup {
  /** Ways that the net of the region lacks. They join the net at their ends. */
  readonly links: readonly { readonly id: string; readonly line: readonly LonLat[] }[];
  /** One entry for each place that has been filled in. */
  readonly radighet: readonly { readonly placeId: string; readonly holders: readonly Radighet[] }[];
  /** Minutes of the local day; null: not entered. */
  readonly schoolHours: { readonly fromMinute: number; readonly toMinute: number } | null;
  readonly weights: PartWeights;
}

export function isWalkSetupPlan(plan: Plan): plan is Plan<'walk-setup', WalkSetup> {
  return plan.kind === 'walk-setup';
}

/** There is one on a device. */
export const walkSetupId = 'walk-setup';

export const firstSetup: WalkSetup = {
  links: [],
  radighet: [],
  schoolHours: null,
  weights: firstWeights,
};

export function walkSetupOf(plans: ReadonlyMap<string, Plan>): WalkSetup {
  const plan = plans.get(walkSetupId);
  return plan?.kind === 'walk-setup' ? (plan.body as WalkSetup) : firstSetup;
}

/** Those who have rådighet at a place as it was last filled in; empty where nobody has. */
export function radighetAt({ radighet }: WalkSetup, placeId: string | null): readonly Radighet[] {
  return radighet.find((entry) => entry.placeId === placeId)?.holders ?? [];
}

export function withRadighetAt(
  setup: WalkSetup,
  placeId: string,
  holders: readonly Radighet[],
): WalkSetup {
  const others = setup.radighet.filter((entry) => entry.placeId !== placeId);
  return {
    ...setup,
    radighet: holders.length === 0 ? others : [...others, { placeId, holders }],
  };
}
