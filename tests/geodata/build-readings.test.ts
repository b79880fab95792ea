import { expect, test } from 'vitest';
import { buildReadings } from '#geodata/build/build-readings.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import type { ReadingsConfig } from '#geodata/build/region-config.ts';
import type { FactsFile } from '#src/data/schema/facts-file.ts';
import { codesOf } from './issues.ts';

type PackedFact = FactsFile['facts'][number];

const both = (text: string) => ({ sv: text, en: text });

function aShareFact(id: string, year: number, percent: number, changes: Partial<PackedFact> = {}) {
  return {
    id,
    placeId: 'torget',
    indicator: both('otrygg'),
    group: both('boende'),
    year: { kind: 'year', year },
    period: { kind: 'not-stated' },
    value: { kind: 'number', value: percent, unit: 'procent' },
    unit: both('procent'),
    kind: 'measured',
    text: both('text'),
    sourceId: 'enkat',
    lines: '1',
    contradictionIds: [],
    visibility: 'open',
    ...changes,
  } satisfies PackedFact as PackedFact;
}

function aConfig(factIds: string[], changes: Partial<ReadingsConfig> = {}): ReadingsConfig {
  return {
    indicators: [
      {
        id: 'otrygg',
        question: both('Otrygg'),
        population: both('Boende'),
        sourceId: 'enkat',
        direction: 'unsafe',
        classBounds: [0, 0.5],
        groups: [{ id: 'alla', label: both('Alla') }],
        missingYears: { '2022': 'not-measured-here' },
      },
    ],
    series: [{ indicatorId: 'otrygg', placeId: 'torget', groupId: 'alla', factIds }],
    directions: [],
    namedUnsafe: [],
    ranks: [],
    collaboration: [],
    drugScenes: [],
    placeEvents: [],
    statedCounts: [],
    phenomena: [],
    gradeStatements: [],
    denominators: [],
    unsuitableDenominators: [],
    ...changes,
  };
}

const rules = { file: 'f', placeIds: new Set(['torget', 'parken']) };
const TWO = [aShareFact('a', 2021, 17), aShareFact('b', 2024, 7)];

const codes = (config: ReadingsConfig, facts: PackedFact[] = TWO): string[] =>
  codesOf((log) => buildReadings(config, facts, rules, log));

test('keeps a year without a figure as missing with its reason, never as zero', () => {
  const { series } = buildReadings(aConfig(['a', 'b']), TWO, rules, new IssueLog());
  expect(series[0]?.observations).toEqual([
    { status: 'measured', year: 2021, share: 0.17, factId: 'a' },
    { status: 'missing', year: 2022, reason: 'not-measured-here' },
    { status: 'missing', year: 2023, reason: 'no-figure-stated' },
    { status: 'measured', year: 2024, share: 0.07, factId: 'b' },
  ]);
});

test('gives every series of an indicator the same years', () => {
  const config = aConfig(['a', 'b']);
  const facts = [...TWO, aShareFact('c', 2023, 9, { placeId: 'parken' })];
  const { series } = buildReadings(
    {
      ...config,
      series: [
        ...config.series,
        { indicatorId: 'otrygg', placeId: 'parken', groupId: 'alla', factIds: ['c'] },
      ],
    },
    facts,
    rules,
    new IssueLog(),
  );
  expect(series[1]?.observations.map(({ year, status }) => [year, status])).toEqual([
    [2021, 'missing'],
    [2022, 'missing'],
    [2023, 'measured'],
    [2024, 'missing'],
  ]);
});

test('marks a figure that the document does not print', () => {
  const config = aConfig(['a', 'b']);
  const facts = [aShareFact('a', 2021, 17, { kind: 'derived' }), aShareFact('b', 2024, 7)];
  const [series] = config.series;
  const marked = { ...config, series: [{ ...series, derivedFactIds: ['a'] }] } as ReadingsConfig;
  const built = buildReadings(marked, facts, rules, new IssueLog());
  expect(built.series[0]?.observations[0]).toMatchObject({ isDerived: true });
  expect(codes(config, facts)).toEqual(['instruments-mixed']);
});

test.each([
  ['another survey', { sourceId: 'annan' }],
  ['another place', { placeId: 'parken' }],
  ['another question', { indicator: both('orolig') }],
  ['another group', { group: both('män') }],
] as const)('refuses %s in the same series', (_, change) => {
  const facts = [aShareFact('a', 2021, 17), aShareFact('b', 2024, 7, change)];
  expect(new Set(codes(aConfig(['a', 'b']), facts))).toEqual(new Set(['instruments-mixed']));
});

test('refuses a group that the indicator does not have', () => {
  const config = aConfig(['a', 'b']);
  const series = config.series.map((entry) => ({ ...entry, groupId: 'män' }));
  expect(codes({ ...config, series })).toEqual(['unknown-group']);
});

