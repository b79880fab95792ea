import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { comparisonTime } from '#src/domain/compare/comparison-time.ts';
import { practiceSource } from '#src/domain/compare/practice-counts.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { timeQuestions } from '#src/domain/compare/time-questions.ts';
import { committedData, someChoices } from '../../../builders/comparisons.ts';

const data = committedData();
const collected = { from: '2021-01-01', to: '2025-10-31' };
const subject = { kind: 'practice', category: 'robbery' } as const;

/** Every place has 200 a period, an hour each on the first 100 hours and the rest on the last. */
function aComparison(given: Partial<ComparisonChoices>): Comparison {
  const choices = someChoices({ subject, comparator: { kind: 'itself' }, ...given });
  const found = findSubject(
    comparisonSubjects(data, { practice: collected, published: collected }),
    choices.subject,
  );
  if (found === undefined) throw new Error('no such subject');
  const counts = { ...practiceSource('robbery', collected, new Map()) };
  return compare(
    found,
    choices,
    { ...counts, countOf: () => ({ status: 'counted', count: 200 }) },
    data,
  );
}

const byWeekHour = Uint32Array.from({ length: 168 }, (_, hour) => (hour < 100 ? 1 : 0));
byWeekHour[167] = 100;
const areaTime = {
  firstYear: 2021,
  byMonth: new Uint32Array(60).fill(15),
  byWeekHour,
  withoutHour: 0,
};
const everything = { get: () => areaTime } as unknown as ReadonlyMap<string, typeof areaTime>;

function timeOf(given: Partial<ComparisonChoices>, key: string | null = null) {
  const time = comparisonTime(aComparison(given), key, everything, collected, data);
  if (time.kind !== 'counted') throw new Error(time.kind);
  return time;
}

describe('the time of a comparison', () => {
  it('is missing for what has no hours, with the reason', () => {
    const of = (choice: ComparisonChoices['subject']) =>
      comparisonTime(aComparison({ subject: choice }), null, everything, collected, data);
    expect(of(someChoices().subject)).toEqual({ kind: 'no-hours', reason: 'survey' });
    expect(of({ kind: 'published', category: 'all' })).toEqual({
      kind: 'no-hours',
      reason: 'published',
    });
    expect(of({ kind: 'stated-count', statedCountId: 'anmalda-ran' })).toEqual({
      kind: 'no-hours',
      reason: 'stated-count',
    });
  });

  it('has both grids in the same classes, and each weekday over its own days', () => {
    const { week } = timeOf({ placeIds: ['klara'], years: [2023, 2024] });
    expect(week?.from.year).toBe(2023);
    expect(week?.to.total).toBe(200);
    expect(week?.from.classes[0]).toBe(0);
    expect(week?.from.classes[110]).toBeNull();
    expect(week?.to.classes[167]).toBe(4);
    expect(week?.hours).toHaveLength(168);
    expect(week?.hours?.every(({ code }) => code === 'within-noise')).toBe(true);
  });

  it('shows no grids of unequal periods, and shows them for the same months and per day', () => {
    const years = { placeIds: ['klara'], years: [2024, 2025] };
    const { week, pair } = timeOf(years);
    expect(week).toBeNull();
    expect(pair.row.verdict).toMatchObject({
      code: 'not-comparable',
      offers: [{ kind: 'same-months' }, { kind: 'per-day' }],
    });

    const same = timeOf({ ...years, basis: 'same-months' }).week;
    expect(same?.from.period.months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(same?.hours).toHaveLength(168);

    const perDay = timeOf({ ...years, basis: 'per-day' }).week;
    expect(perDay?.from.period).toEqual({ start: '2024-01-01', end: '2024-12-31' });
    expect(perDay?.to.classes[0]).toBe(0);
  });

  it('shows two places each by itself, and their difference only under a denominator', () => {
    const places = {
      placeIds: ['klara'],
      years: [2024],
      comparator: { kind: 'place', placeId: 'odenplan' },
    } as const;
    expect(timeOf(places).week).toMatchObject({
      from: { placeId: 'odenplan' },
      to: { placeId: 'klara' },
      hours: null,
    });
    const { week, months } = timeOf({ ...places, denominator: 'area' });
    expect(week?.hours?.[167]?.code).not.toBe('within-noise');
    expect(months.map(({ placeId }) => placeId)).toEqual(['klara', 'odenplan']);
  });

  it('shows the chosen pair, and the first where the chosen is not there', () => {
    const years = { placeIds: ['klara'], years: [2022, 2023, 2024] };
    expect(timeOf(years).pairs.map(({ key }) => key)).toEqual([
      'klara:2023:klara:2024',
      'klara:2022:klara:2024',
    ]);
    expect(timeOf(years, 'klara:2022:klara:2024').pair.row.from.year).toBe(2022);
    expect(timeOf(years, 'klara:1999:klara:2024').pair.row.from.year).toBe(2023);
  });

  it('names the breaks of the place’s own series, and no others', () => {
    expect(timeOf({ years: [2023, 2024] }).months[0]?.breaks).toMatchObject([
      { date: '2023-07-01' },
    ]);
    expect(timeOf({ placeIds: ['klara'], years: [2023, 2024] }).months[0]?.breaks).toEqual([]);
  });
});

it('asks for the hours of each side and the months of each place, once each', () => {
  const { pair } = timeOf({ placeIds: ['klara'], years: [2023, 2024] });
  const asked = timeQuestions('robbery', pair.row);
  expect(asked.map(({ areaId, filter }) => [areaId, filter.years])).toEqual([
    ['klara', new Set([2023])],
    ['klara', 'all'],
    ['klara', new Set([2024])],
  ]);
  expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
});
