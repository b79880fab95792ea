import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import type { CountSource } from '#src/domain/compare/comparison-data.ts';
import { publishedCounts } from '#src/domain/compare/published-counts.ts';
import { groupTable, trustTable } from '#src/domain/compare/share-table.ts';
import { gradeTable, phenomenonMatrix } from '#src/domain/compare/statement-tables.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { committedData, committedEvents, someChoices } from '../../../builders/comparisons.ts';

const data = committedData();
const collected = { practice: { from: '2021-01-01', to: '2025-10-31' }, published: null };

function compared(
  given: Partial<ComparisonChoices> = {},
  counts: CountSource | null = null,
): Comparison {
  const choices = someChoices(given);
  const sources = { ...collected, published: { from: '2023-03-20', to: '2026-08-18' } };
  const subject = findSubject(comparisonSubjects(data, sources), choices.subject);
  if (subject === undefined) throw new Error('no such subject');
  return compare(subject, choices, counts, data);
}

const survey = (indicatorId: string, groupId = 'alla') =>
  ({ subject: { kind: 'survey', indicatorId, groupId } }) as const;
const robbery = {
  subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' },
} as const;

describe('a survey over the years', () => {
  it('has a row against each earlier year, newest first, and one against the whole', () => {
    const rows = compared().rows.map(({ against, from, verdict }) => [
      against,
      from.placeId,
      from.year,
      verdict.code,
    ]);
    expect(rows).toEqual([
      ['earlier', 'norra-innerstaden', 2024, 'undecidable'],
      ['earlier', 'norra-innerstaden', 2023, 'undecidable'],
      ['earlier', 'norra-innerstaden', 2021, 'undecidable'],
      ['comparator', 'hela-staden', 2025, 'undecidable'],
    ]);
  });

  it('says how many answers the difference would need', () => {
    const { rows } = compared(survey('undviker-platser'));
    expect(rows[0]?.verdict).toEqual({ code: 'same-rounded-value', intervalPp: null });
    expect(rows.at(-1)?.verdict).toMatchObject({
      reason: 'answers-not-stated',
      changePp: -2,
      needed: { answers: 4476, fewest: 1989, most: 17908 },
    });
  });

  it('answers a chosen year that was not measured instead of dropping it', () => {
    const { rows } = compared({ years: [2022, 2025], comparator: { kind: 'itself' } });
    expect(rows.map(({ from, verdict }) => [from.reading, verdict])).toEqual([
      [
        { status: 'missing', reason: 'not-measured-here' },
        { code: 'undecidable', reason: 'missing' },
      ],
    ]);
  });

  it('names the break between two years, of the place that it concerns alone', () => {
    const [against2024, , against2021, city] = compared().rows;
    expect(against2021?.breaks.map(({ date }) => date)).toEqual(['2023-07-01']);
    expect([against2024?.breaks, city?.breaks]).toEqual([[], []]);
  });
});

describe('two surveys', () => {
  it('never share a line, and the panel can say why', () => {
    const { rows, keptApart, contradictions } = compared({
      ...survey('narkotikahandel-gata'),
      placeIds: ['klara'],
      comparator: { kind: 'place', placeId: 'sergels-torg' },
    });
    expect(rows.at(-1)).toMatchObject({
      from: { placeId: 'sergels-torg', reading: { share: 0.24 } },
      to: { placeId: 'klara', reading: { share: 0.47 } },
      verdict: {
        code: 'not-comparable',
        differences: ['other-survey', 'other-question', 'other-population', 'other-area'],
      },
    });
    expect(keptApart.map(({ series }) => series.placeId)).toEqual(['odenplan', 'sergels-torg']);
    expect(contradictions.map((one) => one.contradiction.id)).toContain('I-47v24');
  });
});

describe('the plot', () => {
  it('draws the recomputed value open and lets nothing cross the gap', () => {
    const { plot } = compared();
    const [area, city] = plot?.lines ?? [];
    expect(area?.pieces.map((piece) => piece.map(({ year, isOpen }) => [year, isOpen]))).toEqual([
      [[2021, true]],
      [
        [2023, false],
        [2024, false],
        [2025, false],
      ],
    ]);
    expect(area?.gaps).toEqual([{ fromYear: 2022, toYear: 2022, reason: 'not-measured-here' }]);
    expect(city?.pieces.map((piece) => piece.map(({ year }) => year))).toEqual([
      [2021],
      [2023, 2024, 2025],
    ]);
    expect(city?.pieces[0]?.[0]?.isOpen).toBe(false);
    expect(plot?.breaks[0]?.position).toBeCloseTo(2023.5, 2);
  });
});

