import {
  type ContradictionReview,
  MOST_NOTE_LETTERS,
  reviewers,
} from '../../domain/source/contradiction-review.ts';
import { findPersonalText } from '../../domain/text/personal-text.ts';
import { contradictionId } from './facts-file.ts';
import { isoDate } from './parts.ts';
import { z } from './zod.ts';

/** A review on the device. Strict: it has no field for a person. */
export const contradictionReviewSchema: z.ZodMiniType<ContradictionReview> = z.strictObject({
  contradictionId,
  note: z.string().check(
    z.maxLength(MOST_NOTE_LETTERS),
    z.refine((text) => findPersonalText(text).length === 0, 'personal data in a text'),
  ),
  reviewer: z.nullable(z.enum(reviewers)),
  reviewedOn: isoDate,
});