test.each([
  ['a count', { value: { kind: 'number', value: 12, unit: 'antal' } }],
  ['a share over 100', { value: { kind: 'number', value: 112, unit: 'procent' } }],
  ['no figure', { value: { kind: 'none' } }],
] as const)('refuses %s as an observation', (_, change) => {
  const facts = [aShareFact('a', 2021, 17), aShareFact('b', 2024, 7, change as object)];
  expect(codes(aConfig(['a', 'b']), facts)).toEqual(['observation-not-a-share']);
});

test('refuses two figures for a year', () => {
  const facts = [aShareFact('a', 2021, 17), aShareFact('b', 2021, 18)];
  expect(codes(aConfig(['a', 'b']), facts)).toEqual(['second-observation']);
});

test('refuses a reading of a fact, place or indicator that does not exist', () => {
  const ranks = [{ factId: 'c', standing: 'first' as const }];
  const drugScenes = [{ factId: 'a', state: 'ended' as const, placeId: 'okänd' }];
  const namedUnsafe = [{ factId: 'a', placeId: 'okänd', extent: both('del av') }];
  const directions = [{ factId: 'a', indicatorId: 'okänd' }];
  expect(codes(aConfig(['a', 'b'], { ranks }))).toEqual(['unknown-fact']);
  expect(codes(aConfig(['a', 'b'], { drugScenes }))).toEqual(['unknown-place']);
  expect(codes(aConfig(['a', 'b'], { namedUnsafe }))).toEqual(['unknown-place']);
  expect(codes(aConfig(['a', 'b'], { directions }))).toEqual(['unknown-indicator']);
});

test('refuses a dated entry whose fact has no year', () => {
  const facts = [...TWO, aShareFact('c', 2021, 1, { year: { kind: 'not-stated' } })];
  const ranks = [{ factId: 'c', standing: 'first' as const }];
  expect(codes(aConfig(['a', 'b'], { ranks }), facts)).toEqual(['unknown-year']);
});

test('takes the visibility of a place event from its fact', () => {
  const facts = [...TWO, aShareFact('c', 2025, 1, { visibility: 'internal' })];
  const placeEvents = [{ factId: 'c', sortMonth: '2025-03', when: both('våren 2025') }];
  const built = buildReadings(aConfig(['a', 'b'], { placeEvents }), facts, rules, new IssueLog());
  expect(built.placeEvents).toMatchObject([{ placeId: 'torget', visibility: 'internal' }]);
});

function aCountFact(id: string, year: number, count: number, changes: Partial<PackedFact> = {}) {
  return aShareFact(id, year, 0, {
    kind: 'count',
    value: { kind: 'number', value: count, unit: 'antal' },
    ...changes,
  });
}

function aCountConfig(periods: { year: number; start: string; end: string }[]): ReadingsConfig {
  return aConfig(['a', 'b'], {
    statedCounts: [
      {
        id: 'ran',
        name: both('Rån'),
        factIds: ['d', 'c'],
        periodReadings: [{ id: 'hela-ar', reason: both('Om'), periods }],
      },
    ],
  });
}

const WHOLE_YEARS = [2021, 2024].map((year) => ({
  year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
}));
const COUNTS = [...TWO, aCountFact('c', 2021, 154), aCountFact('d', 2024, 69)];

test('printed counts are read in the order of their years', () => {
  const log = new IssueLog();
  const { statedCounts } = buildReadings(aCountConfig(WHOLE_YEARS), COUNTS, rules, log);

  expect(log.issues).toEqual([]);
  expect(statedCounts[0]).toMatchObject({
    placeId: 'torget',
    counts: [
      { year: 2021, count: 154, factId: 'c' },
      { year: 2024, count: 69, factId: 'd' },
    ],
  });
});

test('a reading without a period for a counted year is refused', () => {
  expect(codes(aCountConfig(WHOLE_YEARS.slice(1)), COUNTS)).toEqual(['period-not-of-year']);
});

test('printed counts of two places, and what is no count, are refused', () => {
  const elsewhere = aCountFact('d', 2024, 69, { placeId: 'parken' });
  expect(codes(aCountConfig(WHOLE_YEARS), [...COUNTS.slice(0, 3), elsewhere])).toEqual([
    'instruments-mixed',
  ]);
  const share = aShareFact('d', 2024, 69);
  expect(codes(aCountConfig(WHOLE_YEARS), [...COUNTS.slice(0, 3), share])).toEqual([
    'no-count-stated',
  ]);
});

test('phenomena and grades point at statements that exist', () => {
  const config = aConfig(['a', 'b'], {
    phenomena: [{ id: 'x', label: both('X'), indicatorIds: ['ingen'], factIds: ['saknas'] }],
    gradeStatements: [{ factId: 'saknas', grade: both('Nian') }],
  });
  expect(codes(config).toSorted()).toEqual(['unknown-fact', 'unknown-fact', 'unknown-indicator']);
});
