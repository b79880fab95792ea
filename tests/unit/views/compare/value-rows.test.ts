import { describe, expect, it } from 'vitest';
import { compare } from '#src/domain/compare/comparison.ts';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { comparisonSubjects, findSubject } from '#src/domain/compare/subjects.ts';
import { valueRows } from '#src/views/compare/result/value-rows.ts';
import { committedData, someChoices } from '../../../builders/comparisons.ts';

const data = committedData();

function rowsOf(given: Partial<ComparisonChoices> = {}) {
  const choices = someChoices(given);
  const subjects = comparisonSubjects(data, { practice: null, published: null });
  const subject = findSubject(subjects, choices.subject);
  if (subject === undefined) throw new Error('no such subject');
  return valueRows(compare(subject, choices, null, data));
}

describe('the rows of the table of values', () => {
  it('have every year of each place, newest first, one place after another', () => {
    expect(rowsOf().map(({ placeId, year }) => `${placeId} ${year}`)).toEqual([
      'norra-innerstaden 2025',
      'norra-innerstaden 2024',
      'norra-innerstaden 2023',
      'norra-innerstaden 2022',
      'norra-innerstaden 2021',
      'hela-staden 2025',
      'hela-staden 2024',
      'hela-staden 2023',
      'hela-staden 2022',
      'hela-staden 2021',
    ]);
  });

  it('say why there is no value instead of showing one', () => {
    const row = rowsOf().find(({ year }) => year === 2022);
    expect(row).toEqual({
      id: 'norra-innerstaden 2022',
      placeId: 'norra-innerstaden',
      year: 2022,
      point: null,
      lack: 'not-measured-here',
    });
  });

  it('lead to the statement of each value', () => {
    const measured = rowsOf().filter(({ point }) => point !== null);
    expect(measured).toHaveLength(8);
    expect(measured.every(({ point }) => data.facts.has(point?.factId ?? ''))).toBe(true);
  });

  it('spread a gap of several years over a row each', () => {
    const rows = rowsOf({
      subject: { kind: 'survey', indicatorId: 'narkotikahandel-platsenkat', groupId: 'alla' },
      placeIds: ['sergels-torg'],
      comparator: { kind: 'itself' },
    });
    expect(rows.map(({ year, lack }) => [year, lack])).toEqual([
      [2025, null],
      [2024, 'no-figure-stated'],
      [2023, 'no-figure-stated'],
      [2022, 'no-figure-stated'],
      [2021, 'no-figure-stated'],
      [2020, null],
    ]);
  });

  it('are none without a line to show', () => {
    expect(valueRows({ plot: null })).toEqual([]);
  });
});
