import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { csvRows } from '#src/views/compare/out/csv-rows.ts';
import { aCompareSheet, wordsOf } from '../../../builders/compare-sheets.ts';
import { startWords } from '../../../builders/start-words.ts';

beforeAll(startWords);

/** Rows as objects, by the table's own head. */
function rowsOf(given: Partial<ComparisonChoices>, language: 'sv' | 'en' = 'en') {
  const { sheet, text, ground } = aCompareSheet(given, language);
  const [head = [], ...rows] = csvRows(sheet, text, ground, wordsOf(language));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [String(name), cells[at]])));
}

describe('the table of a comparison', () => {
  it('has every test of the robberies under both readings', () => {
    const rows = rowsOf({
      subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' },
    }).filter(({ Kind }) => Kind === 'comparison');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      Value: 69,
      'Against value': 154,
      Period: '2025-01-01–2025-10-31',
      'Against period': '2022-01-01–2022-10-31',
      Verdict: 'Reliable decrease',
      Contradictions: 'I-PERIOD',
    });
    expect(rows[0]?.['Ratio (new over old)']).toBeCloseTo(0.448, 3);
    expect(rows[0]?.z).toBeCloseTo(-5.8, 1);
    expect(rows[1]?.['Ratio (new over old)']).toBeCloseTo(0.538, 3);
    expect(rows[1]?.z).toBeNull();
    expect(rows[1]?.['E-test p']).toBeLessThan(0.001);
    expect(rows.every(({ Source }) => String(Source).includes('CompStat'))).toBe(true);
  });

  it('has the answers that a survey would need, the difference in points and why', () => {
    const [row] = rowsOf({}).filter(({ Kind }) => Kind === 'comparison');
    expect(row).toMatchObject({
      Value: 12,
      'Against value': 15,
      Unit: 'percent',
      'Difference (percentage points)': -3,
      Reason: 'number of answers not stated',
      'Number of answers (n)': null,
    });
    expect(row?.['Answers needed in each group']).toBeGreaterThan(900);
    expect(row?.['Answers needed, at most']).toBeGreaterThan(2000);
  });

  it('says why a value is missing, and carries sources, notes and the address', () => {
    const rows = rowsOf({});
    expect(rows).toContainEqual(
      expect.objectContaining({ Kind: 'value', Year: 2022, Value: 'not measured here' }),
    );
    expect(rows.filter(({ Kind }) => Kind === 'source').length).toBeGreaterThan(0);
    expect(rows.filter(({ Kind }) => Kind === 'contradiction')).toHaveLength(4);
    expect(rows.at(-1)?.Text).toContain('https://example.org/#/jamfor');
  });
});
