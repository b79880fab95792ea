import type {
  ContradictionReview,
  ContradictionReviews,
} from '../domain/source/contradiction-review.ts';
import type { Words } from './use-text.ts';

/** Where a contradiction stands among the others. */
export function contradictionAddress(id: string): string {
  return `#/underlag/motsagelser?kod=${encodeURIComponent(id)}`;
}

/** `utredd 2026-11-28 av styrgruppen: …`. */
export function reviewText(
  { note, reviewer, reviewedOn }: ContradictionReview,
  { t }: Pick<Words, 't'>,
): string {
  const what =
    reviewer === null
      ? t('contradictions.reviewed', { date: reviewedOn })
      : t('contradictions.reviewedBy', {
          date: reviewedOn,
          reviewer: t(`contradictions.reviewerName.${reviewer}`),
        });
  return note.trim() === '' ? what : t('contradictions.withNote', { what, note });
}

/** The code as it stands in running text and on paper: `I-PLATS`, or `I-PLATS (utredd …)`. */
export function codeText(
  code: string,
  review: ContradictionReview | undefined,
  words: Pick<Words, 't'>,
): string {
  if (review === undefined) return code;
  return words.t('contradictions.codeReviewed', { code, review: reviewText(review, words) });
}

/** Codes in a row, each with what has been found out about it. */
export function codesText(
  codes: readonly string[],
  reviews: ContradictionReviews,
  words: Pick<Words, 't'>,
): string {
  return codes.map((code) => codeText(code, reviews.get(code), words)).join(', ');
}
