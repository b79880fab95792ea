import {
  type ContradictionReview,
  contradictionReviewPlan,
} from '../domain/source/contradiction-review.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectReviewPlans } from '../state/select-reviews.ts';

/** Keeps that a contradiction is looked up; a later review of it takes the place of the earlier one. */
export function reviewContradiction(store: AppStore, review: ContradictionReview, now: string) {
  const known = selectReviewPlans(store.getState()).get(review.contradictionId);
  const plan = contradictionReviewPlan(review, now);
  store.getState().changePlan(known === undefined ? plan : { ...plan, id: known.id });
}
