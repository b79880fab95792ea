import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../domain/text/localized-text.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof sv };
  }
}

/** Words are in the bundle, so the first screen is already in the right language. */
export function startI18n(language: Language): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'sv',
    resources: { sv: { translation: sv }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export function changeLanguage(language: Language): void {
  void i18next.changeLanguage(language);
}
