import { use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../domain/text/localized-text.ts';
import { formatFor } from './format.ts';
import { loadLanguages } from './i18n.ts';
import type { Words } from './use-text.ts';

/**
 * The words of a language that need not be the chosen one: for text that was written in it, or is for
 * somebody else. Suspends until both are there.
 */
export function useWordsOf(): (language: Language) => Words {
  use(loadLanguages());
  const { i18n } = useTranslation();
  return useCallback(
    (language) => ({ t: i18n.getFixedT(language), format: formatFor(language) }),
    [i18n],
  );
}
