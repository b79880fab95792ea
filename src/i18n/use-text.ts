import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Format, formatFor } from './format.ts';

export type Translate = TFunction;

export interface Words {
  readonly t: Translate;
  readonly format: Format;
}

/** The words and number forms of the chosen language. */
export function useText(): Words {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'sv';
  const format = useMemo(() => formatFor(language), [language]);
  return useMemo(() => ({ t, format }), [t, format]);
}
