import { z } from '#src/data/schema/zod.ts';
import type { LocalizedText } from '#src/domain/text/localized-text.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWith } from './parse.ts';
import { readJson } from './read-source.ts';

const dictionary = z.record(z.string(), z.string().check(z.minLength(1)));

export type Dictionary = Readonly<Record<string, string>>;

export const TRANSLATIONS_FILE = 'translations-en/translations.json';
export const AREA_NOTES_FILE = 'translations-en/area-notes-sv.json';

export function readDictionary(sourcesDir: string, file: string, log: IssueLog): Dictionary {
  const raw = readJson(sourcesDir, file, log);
  return parseWith(dictionary, raw ?? {}, log, 'raw-shape-unexpected', file) ?? {};
}

export type Translate = (text: string, file: string, record: string) => LocalizedText;

/** Swedish text with its English from the dictionary. Text without letters is the same in both. */
export function translatorToEnglish(toEnglish: Dictionary, log: IssueLog): Translate {
  return (sv, file, record) => ({ sv, en: lookUp(toEnglish, sv, file, record, log) });
}

/** For the map data's notes, which are written in English. */
export function translatorToSwedish(toSwedish: Dictionary, log: IssueLog): Translate {
  return (en, file, record) => ({ sv: lookUp(toSwedish, en, file, record, log), en });
}

function lookUp(
  words: Dictionary,
  text: string,
  file: string,
  record: string,
  log: IssueLog,
): string {
  const found = Object.hasOwn(words, text) ? words[text] : undefined;
  if (found !== undefined) return found;
  if (/\p{L}/u.test(text)) log.error('missing-translation', { file, record }, { text });
  return text;
}
