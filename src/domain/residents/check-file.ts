import type { Fact } from '../fact/fact.ts';
import { findGuardedNames, type GuardedNames, plainText } from './guarded-names.ts';

export const residentsFaultCodes = [
  'not-text',
  'place-name',
  'place-id',
  'small-count',
  'internal-text',
  'foreign-address',
  'script',
  'no-policy',
] as const;
export type ResidentsFaultCode = (typeof residentsFaultCodes)[number];

/** Why a file may not leave. `found`: the words or the cell that it was found in. */
export interface ResidentsFault {
  readonly code: ResidentsFaultCode;
  readonly found: string;
}

export interface ResidentsGuard {
  readonly names: GuardedNames;
  /** What no file for the public may say, in any language. */
  readonly internalTexts: readonly string[];
  /** Row head and count of what the police have published: the only counts below five. */
  readonly published: readonly (readonly [string, string])[];
}

/** Texts of statements that stay in the organisation. */
export function internalTextsOf(facts: readonly Fact[]): readonly string[] {
  return facts
    .filter(({ visibility }) => visibility === 'internal')
    .flatMap(({ text, caveat }) => [text, caveat])
    .flatMap((words) => (words === undefined ? [] : [words.sv, words.en]));
}

/**
 * Reads a finished file as anybody would, knowing nothing of how it was made, and says what in it may
 * not leave the organisation. Empty: it may be saved.
 *
 * `raw`: the text of its bytes; null where they are no UTF-8.
 *
 * Limits: names are looked for as they are spelled in the data; counts in the cells of tables and
 * before the words that counts have.
 */
export function checkResidentsFile(
  raw: string | null,
  { names, internalTexts, published }: ResidentsGuard,
): readonly ResidentsFault[] {
  if (raw === null) return [{ code: 'not-text', found: '' }];
  const readings = [withoutTags(raw, ' '), withoutTags(raw, ''), withoutEntities(raw)].map(
    plainText,
  );
  const [shown = ''] = readings;
  const inAny = (find: (text: string) => readonly string[]) => [...new Set(readings.flatMap(find))];
  const internal = internalTexts.map((text) => plainText(text).trim().toLowerCase());
  const all: Readonly<Record<ResidentsFaultCode, readonly string[]>> = {
    'not-text': [],
    'place-name': inAny((text) => findGuardedNames(text, names)),
    'place-id': idsIn(raw, names.ids),
    'small-count': [...smallCells(raw, published), ...smallInWords(shown)],
    'internal-text': inAny((text) => {
      const lower = text.toLowerCase();
      return internal.filter((words) => words !== '' && lower.includes(words));
    }),
    'foreign-address': inAny(addressesIn),
    script: scriptsIn(raw),
    'no-policy': /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(raw)
      ? []
      : [''],
  };
  return residentsFaultCodes.flatMap((code) => all[code].map((found) => ({ code, found })));
}

function withoutTags(html: string, gap: string): string {
  return withoutEntities(html.replace(/<style>[\s\S]*?<\/style>/g, gap).replace(/<[^>]*>/g, gap));
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
};

function withoutEntities(html: string): string {
  return html.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const isHex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Ids are looked for in what only machines read: several of them are ordinary words. */
function idsIn(html: string, ids: readonly string[]): readonly string[] {
  const tags = (html.match(/<[^>]*>|<!--[\s\S]*?-->/g) ?? []).map(withoutEntities);
  const values = tags.flatMap((tag) =>
    tag.startsWith('<!--')
      ? [tag]
      : [...tag.matchAll(/\s(?:id|class|href|name|for|data-[\w-]+)="([^"]*)"/g)].map(
          ([, value = '']) => value,
        ),
  );
  return ids.filter((id) =>
    values.some((value) => ` ${value.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `.includes(` ${id} `)),
  );
}

/** Whole numbers from one to four alone in a cell, outside the rows that the police have published. */
function smallCells(
  html: string,
  published: readonly (readonly [string, string])[],
): readonly string[] {
  const open = new Set(published.map((row) => row.join('\n')));
  return [...html.matchAll(/<table[^>]*>[\s\S]*?<\/table>/g)].flatMap(([table]) => {
    const isPublished = /^<table class="published"/.test(table);
    return [...table.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].flatMap(([, row = '']) => {
      const cells = [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell = '']) =>
        plainText(withoutTags(cell, '')).trim(),
      );
      const small = cells.filter((cell) => /^[1-4]$/.test(cell));
      const isOpen = isPublished && open.has(cells.join('\n'));
      return small.length === 0 || isOpen ? [] : [cells.join(' ')];
    });
  });
}

const COUNTED =
  /(?<![\d.,–\-\u2212])\b[1-4] (?:anmäl|ärende|brott|händelse|person|elev|fall\b|case|offence|report|event|incident|pupil|people)/giu;

function smallInWords(text: string): readonly string[] {
  return text.match(COUNTED) ?? [];
}

/** Addresses that a page would open or fetch, other than its own parts and what it carries itself. */
const ADDRESSES =
  /\b(?:src|href|srcset|action|poster|background)\s*=\s*(?:"(?!#|data:)[^"]*"|'(?!#|data:)[^']*'|(?!["'#])[^\s>]+)/gi;

function addressesIn(text: string): readonly string[] {
  return [
    ...(text.match(/\b(?:https?|ftp|wss?|blob|file):[^\s"'<>]*/gi) ?? []),
    ...(text.match(ADDRESSES) ?? []),
    ...(text.match(/@import[^;]*|url\((?!["']?data:)[^)]*\)/gi) ?? []),
  ];
}

function scriptsIn(html: string): readonly string[] {
  const tags = html.match(/<[^>]*>/g) ?? [];
  return tags.filter(
    (tag) =>
      /^<\/?\s*(?:script|iframe|object|embed|form|base|link|foreignobject)\b/i.test(tag) ||
      /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')) ||
      /javascript:/i.test(withoutEntities(tag)) ||
      /http-equiv="refresh"/i.test(tag),
  );
}
