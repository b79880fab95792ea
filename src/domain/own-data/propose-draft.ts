import type { SourcedDenominator } from '../denominator/denominator.ts';
import { foldName } from '../import/fold-name.ts';
import type { RememberedMapping } from './category-mapping.ts';
import { valueKey } from './category-mapping.ts';
import { needsPeriod } from './draft-problems.ts';
import type { FoundColumn, FoundFile } from './found-file.ts';
import {
  type DraftPeriod,
  type MappingDraft,
  type MappingRole,
  rolesOfKind,
} from './mapping-draft.ts';
import type { OwnDataKind } from './own-set.ts';
import { periodOf } from './stated-period.ts';

const NAMES: Readonly<Record<MappingRole, RegExp>> = {
  time: /\b(?:datum|date|tidpunkt|inkom|inkommen|skapad|created|brottsdatum|handelsedatum|start ?tid|tid|time)\b|datum$/,
  clock: /\b(?:klockslag|kl|klocka|tid|time|timme|clock)\b/,
  id: /\b(?:id|nr|dnr|diarienummer|arendenummer|arende ?id|k ?nummer|referens|objectid)\b|nummer$/,
  category:
    /\b(?:brottstyp|brottskategori|kategori|brott|typ|category|offence|crime|handelsetyp|brottskod)\b/,
  channel: /\b(?:kanal|plats ?typ|platskategori|miljo|channel|inne ?ute)\b/,
  place: /\b(?:plats|platsnamn|omrade|stadsdel|namn|hotspot|place|area|torg|adress|gata)\b/,
  share: /\b(?:andel|procent|share|percent|otrygga|varde|value)\b|%/,
  answers: /\b(?:antal svar|svar|n|bas|svarande|answers|respondents|base)\b/,
  group: /\b(?:grupp|kon|alder|group|kategori|bakgrund)\b/,
  subject: /\b(?:amne|kategori|typ|arendetyp|rubrik|subject|category)\b/,
  name: /\b(?:namn|name|plats|omrade|benamning|label)\b/,
  label: /\b(?:namn|name|label|punkt|stopp)\b/,
};

const KINDS: Readonly<Partial<Record<MappingRole, readonly FoundColumn['kind'][]>>> = {
  time: ['date'],
  share: ['number'],
  answers: ['number'],
  category: ['text'],
  channel: ['text'],
  place: ['text'],
  group: ['text'],
  subject: ['text'],
  clock: ['text', 'number'],
};

const COUNT =
  /\b(?:antal|count|counts|summa|totalt|total|anmalda|anmalningar|brott|handelser|incidents|offences)\b/;
const YEAR = /\b(?:ar|year|period|manad|month)\b/;
const TYCK_TILL = /tyck ?till|\barende(?:nummer|typ|id|n)?\b/;

const DENOMINATORS: readonly (readonly [SourcedDenominator, RegExp])[] = [
  ['residents', /\b(?:boende|befolkning|folkmangd|invanare|residents|population)\b/],
  ['passers-by', /\b(?:passerande|passager|fotgangare|floden|flode|passers)\b/],
  ['visitors', /\b(?:besok|besokare|besokande|visitors|visits)\b/],
  ['licensed-venues', /\b(?:serveringsstallen|serveringstillstand|krogar|tillstand|venues)\b/],
];

const NOT_SAID: DraftPeriod = { kind: 'not-said' };

/** What the columns suggest. A proposal: every part of it is shown before anything is taken in. */
export function proposeDraft(
  found: FoundFile,
  remembered: Pick<RememberedMapping, 'categories' | 'channels'> | undefined,
  kind: OwnDataKind = proposeKind(found),
): MappingDraft {
  const usable = found.columns.filter(({ leftOut, isCoordinate, kind: type }) => {
    return leftOut === null && !isCoordinate && type !== 'empty';
  });
  const columns: Partial<Record<MappingRole, string>> = {};
  const { needed, other } = rolesOfKind[kind];
  const taken = new Set<string>();
  for (const role of [...needed, ...other]) {
    const column = columnFor(role, usable, taken);
    if (column === undefined) continue;
    columns[role] = column;
    taken.add(column);
  }
  const figures = denominatorsIn(usable);
  const counts = countsIn(usable, taken);
  const base = {
    kind,
    name: found.name.replace(/\.[^.]{1,8}$/, ''),
    source: '',
    columns,
    always: { category: null, channel: null },
    places: new Map(),
    unknownPlaces: 'without-place',
    counts: kind === 'counts' ? counts : [],
    figures: kind === 'denominators' ? figures : new Map(),
    period: needsPeriod({ kind }) ? periodIn(usable, kind === 'counts' ? counts : []) : NOT_SAID,
    question: { kind: 'own', text: '' },
    duplicates: 'refused',
  } as const satisfies Partial<MappingDraft>;
  return {
    ...base,
    categories: known(found, columns.category, remembered?.categories),
    channels: known(found, columns.channel, remembered?.channels),
  };
}

