import type { Place, PlaceType } from '../place/place.ts';

/** Levels that the public page may speak of. */
const openTypes: ReadonlySet<PlaceType> = new Set(['municipality', 'stadsdelsomrade', 'stadsdel']);
/** Larger than a stadsdel, or no ground at all: they may be named, but nothing is said of them. */
const nameableTypes: ReadonlySet<PlaceType> = new Set([
  'lokalpolisomrade',
  'former-lokalpolisomrade',
  'police-area',
  'police-region',
  'organisation',
]);

export function isOpenPlace({ type }: Pick<Place, 'type'>): boolean {
  return openTypes.has(type);
}

export function isBelowStadsdel({ type }: Pick<Place, 'type'>): boolean {
  return !openTypes.has(type) && !nameableTypes.has(type);
}

export interface GuardedNames {
  /** Longest first. */
  readonly open: readonly string[];
  /** Names of what lies below a stadsdel; none of them is an open name as well. */
  readonly guarded: readonly string[];
  /** Ids of places below a stadsdel, and of hotspots. */
  readonly ids: readonly string[];
}

/** Shorter names are also ordinary words and first names: they count with their capitals only. */
const SHORTEST_FREE = 6;

/**
 * `otherNames`: streets, stops, schools, parks. A name that is also that of a stadsdel, or the beginning
 * of one, is that of the stadsdel: no reader can tell the two apart.
 */
export function guardedNames(
  places: readonly Place[],
  otherNames: readonly string[],
  hotspotIds: readonly string[],
): GuardedNames {
  const below = places.filter(isBelowStadsdel);
  const open = unique(
    places.filter((place) => !isBelowStadsdel(place)).flatMap(({ name, label }) => [name, label]),
  ).toSorted((a, b) => b.length - a.length);
  const openKeys = open.map(keyOf);
  const guarded = unique([
    ...below.flatMap(({ name, label }) => [...namesIn(name), ...namesIn(label)]),
    ...otherNames.flatMap(namesIn),
  ]).filter((name) => !openKeys.some((key) => key.startsWith(keyOf(name))));
  return { open, guarded, ids: unique([...below.map(({ id }) => id), ...hotspotIds]) };
}

/** Guarded names in a text, as they are known. What is part of an open name is not one. */
export function findGuardedNames(text: string, names: GuardedNames): readonly string[] {
  const { open, guarded } = sought(names);
  const plain = plainText(text);
  const lower = plain.toLowerCase();
  const found = guarded
    .map((one) => ({ name: one.name, spans: spansOf(one, plain, lower) }))
    .filter(({ spans }) => spans.length > 0);
  if (found.length === 0) return [];
  const openSpans = open.flatMap((one) => spansOf(one, plain, lower));
  return found
    .filter(({ spans }) =>
      spans.some(([start, end]) => !openSpans.some(([from, to]) => from <= start && end <= to)),
    )
    .map(({ name }) => name);
}

/** A name as it is looked for: hundreds of names in hundreds of texts. */
interface Sought {
  readonly name: string;
  readonly wanted: string;
  readonly isFree: boolean;
}

const prepared = new WeakMap<
  GuardedNames,
  { readonly open: readonly Sought[]; readonly guarded: readonly Sought[] }
>();

function sought(names: GuardedNames) {
  const known = prepared.get(names);
  if (known !== undefined) return known;
  const made = { open: names.open.map(toSought), guarded: names.guarded.map(toSought) };
  prepared.set(names, made);
  return made;
}

function toSought(name: string): Sought {
  const isFree = name.length >= SHORTEST_FREE || name.includes(' ');
  return { name, isFree, wanted: isFree ? name.toLowerCase() : name };
}

/** One form for one word: composed letters, no invisible characters, single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

type Span = readonly [start: number, end: number];

function spansOf({ wanted, isFree }: Sought, plain: string, lower: string): readonly Span[] {
  const text = isFree ? lower : plain;
  const spans: Span[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isWordStart(plain, at) && (isFree || isWordEnd(plain, end))) spans.push([at, end]);
  }
  return spans;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

/** With or without the genitive. */
function isWordEnd(text: string, end: number): boolean {
  return !/^s?\p{L}/u.test(text.slice(end)) || /^s(?!\p{L})/u.test(text.slice(end));
}

/** `A/B (C)` are three names. What begins with a small letter is a word, not a name. */
function namesIn(name: string): readonly string[] {
  return [name, ...name.split(/[/;,()]/)]
    .map((part) => plainText(part).trim())
    .filter((part) => part.length > 2 && /^[\p{Lu}\p{N}]/u.test(part) && /\p{L}/u.test(part));
}

function keyOf(name: string): string {
  return plainText(name).toLowerCase();
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
