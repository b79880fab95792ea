import { describe, expect, it } from 'vitest';
import type { Fact } from '#src/domain/fact/fact.ts';
import type { Series } from '#src/domain/indicator/indicator.ts';
import { withYearFacts } from '#src/domain/year-diff/with-year-facts.ts';
import { aFact } from '../../../builders/facts.ts';
import { anIndicator } from '../../../builders/surveys.ts';

const share = (id: string, year: number, value: number, given: Partial<Fact> = {}) =>
  aFact({
    id,
    indicator: { sv: 'otrygg', en: 'unsafe' },
    year: { kind: 'year', year },
    value: { kind: 'number', value, unit: 'procent' },
    kind: 'measured',
    sourceId: 'survey',
    ...given,
  });
const old = share('old', 2025, 36);
const indicator = anIndicator({ id: 'unsafe', sourceId: 'survey' });
const series: Series = {
  indicatorId: 'unsafe',
  placeId: 'the-square',
  groupId: 'all',
  observations: [
    { status: 'missing', year: 2024, reason: 'not-measured-here' },
    { status: 'measured', year: 2025, share: 0.36, factId: 'old' },
  ],
};
const city: Series = { ...series, placeId: 'city' };
const read = { indicators: [indicator], series: [series, city], facts: new Map([['old', old]]) };
const editionOf = new Map([['y2026.survey2026', 'survey']]);
const join = (...facts: Fact[]) => withYearFacts(read, [{ facts, editionOf }]);
const next = (year: number, value: number, given: Partial<Fact> = {}) =>
  share('y2026.a', year, value, { sourceId: 'y2026.survey2026', ...given });

describe('another year in the series', () => {
  it('is a value of its year, and the other places of the question have a gap', () => {
    const { series: joined, outcome } = join(next(2027, 34));
    expect([...outcome]).toEqual([['y2026.a', 'joined']]);
    expect(joined[0]?.observations.slice(1)).toEqual([
      { status: 'measured', year: 2025, share: 0.36, factId: 'old' },
      { status: 'missing', year: 2026, reason: 'no-figure-stated' },
      { status: 'measured', year: 2027, share: 0.34, factId: 'y2026.a' },
    ]);
    expect(joined[1]?.observations.map(({ status }) => status)).toEqual([
      'missing',
      'measured',
      'missing',
      'missing',
    ]);
  });

  it.each([2024, 2025])('never writes over what is said of %i, measured or not', (year) => {
    const { series: joined, outcome } = join(next(year, 12));
    expect([...outcome.values()]).toEqual(['year-taken']);
    expect(joined).toEqual(read.series);
  });

  it('can be a place that had no series', () => {
    const { series: joined } = join(next(2026, 40, { placeId: 'the-park' }));
    expect(joined.at(-1)).toMatchObject({ placeId: 'the-park', groupId: 'all' });
    expect(joined.at(-1)?.observations).toHaveLength(3);
  });

  it.each<[string, Partial<Fact>]>([
    ['another question', { indicator: { sv: 'annat', en: 'other' } }],
    ['another group', { group: { sv: 'kvinnor', en: 'women' } }],
    ['another survey', { sourceId: 'y2026.other' }],
    ['a claim', { kind: 'claim' }],
    ['a count', { value: { kind: 'number', value: 3, unit: 'antal' } }],
    ['no figure', { value: { kind: 'none' } }],
    ['no year', { year: { kind: 'not-stated' } }],
  ])('is left out of them where it is %s', (_, given) => {
    const { series: joined, outcome } = join(next(2026, 34, given));
    expect([...outcome.values()]).toEqual(['not-a-question']);
    expect(joined).toBe(read.series);
  });
});
