import { expect, test } from 'vitest';
import { buildDenominators } from '#geodata/build/build-denominators.ts';
import { IssueLog } from '#geodata/build/issue-log.ts';
import type { ReadingsConfig } from '#geodata/build/region-config.ts';
import type { FactsFile } from '#src/data/schema/facts-file.ts';
import { codesOf } from './issues.ts';

type PackedFact = FactsFile['facts'][number];
type Config = Pick<ReadingsConfig, 'denominators' | 'unsuitableDenominators'>;

const both = (text: string) => ({ sv: text, en: text });

function aFact(changes: Partial<PackedFact> = {}): PackedFact {
  return {
    id: 'folk',
    placeId: 'torget',
    indicator: both('befolkning'),
    year: { kind: 'year', year: 2024 },
    period: { kind: 'stated', text: both('2024-12-31') },
    value: { kind: 'number', value: 1200, unit: 'personer' },
    unit: both('personer'),
    kind: 'count',
    text: both('text'),
    sourceId: 'register',
    lines: '1',
    contradictionIds: [],
    visibility: 'open',
    ...changes,
  };
}

const RESIDENTS: Config = {
  denominators: [{ factId: 'folk', denominator: 'residents' }],
  unsuitableDenominators: [],
};

function build(config: Config, facts: readonly PackedFact[], log = new IssueLog()) {
  const factOf = (factId: string) => {
    const fact = facts.find(({ id }) => id === factId);
    if (fact === undefined)
      log.error('unknown-fact', { file: 'f', record: factId }, { fact: factId });
    return fact;
  };
  const checkPlace = (place: string, record: string) => {
    if (place !== 'torget') log.error('unknown-place', { file: 'f', record }, { place });
  };
  return buildDenominators(config, { file: 'f', factOf, checkPlace }, log);
}

const codes = (config: Config, facts: readonly PackedFact[]) =>
  codesOf((log) => build(config, facts, log));

test('takes figure, place, period and source from the fact', () => {
  expect(build(RESIDENTS, [aFact()]).denominators).toEqual([
    {
      placeId: 'torget',
      denominator: 'residents',
      value: 1200,
      period: { kind: 'stated', text: both('2024-12-31') },
      factId: 'folk',
      sourceId: 'register',
    },
  ]);
});

test('marks a figure that the source gives as about', () => {
  const denominators = [{ factId: 'folk', denominator: 'residents', isApproximate: true } as const];
  expect(build({ ...RESIDENTS, denominators }, [aFact()]).denominators).toMatchObject([
    { value: 1200, isApproximate: true },
  ]);
});

test('gives the year where the source gives no months, and says when it gives neither', () => {
  const period = { kind: 'not-stated' } as const;
  const [inYear] = build(RESIDENTS, [aFact({ period })]).denominators;
  const [never] = build(RESIDENTS, [aFact({ period, year: { kind: 'not-stated' } })]).denominators;
  expect(inYear?.period).toEqual({ kind: 'stated', text: both('2024') });
  expect(never?.period).toEqual({ kind: 'not-stated' });
});

test.each([
  ['another unit', { value: { kind: 'number', value: 1200, unit: 'personer/dygn' } }],
  ['nought', { value: { kind: 'number', value: 0, unit: 'personer' } }],
  ['no figure', { value: { kind: 'none' } }],
] as const)('refuses %s', (_, changes) => {
  expect(codes(RESIDENTS, [aFact(changes)])).toEqual(['denominator-not-a-figure']);
});

test('refuses two figures of one denominator, and two objections to it', () => {
  const facts = [aFact(), aFact({ id: 'folk2' })];
  const objection = {
    placeId: 'torget',
    denominator: 'residents',
    reason: both('få bor här'),
    factId: 'folk',
  } as const;
  const denominators = [...RESIDENTS.denominators, { factId: 'folk2', denominator: 'residents' }];
  expect(codes({ ...RESIDENTS, denominators } as Config, facts)).toEqual(['duplicate-id']);
  expect(codes({ ...RESIDENTS, unsuitableDenominators: [objection, objection] }, facts)).toEqual([
    'duplicate-id',
  ]);
});

test('refuses an objection about a place or a fact that does not exist', () => {
  const objection = {
    placeId: 'torget',
    denominator: 'residents',
    reason: both('få bor här'),
    factId: 'folk',
  } as const;
  const codesWith = (changes: { readonly placeId?: string; readonly factId?: string }) =>
    codes({ ...RESIDENTS, unsuitableDenominators: [{ ...objection, ...changes }] }, [aFact()]);
  expect(codesWith({})).toEqual([]);
  expect(codesWith({ placeId: 'okänd', factId: 'folk' })).toEqual(['unknown-place']);
  expect(codesWith({ placeId: 'torget', factId: 'okänd' })).toEqual(['unknown-fact']);
});
