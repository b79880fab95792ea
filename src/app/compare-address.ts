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
import type { CompareLook } from '../state/compare-look.ts';
import {
  type CompareChoices,
  defaultCompareChoices,
  type RankingChoice,
} from '../state/compare-slice.ts';
import { addressReader, by, keyOf } from './address-reader.ts';
import { formatCompareLook, readCompareLook } from './compare-look-address.ts';

/** What is compared, and how it is looked at. */
export interface ComparedView {
  readonly compared: CompareChoices;
  readonly look: CompareLook;
}

export interface ParsedCompareAddress {
  readonly choices: ComparedView;
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
  const faults: AddressPart[] = [];
  const read = addressReader(search, faults);
  const { subject, comparator, denominator, basis, rankedBy } = defaultCompareChoices;
  const compared: CompareChoices = {
    subject: read('vad', 'question', parseSubject, subject),
    timePair: read('tid', 'time-pair', by(timePair), null),
    placeIds: read('plats', 'place', by(placeIds), null),
    years: read('ar', 'year', by(years), defaultCompareChoices.years),
    comparator: read('mot', 'comparator', parseComparator, comparator),
    denominator: read('namnare', 'denominator', keyOf(denominatorWords), denominator),
    basis: read('period', 'period', keyOf(basisWords), basis),
    rankedBy: read('rang', 'ranking', keyOf(rankingWords), rankedBy),
  };
  return { choices: { compared, look: readCompareLook(read) }, faults };
}

/** The shortest address that brings the same comparison back. Starts with `?` or is empty. */
export function formatCompareAddress({ compared, look }: ComparedView): string {
  const params: string[] = [];
  const add = (key: string, value: string) => params.push(`${key}=${value}`);
  const { subject, comparator, denominator, basis, rankedBy } = compared;
  if (subject !== null) add('vad', formatSubject(subject));
  if (compared.timePair !== null) add('tid', compared.timePair);
  if (compared.placeIds !== null) add('plats', compared.placeIds.join(','));
  if (compared.years !== 'all') add('ar', compared.years.join(','));
  if (comparator.kind === 'itself') add('mot', ITSELF);
  if (comparator.kind === 'place') add('mot', `plats:${comparator.placeId}`);
  if (denominator !== 'none-suitable') add('namnare', denominatorWords[denominator]);
  if (basis !== 'whole-periods') add('period', basisWords[basis]);
  if (rankedBy !== 'default') add('rang', rankingWords[rankedBy]);
  for (const [key, value] of formatCompareLook(look)) add(key, value);
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

function formatSubject(subject: SubjectChoice): string {
  switch (subject.kind) {
    case 'survey':
      return `fraga:${subject.indicatorId}:${subject.groupId}`;
    case 'practice':
      return `ovning:${subject.category}`;
    case 'own':
      return `egen:${subject.setId}:${subject.category}`;
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
  if (kind === 'egen') {
    const category = incidentCategories.find((one) => one === second);
    return category === undefined ? null : { kind: 'own', setId: first, category };
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
