import {
  type ContradictionReviewPlan,
  type ContradictionReviews,
  noReviews,
  reviewPlans,
} from '../domain/source/contradiction-review.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlansSlice } from './plans-slice.ts';

const plansOf = memoizeLast(
  (plans: PlansSlice['plans']): ReadonlyMap<string, ContradictionReviewPlan> =>
    reviewPlans(plans.values()),
);

/** The review of each contradiction that has one on this device, as it is kept. */
export function selectReviewPlans({ plans }: PlansSlice) {
  return plansOf(plans);
}

let last = noReviews;
/** The same object as long as no review is another one: plans change with every letter that is typed. */
const reviewsOf = memoizeLast(
  (plans: ReadonlyMap<string, ContradictionReviewPlan>): ContradictionReviews => {
    const reviews = new Map([...plans].map(([id, { body }]) => [id, body] as const));
    const isSame =
      reviews.size === last.size && [...reviews].every(([id, review]) => last.get(id) === review);
    if (!isSame) last = reviews;
    return last;
  },
);

/** The review of each contradiction that has one on this device. */
export function selectReviews(state: PlansSlice): ContradictionReviews {
  return reviewsOf(selectReviewPlans(state));
}
