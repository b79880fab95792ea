import { describe, expect, it } from 'vitest';
import { compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { gradePairs, shareOf } from '#src/domain/compare/grade-pairs.ts';
import { gradeTable, phenomenonMatrix } from '#src/domain/compare/statement-tables.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { committedData, someChoices } from '../../../builders/comparisons.ts';

const data = committedData();

describe('the school survey by sex', () => {
  it('holds boys against girls of the same grade and says how many answers it would take', () => {
    const [pair, ...others] = gradePairs(gradeTable(data));
    expect(others).toEqual([]);
    expect([pair?.toShare, pair?.fromShare]).toEqual([0.3, 0.22]);
    expect(pair?.verdict).toMatchObject({
      code: 'undecidable',
      reason: 'answers-not-stated',
      changePp: 8,
    });
  });

  it('never holds a sex against itself', () => {
    const boys = gradeTable(data).slice(0, 1);
    expect(gradePairs([...boys, ...boys])).toEqual([]);
  });

  it('never reads a rank or a direction as a share', () => {
    const ranks = gradeTable(data).filter(({ fact }) => fact.kind === 'rank');
    expect(ranks.length).toBeGreaterThan(0);
    expect(ranks.map(shareOf)).toEqual(ranks.map(() => null));
  });
});

describe('the matrix of phenomena', () => {
  it('holds a question against its own earlier value, and nothing where there is one value', () => {
    const { rows } = phenomenonMatrix(data);
    const shares = rows
      .flatMap(({ cells }) => cells.flat())
      .flatMap((entry) =>
        entry.kind === 'share' ? [[entry.factId.length > 0, entry.change?.from.year ?? null]] : [],
      );
    expect(shares.map(([, year]) => year)).toEqual([null, 2023, 2020, null, 2020]);
  });
});

describe('one value alone', () => {
  function lone(given: Partial<ComparisonChoices>) {
    const choices = someChoices({ comparator: { kind: 'itself' }, ...given });
    const subjects = comparisonSubjects(data, { practice: null, published: null });
    const subject = findSubject(subjects, choices.subject);
    if (subject === undefined) throw new Error('no such subject');
    return compare(subject, choices, null, data);
  }
  const street = { kind: 'survey', indicatorId: 'narkotikahandel-gata', groupId: 'alla' } as const;

  it('of a place that was measured once is found, with the reason', () => {
    const { rows, finding, lone: value } = lone({ subject: street, placeIds: ['klara'] });
    expect(rows).toEqual([]);
    expect(value).toEqual({
      placeId: 'klara',
      year: 2025,
      value: 0.47,
      reason: 'one-year-measured',
    });
    expect(finding).toMatchObject({ kind: 'value', unit: 'share', to: { value: 0.47 } });
  });

  it('of a single chosen year says that there are others to choose', () => {
    expect(lone({ years: [2024] }).lone).toMatchObject({ reason: 'one-year-chosen', value: 0.15 });
  });

  it('is not there for a year without a value, nor where there is a row', () => {
    expect(lone({ years: [2022] }).lone).toBeNull();
    expect(lone({ years: [2024, 2025] }).lone).toBeNull();
  });
});
