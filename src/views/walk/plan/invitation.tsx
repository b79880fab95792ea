import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';

/** The text to send. */
export function Invitation(_: { readonly plan: WalkPlan }) {
  return null;
}
