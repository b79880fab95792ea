import i18next from 'i18next';
import type { Language } from '#src/domain/text/localized-text.ts';
import { formatFor } from '#src/i18n/format.ts';
import { loadLanguage, startI18n } from '#src/i18n/i18n.ts';
import type { Words } from '#src/i18n/use-text.ts';

/** Both languages are there, Swedish is shown. */
export async function startWords(): Promise<void> {
  await startI18n('sv');
  await loadLanguage('en');
}

/** After `startWords`. */
export function wordsIn(language: Language): Words {
  return { t: i18next.getFixedT(language), format: formatFor(language) };
}
