import { expect, test } from 'vitest';
import { buildFacts, type FactRules } from '#geodata/build/build-facts.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import type { RawFact, RawFactsFile } from '#geodata/build/raw-schemas.ts';
import { codesOf } from './issues.ts';

function aRawFact(changes: Partial<RawFact> = {}): RawFact {
  return {
    id: 'a.fact',
    place: 'torget',
    indicator: 'befolkning',
    group: '',
    year: 2024,
    period: '',
    value: 12,
    unit: 'antal',
    kind: 'count',
    comparator: '',
    sv: 'Tolv',
    en: 'Twelve',
    source: 'Källan',
    sourceId: 'kallan',
    lines: '12',
    caveat: '',
    inconsistencies: [],
    ...changes,
  };
}

function aRawFile(...facts: RawFact[]): RawFactsFile {
  return {
    sources: [{ id: 'kallan', name: 'Källan', listedInKallor: true }],
    places: [{ id: 'torget', name: 'Torget', type: 'plats', parent: '', note: '' }],
    facts,
    priorityAreas: [],
    inconsistencies: [{ id: 'I-A', sv: 'a', en: 'a', lines: ['1'], severity: 'low' }],
  };
}

function theRules(changes: Partial<FactRules> = {}): FactRules {
  return {
    file: 'f',
    periods: { '2025 vår': { sv: 'våren 2025', en: 'spring 2025' } },
    periodsNotStated: ['', 'ej angiven'],
    internalFactIds: [],
    replacements: [],
    replacementsFile: 'r',
    translate: (sv) => ({ sv, en: `${sv} (en)` }),
    ...changes,
  };
}

const codes = (fact: Partial<RawFact>, rules: Partial<FactRules> = {}): string[] =>
  codesOf((log) => buildFacts(aRawFile(aRawFact(fact)), theRules(rules), log));

const packed = (fact: Partial<RawFact>, rules: Partial<FactRules> = {}) =>
  buildFacts(aRawFile(aRawFact(fact)), theRules(rules), new IssueLog()).facts[0];

test('accepts a fact whose place, source and contradictions exist', () => {
  expect(codes({ inconsistencies: ['I-A'] })).toEqual([]);
});

test.each([
  ['unknown-place', { place: 'okänd' }],
  ['unknown-source', { sourceId: 'okänd' }],
  ['source-name-differs', { source: 'Annat namn' }],
  ['unknown-contradiction', { inconsistencies: ['I-B'] }],
  ['unknown-period', { period: 'vintern' }],
  ['unknown-year', { year: 'i fjol' }],
  ['raw-shape-unexpected', { kind: 'guess' }],
] as const)('logs %s', (code, change) => {
  expect(codes(change as Partial<RawFact>)).toEqual([code]);
});

test('refuses two facts with the same id', () => {
  const file = aRawFile(aRawFact(), aRawFact());
  expect(codesOf((log) => buildFacts(file, theRules(), log))).toEqual(['duplicate-id']);
});

test.each([
  [2024, { kind: 'year', year: 2024 }],
  ['2024/25', { kind: 'school-year', firstYear: 2024 }],
  ['tidigare år', { kind: 'earlier-years' }],
  ['ej angivet', { kind: 'not-stated' }],
])('reads the year %s', (year, expected) => {
  expect(packed({ year })?.year).toEqual(expected);
});

test('reads no figure as none, never as zero', () => {
  expect(packed({ value: null })?.value).toEqual({ kind: 'none' });
  expect(packed({ value: 0 })?.value).toEqual({ kind: 'number', value: 0, unit: 'antal' });
  expect(packed({ value: false })?.value).toEqual({ kind: 'yes-no', value: false });
});

test('says when the source states no period', () => {
  expect(packed({ period: '' })?.period).toEqual({ kind: 'not-stated' });
  expect(packed({ period: 'ej angiven' })?.period).toEqual({ kind: 'not-stated' });
  expect(packed({ period: '2025 vår' })?.period).toMatchObject({ text: { sv: 'våren 2025' } });
});

test('leaves absent what the source leaves empty', () => {
  const fact = packed({});
  for (const key of ['group', 'caveat', 'comparedWith']) expect(fact).not.toHaveProperty(key);
});

test('replaces text and caveat, and keeps the fact internal where the region says so', () => {
  const text = { sv: 'Nytt', en: 'New' };
  const fact = packed(
    { caveat: 'Gammalt' },
    {
      internalFactIds: ['a.fact'],
      replacements: [{ factId: 'a.fact', reason: 'skäl', text, caveat: text }],
    },
  );
  expect(fact).toMatchObject({ text, caveat: text, visibility: 'internal' });
});

test('refuses a replacement that points at nothing or changes nothing', () => {
  const same = { sv: 'Tolv', en: 'Twelve' };
  const nothing = { factId: 'b.fact', reason: 'skäl', text: { sv: 'x', en: 'x' } };
  expect(codes({}, { replacements: [{ factId: 'a.fact', reason: 'skäl', text: same }] })).toEqual([
    'replacement-not-needed',
  ]);
  expect(codes({}, { replacements: [nothing] })).toEqual(['replacement-not-needed']);
});

test('refuses an internal fact that does not exist', () => {
  expect(codes({}, { internalFactIds: ['b.fact'] })).toEqual(['unknown-fact']);
});
