import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '../domain/text/localized-text.ts';
import type { Messages } from './messages.ts';
import type { sv } from './sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv };
  }
}

const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  sv: async () => (await import('./sv.ts')).sv,
  en: async () => (await import('./en.ts')).en,
};

/** The last one that was asked for: an earlier one that comes later is not shown. */
let wanted: Language | null = null;

/** Ends when the words of the language are there. Every catalogue is whole: none stands in for another. */
export async function startI18n(language: Language): Promise<void> {
  wanted = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await catalogues[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** The language that is shown once the words are there. An error where they cannot be fetched. */
export async function changeLanguage(language: Language): Promise<Language> {
  wanted = language;
  await loadLanguage(language);
  if (wanted === language) await i18next.changeLanguage(language);
  return shownLanguage();
}

export function shownLanguage(): Language {
  return languages.find((one) => one === i18next.language) ?? 'sv';
}

/** Fetches the words without showing them. */
export async function loadLanguage(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  i18next.addResourceBundle(language, 'translation', await catalogues[language]());
}

let all: Promise<void> | null = null;

/** Fetches the words of every language: for text that is not in the one that is shown. */
export function loadLanguages(): Promise<void> {
  all ??= Promise.all(languages.map(loadLanguage)).then(
    () => {},
    (error: unknown) => {
      all = null;
      throw error;
    },
  );
  return all;
}
