import i18next from 'i18next';
import type { Language } from '../domain/text/localized-text.ts';
import { formatFor } from './format.ts';
import type { Words } from './use-text.ts';

/** The words of a language that need not be the app's: of a file for somebody else. */
export function wordsIn(language: Language): Words {
  return { t: i18next.getFixedT(language), format: formatFor(language) };
}
