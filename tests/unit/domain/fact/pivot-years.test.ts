import { expect, test } from 'vitest';
import type { Fact } from '#src/domain/fact/fact.ts';
import { pivotYears } from '#src/domain/fact/pivot-years.ts';
import { aFact } from '../../../builders/facts.ts';

const both = (text: string) => ({ sv: text, en: text });

function aFigure(id: string, year: number, value: number | null, group = 'åk 9'): Fact {
  return aFact({
    id,
    group: both(group),
    year: { kind: 'year', year },
    value: value === null ? { kind: 'none' } : { kind: 'number', value, unit: 'procent' },
  });
}

test('one row for each question and group, with the facts by year', () => {
  const { years, rows } = pivotYears([
    aFigure('b', 2024, 93.1),
    aFigure('a', 2023, 92.5),
    aFigure('c', 2024, 92.6, 'åk 6'),
  ]);
  expect(years).toEqual([2023, 2024]);
  expect(rows.map(({ fact, byYear }) => [fact.id, [...byYear.keys()].sort()])).toEqual([
    ['b', [2023, 2024]],
    ['c', [2024]],
  ]);
});

test('a year without a figure is no nought', () => {
  const { years, rows } = pivotYears([aFigure('a', 2023, 92.5), aFigure('b', 2024, null)]);
  expect(years).toEqual([2023]);
  expect(rows[0]?.byYear.has(2024)).toBe(false);
});