export function proposeKind(found: FoundFile): OwnDataKind {
  if (found.report.kind === 'gpx') return 'walk-points';
  if (found.geometry === 'areas' || found.geometry === 'mixed') return 'places';
  const usable = found.columns.filter(({ leftOut }) => leftOut === null);
  const names = found.columns.map(({ name }) => foldName(name));
  const hasTime = usable.some(({ kind }) => kind === 'date');
  if (hasTime && [foldName(found.name), ...names].some((name) => TYCK_TILL.test(name)))
    return 'tyck-till';
  if (denominatorsIn(usable).size > 0) return 'denominators';
  if (
    usable.some(
      ({ isPercent, name }) =>
        isPercent ||
        (NAMES.share.test(foldName(name)) && /andel|share|otrygg/.test(foldName(name))),
    )
  )
    return 'survey';
  if (hasTime) return 'incidents';
  return countsIn(usable, new Set()).length > 0 ? 'counts' : 'incidents';
}

function columnFor(
  role: MappingRole,
  columns: readonly FoundColumn[],
  taken: ReadonlySet<string>,
): string | undefined {
  const fits = columns.filter(({ name, kind }) => {
    return !taken.has(name) && (KINDS[role]?.includes(kind) ?? true);
  });
  const named = fits.find(({ name }) => NAMES[role].test(foldName(name)));
  const only = role === 'time' ? fits[0] : undefined;
  return (named ?? only)?.name;
}

function countsIn(columns: readonly FoundColumn[], taken: ReadonlySet<string>): readonly string[] {
  const numbers = columns.filter(({ name, kind }) => kind === 'number' && !taken.has(name));
  const years = numbers.filter(({ name }) => periodOf(name) !== null);
  if (years.length > 0) return years.map(({ name }) => name);
  const named = numbers.filter(({ name }) => COUNT.test(foldName(name)));
  return named.map(({ name }) => name);
}

function denominatorsIn(columns: readonly FoundColumn[]): ReadonlyMap<string, SourcedDenominator> {
  return new Map(
    columns.flatMap(({ name, kind }) => {
      const found = DENOMINATORS.find(([, pattern]) => pattern.test(foldName(name)));
      return found === undefined || kind !== 'number' ? [] : [[name, found[0]] as const];
    }),
  );
}

function periodIn(columns: readonly FoundColumn[], counts: readonly string[]): DraftPeriod {
  if (counts.length > 0 && counts.every((name) => periodOf(name) !== null))
    return { kind: 'names' };
  const column = columns.find(({ name, values }) => {
    const isNamed = YEAR.test(foldName(name));
    return isNamed && values?.every(({ value }) => periodOf(value) !== null);
  });
  return column === undefined ? { kind: 'not-said' } : { kind: 'column', column: column.name };
}

/** The known values of the columns that are chosen now: what was mapped in them before stays. */
export function proposeValues(
  found: FoundFile,
  { categories, channels }: Pick<MappingDraft, 'categories' | 'channels'>,
  columns: MappingDraft['columns'],
): Pick<MappingDraft, 'categories' | 'channels'> {
  return {
    categories: known(found, columns.category, categories),
    channels: known(found, columns.channel, channels),
  };
}

/** Only values that the file has. */
function known<Target>(
  found: FoundFile,
  name: string | undefined,
  remembered: ReadonlyMap<string, Target> = new Map(),
): ReadonlyMap<string, Target> {
  const values = found.columns.find((column) => column.name === name)?.values ?? [];
  return new Map(
    values.flatMap(({ value }) => {
      const target = remembered.get(valueKey(value));
      return target === undefined ? [] : [[valueKey(value), target] as const];
    }),
  );
}
