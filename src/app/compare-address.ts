import { z } from '../data/schema/zod.ts';
import type { AddressPart } from '../domain/address/address-part.ts';
import type {
  ComparatorChoice,
  CountBasis,
  SubjectChoice,
} from '../domain/compare/comparison-choices.ts';
import type { Denominator } from '../domain/denominator/denominator.ts';
import { incidentCategories } from '../domain/incident/incident.ts';
import { eventCategories } from '../domain/offence/published-event.ts';
import {
  type CompareChoices,
  defaultCompareChoices,
  type RankingChoice,
} from '../state/compare-slice.ts';

export interface ParsedCompareAddress {
  readonly choices: CompareChoices;
  /** Parts that could not be read and fell back to the default. */
  readonly faults: readonly AddressPart[];
}

const basisWords = {
  'whole-periods': 'hela',
  'same-months': 'samma-manader',
  'per-day': 'per-dag',
} as const satisfies Record<CountBasis, string>;
const denominatorWords = {
  'none-suitable': 'ingen',
  residents: 'boende',
  'passers-by': 'passerande',
  visitors: 'besokare',
  'licensed-venues': 'serveringsstallen',
  area: 'yta',
} as const satisfies Record<Denominator, string>;
const rankingWords = {
  default: 'utan-ingripandebrott',
  compared: 'valt',
} as const satisfies Record<RankingChoice, string>;
const WHOLE = 'hela';
const ITSELF = 'sjalv';

const id = /^[a-z0-9][a-z0-9.-]{0,80}$/;
const placeIds = z.pipe(
  z.string().check(z.maxLength(600)),
  z
    .pipe(
      z.string(),
      z.transform((text) => text.split(',')),
    )
    .check(z.refine((list) => list.every((one) => id.test(one)))),
);
/** Place and year of each of two sides. */
const timePair = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9.-]{0,80}:\d{4}:[a-z0-9][a-z0-9.-]{0,80}:\d{4}$/));
const years = z.pipe(
  z.string().check(z.regex(/^(19|20)\d\d(,(19|20)\d\d){0,60}$/)),
  z.transform((text) => text.split(',').map(Number)),
);

/** Reads the part of the address after `#/jamfor?`. Every field falls back on its own. */
export function parseCompareAddress(search: string): ParsedCompareAddress {
  const params = new URLSearchParams(search);
  const faults: AddressPart[] = [];
  const read = <Value>(
    key: string,
    part: AddressPart,
    parse: (text: string) => Value | null,
    fallback: Value,
  ): Value => {
    const raw = params.get(key);
    if (raw === null) return fallback;
    const value = parse(raw);
    if (value === null) faults.push(part);
    return value ?? fallback;
  };
  const by =
    <Value>(schema: z.ZodMiniType<Value>) =>
    (text: string): Value | null => {
      const result = schema.safeParse(text);
      return result.success ? result.data : null;
    };
  const { subject, comparator, denominator, basis, rankedBy } = defaultCompareChoices;
  const choices: CompareChoices = {
    subject: read('vad', 'question', parseSubject, subject),
    timePair: read<string | null>('tid', 'comparator', by(timePair), null),
    placeIds: read<readonly string[] | null>('plats', 'place', by(placeIds), null),
    years: read<readonly number[] | 'all'>('ar', 'year', by(years), 'all'),
    comparator: read('mot', 'comparator', parseComparator, comparator),
    denominator: read('namnare', 'denominator', keyOf(denominatorWords), denominator),
    basis: read('period', 'period', keyOf(basisWords), basis),
    rankedBy: read('rang', 'ranking', keyOf(rankingWords), rankedBy),
  };
  return { choices, faults };
}

/** The shortest address that brings the same comparison back. Starts with `?` or is empty. */
export function formatCompareAddress(choices: CompareChoices): string {
  const params: string[] = [];
  const add = (key: string, value: string) => params.push(`${key}=${value}`);
  const { subject, comparator, denominator, basis, rankedBy } = choices;
  if (subject !== null) add('vad', formatSubject(subject));
  if (choices.timePair !== null) add('tid', choices.timePair);
  if (choices.placeIds !== null) add('plats', choices.placeIds.join(','));
  if (choices.years !== 'all') add('ar', choices.years.join(','));
  if (comparator.kind === 'itself') add('mot', ITSELF);
  if (comparator.kind === 'place') add('mot', `plats:${comparator.placeId}`);
  if (denominator !== 'none-suitable') add('namnare', denominatorWords[denominator]);
  if (basis !== 'whole-periods') add('period', basisWords[basis]);
  if (rankedBy !== 'default') add('rang', rankingWords[rankedBy]);
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

function formatSubject(subject: SubjectChoice): string {
  switch (subject.kind) {
    case 'survey':
      return `fraga:${subject.indicatorId}:${subject.groupId}`;
    case 'practice':
      return `ovning:${subject.category}`;
    case 'stated-count':
      return `tal:${subject.statedCountId}`;
    case 'published':
      return `publicerat:${subject.category === 'all' ? 'alla' : subject.category}`;
  }
}

function parseSubject(text: string): SubjectChoice | null {
  const [kind, first = '', second = '', ...others] = text.split(':');
  if (others.length > 0 || !id.test(first)) return null;
  if (kind === 'fraga') {
    return id.test(second) ? { kind: 'survey', indicatorId: first, groupId: second } : null;
  }
  if (second !== '') return null;
  if (kind === 'tal') return { kind: 'stated-count', statedCountId: first };
  if (kind === 'ovning') {
    const category = incidentCategories.find((one) => one === first);
    return category === undefined ? null : { kind: 'practice', category };
  }
  if (kind !== 'publicerat') return null;
  const category = first === 'alla' ? 'all' : eventCategories.find((one) => one === first);
  return category === undefined ? null : { kind: 'published', category };
}

function parseComparator(text: string): ComparatorChoice | null {
  if (text === WHOLE) return { kind: 'whole' };
  if (text === ITSELF) return { kind: 'itself' };
  const placeId = text.startsWith('plats:') ? text.slice('plats:'.length) : '';
  return id.test(placeId) ? { kind: 'place', placeId } : null;
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>) {
  const keys = new Map(Object.entries<string>(words).map(([key, word]) => [word, key as Key]));
  return (text: string): Key | null => keys.get(text) ?? null;
}
