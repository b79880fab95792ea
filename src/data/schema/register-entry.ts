import { collaborationSteps } from '../../domain/collaboration/place-collaboration.ts';
import {
  collaborationParties,
  entryFaults,
  type RegisterEntry,
} from '../../domain/collaboration/register-entry.ts';
import { findPersonalText } from '../../domain/text/personal-text.ts';
import { isoDate } from './parts.ts';
import { z } from './zod.ts';

const MOST_LETTERS = 600;
const parties = z.readonly(z.array(z.enum(collaborationParties)));

/**
 * A noted step, review date or party on the device. Strict: it has no field for a person. It may say
 * nothing: a project file can leave its note out.
 */
export const registerEntrySchema: z.ZodMiniType<RegisterEntry> = z
  .strictObject({
    placeId: z.string().check(z.minLength(1), z.maxLength(120)),
    date: isoDate,
    step: z.nullable(z.enum(collaborationSteps)),
    parties,
    missingParties: parties,
    reviewDate: z.nullable(isoDate),
    note: z.string().check(
      z.maxLength(MOST_LETTERS),
      z.refine((text) => findPersonalText(text).length === 0, 'personal data in a text'),
    ),
  })
  .check(
    z.refine(
      (entry) => entryFaults(entry).every((fault) => fault === 'nothing-said'),
      'dates or parties that contradict each other',
    ),
  );
