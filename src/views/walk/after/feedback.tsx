import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';

/** What is said to those who came along. */
export function Feedback(_: { readonly plan: WalkPlan }) {
  return null;
}
