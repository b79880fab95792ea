import type { ContradictionReview } from '#src/domain/source/contradiction-review.ts';

export function aReview(given: Partial<ContradictionReview> = {}): ContradictionReview {
  return {
    contradictionId: 'I-A',
    note: '',
    reviewer: null,
    reviewedOn: '2026-11-28',
    ...given,
  };
}