describe('the two printed robbery totals', () => {
  it('are shown under both readings of their period, with the contradiction', () => {
    const { rows, finding, contradictions } = compared(robbery);
    const shown = rows.map((row) => {
      const { verdict } = row;
      if (row.kind !== 'count' || !('change' in verdict)) throw new Error('not tested');
      if (verdict.change.status !== 'stated') throw new Error('no percent');
      const { ratio, interval } = verdict.change;
      const percent = [ratio, interval.lower, interval.upper].map((r) => Math.round((r - 1) * 100));
      return [row.basis, verdict.code, verdict.z === null, ...percent];
    });
    expect(shown).toEqual([
      ['as-counted', 'reliable-decrease', false, -55, -66, -40],
      ['per-day', 'reliable-decrease', true, -46, -60, -29],
    ]);
    expect(contradictions.map((one) => one.contradiction.id)).toContain('I-PERIOD');
    expect(finding).toMatchObject({ kind: 'count', code: 'reliable-decrease' });
    expect(rows[0]?.breaks).toHaveLength(1);
  });

  it('keep what the guard said of unequal periods', () => {
    expect(compared(robbery).rows[1]).toMatchObject({
      refusedAsCounted: {
        reason: 'unequal-periods',
        offers: [
          { kind: 'same-months', months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
          { kind: 'per-day' },
        ],
      },
    });
  });
});

describe('counts of rows', () => {
  const events = committedEvents();
  const published = publishedCounts(
    events,
    'all',
    new Set(['klara', 'odenplan']),
    ({ placeId }) => [placeId],
  );
  const choices = {
    subject: { kind: 'published', category: 'all' },
    placeIds: ['klara'],
    comparator: { kind: 'itself' },
  } as const;

  it('of a part year and a whole one are refused, with the ways out', () => {
    const [row] = compared({ ...choices, years: [2023, 2024] }, published).rows;
    expect(row?.verdict).toMatchObject({
      code: 'not-comparable',
      reason: 'unequal-periods',
      offers: [
        { kind: 'same-months', months: [4, 5, 6, 7, 8, 9, 10, 11, 12] },
        { kind: 'per-day' },
      ],
    });
  });

  it.each(['same-months', 'per-day'] as const)('are compared by %s', (basis) => {
    const [row] = compared({ ...choices, years: [2023, 2024], basis }, published).rows;
    expect(row?.verdict.code).toBe('within-noise');
  });

  it('of the whole municipality are missing, never nought', () => {
    const { rows } = compared(
      { ...choices, years: [2024, 2025], comparator: { kind: 'whole' } },
      published,
    );
    expect(rows.at(-1)).toMatchObject({
      against: 'comparator',
      from: { reading: { status: 'missing' } },
      verdict: { code: 'undecidable', reason: 'missing' },
    });
  });

  it.each([
    ['none-suitable', 'no-denominator'],
    ['residents', 'denominator-missing'],
  ] as const)('of two places under %s are refused: %s', (denominator, reason) => {
    const { rows } = compared(
      {
        ...choices,
        years: [2024, 2025],
        comparator: { kind: 'place', placeId: 'odenplan' },
        denominator,
      },
      published,
    );
    expect(rows.at(-1)?.verdict).toMatchObject({ code: 'not-comparable', reason });
  });

  it('colour the third map by the verdict and keep nought off the classes', () => {
    const counted = compared({ ...choices, years: [2024, 2025] }, published).maps?.places;
    expect(counted?.find(({ placeId }) => placeId === 'klara')?.change).toBe('not-reliable');
    expect(counted?.find(({ placeId }) => placeId === 'hjorthagen')?.to.status).toBe('missing');
  });
});

describe('the tables', () => {
  it('have each group with its own values and a verdict where there are two', () => {
    const { rows, years } = groupTable('norra-innerstaden', data);
    expect(years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
    expect(rows.map(({ group, change }) => [group.id, change?.verdict.code ?? null])).toEqual([
      ['16-19', 'undecidable'],
      ['65', 'undecidable'],
      ['kvinnor', null],
      ['man', null],
    ]);
  });

  it('have trust with the years that the questions were asked', () => {
    const { rows } = trustTable('norra-innerstaden', data);
    expect(rows.map(({ change }) => change?.verdict)).toMatchObject([
      { changePp: 2 },
      { changePp: -2 },
    ]);
  });

  it('have phenomena by place, two questions beside each other and an empty cell for none', () => {
    const { placeIds, rows } = phenomenonMatrix(data);
    expect(placeIds.at(-1)).toBe('hela-staden');
    const cell = (row: number, placeId: string) =>
      rows[row]?.cells[placeIds.indexOf(placeId)]?.map(({ kind }) => kind);
    expect(cell(0, 'klara')).toEqual(['share', 'statement']);
    expect(cell(2, 'odenplan')).toEqual([]);
  });

  it('have the school survey by grade and sex', () => {
    const [boys, girls, all] = gradeTable(data);
    expect([boys?.statement.sex?.sv, boys?.fact.value]).toMatchObject(['Pojkar', { value: 30 }]);
    expect([girls?.statement.sex?.sv, all?.statement.sex]).toEqual(['Flickor', undefined]);
  });
});

describe('the subjects', () => {
  it('have what the police discover themselves last', () => {
    const practice = comparisonSubjects(data, collected).filter(({ kind }) => kind === 'practice');
    expect(practice.at(-1)).toMatchObject({ category: 'drugs', isPoliceDiscovered: true });
  });

  it('tell a part year and an unmeasured one from a whole one', () => {
    const subjects = comparisonSubjects(data, collected);
    const yearOf = (key: string, year: number) =>
      subjects.find((subject) => subject.key === key)?.years.find((one) => one.year === year);
    expect(yearOf('practice:robbery', 2025)?.status).toBe('part');
    expect(yearOf('survey:otrygg-sent:alla', 2022)).toMatchObject({ reason: 'not-measured-here' });
  });
});
