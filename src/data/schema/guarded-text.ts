import { findPersonalText } from '../../domain/text/personal-text.ts';
import { z } from './zod.ts';

const MOST_LETTERS = 600;

/** Text in people's own words. What looks like personal data is not taken. */
export const guardedText = z.string().check(
  z.maxLength(MOST_LETTERS),
  z.refine((text) => findPersonalText(text).length === 0, 'personal data in a text'),
);
