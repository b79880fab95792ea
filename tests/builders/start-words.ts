import { loadLanguage, startI18n } from '#src/i18n/i18n.ts';

/** Both languages are there, Swedish is shown. */
export async function startWords(): Promise<void> {
  await startI18n('sv');
  await loadLanguage('en');
}
