import { describe, expect, it } from 'vitest';
import { reviewContradiction } from '#src/commands/review-contradictions.ts';
import { planFormats } from '#src/data/keeping/plan-formats.ts';
import { freeTextsOf, withoutFreeText } from '#src/domain/project/free-text.ts';
import { contradictionReviewPlan } from '#src/domain/source/contradiction-review.ts';
import { createAppStore } from '#src/state/app-state.ts';
import { selectReviews } from '#src/state/select-reviews.ts';
import { aPlan } from '../../builders/plans.ts';
import { aReview } from '../../builders/reviews.ts';

const NOW = '2026-11-28T09:00:00.000Z';
const LATER = '2026-11-28T10:00:00.000Z';
const schema = planFormats['contradiction-review']?.schema;

describe('a review of a contradiction', () => {
  it('is one plan, whatever is changed in it, and can be undone', () => {
    const store = createAppStore();
    reviewContradiction(store, aReview(), NOW);
    reviewContradiction(store, aReview({ note: 'Avstämt' }), LATER);
    expect(store.getState().plans.size).toBe(1);
    expect(selectReviews(store.getState()).get('I-A')).toEqual(aReview({ note: 'Avstämt' }));
    for (const { body } of store.getState().plans.values()) {
      expect(schema?.parse(body)).toEqual(aReview({ note: 'Avstämt' }));
    }
    while (store.temporal.getState().pastStates.length > 0) store.temporal.getState().undo();
    expect(selectReviews(store.getState()).size).toBe(0);
  });

  it('that a file has brought beside another counts where it was changed later, and is the one that is changed', () => {
    const store = createAppStore();
    reviewContradiction(store, aReview({ note: 'här' }), NOW);
    const brought = contradictionReviewPlan(aReview({ note: 'ur filen' }), LATER);
    store.getState().changePlan({ ...brought, id: 'copy' });
    expect(selectReviews(store.getState()).get('I-A')?.note).toBe('ur filen');
    reviewContradiction(store, aReview({ note: 'ändrad' }), '2026-11-28T11:00:00.000Z');
    expect(store.getState().plans.size).toBe(2);
    expect(selectReviews(store.getState()).get('I-A')?.note).toBe('ändrad');
  });

  it('is the same object while other plans change', () => {
    const store = createAppStore();
    reviewContradiction(store, aReview(), NOW);
    const before = selectReviews(store.getState());
    store.getState().changePlan(aPlan());
    expect(selectReviews(store.getState())).toBe(before);
  });

  it.each([
    ['a personal number', aReview({ note: 'se 19811218-9876' })],
    ['a person', { ...aReview(), person: 'Anna' }],
    ['a reviewer who is no function', { ...aReview(), reviewer: 'Anna' }],
    ['a note that is too long', aReview({ note: 'a'.repeat(301) })],
  ])('is not kept with %s', (_, body) => {
    expect(() => schema?.parse(body)).toThrow();
  });

  it('leaves its note out of a project file that is to have no free text', () => {
    const plan = contradictionReviewPlan(aReview({ note: 'Avstämt' }), NOW);
    expect(freeTextsOf(plan)).toEqual(['Avstämt']);
    expect(withoutFreeText(plan).body).toEqual(aReview());
  });
});
