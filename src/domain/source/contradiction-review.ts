import type { Plan } from '../keeping/plan.ts';
import type { SheetAudience } from '../sheet/explore-sheet.ts';

/** Who may have settled it. Functions, never persons. */
export const reviewers = [
  'safety-coordinator',
  'local-police',
  'analyst',
  'steering-group',
  'source-owner',
] as const;
export type Reviewer = (typeof reviewers)[number];

/** That somebody has looked a contradiction up (`utredd`), and what they found. */
export interface ContradictionReview {
  readonly contradictionId: string;
  /** Free text, at most `MOST_NOTE_LETTERS`. Empty: marked without a word. */
  readonly note: string;
  readonly reviewer: Reviewer | null;
  /** `YYYY-MM-DD`. */
  readonly reviewedOn: string;
}

export const MOST_NOTE_LETTERS = 300;

export type ContradictionReviewPlan = Plan<'contradiction-review', ContradictionReview>;

/** By code of the contradiction. */
export type ContradictionReviews = ReadonlyMap<string, ContradictionReview>;

export const noReviews: ContradictionReviews = new Map();

/** As an audience may read it: a note stays in the organisation. */
export function reviewFor(
  review: ContradictionReview,
  audience: SheetAudience,
): ContradictionReview {
  return audience === 'public' ? { ...review, note: '' } : review;
}

/** Every review as an audience may read it. */
export function reviewsFor(
  reviews: ContradictionReviews,
  audience: SheetAudience,
): ContradictionReviews {
  return new Map([...reviews].map(([id, review]) => [id, reviewFor(review, audience)] as const));
}

export function isContradictionReviewPlan(plan: Plan): plan is ContradictionReviewPlan {
  return plan.kind === 'contradiction-review';
}

export function contradictionReviewPlanId(contradictionId: string): string {
  return `contradiction-review:${contradictionId}`;
}

export function contradictionReviewPlan(
  review: ContradictionReview,
  now: string,
): ContradictionReviewPlan {
  return {
    id: contradictionReviewPlanId(review.contradictionId),
    kind: 'contradiction-review',
    title: '',
    changedAt: now,
    format: 1,
    body: review,
  };
}

/** Kept reviews. Where a file has brought a second one of the same contradiction, the later change counts. */
export function reviewPlans(plans: Iterable<Plan>): ReadonlyMap<string, ContradictionReviewPlan> {
  const found = new Map<string, ContradictionReviewPlan>();
  for (const plan of plans) {
    if (!isContradictionReviewPlan(plan)) continue;
    const known = found.get(plan.body.contradictionId);
    if (known === undefined || known.changedAt < plan.changedAt) {
      found.set(plan.body.contradictionId, plan);
    }
  }
  return found;
}
