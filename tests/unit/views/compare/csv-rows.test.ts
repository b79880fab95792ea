import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonChoices } from '#src/domain/compare/comparison-choices.ts';
import { startI18n } from '#src/i18n/i18n.ts';
import { csvRows } from '#src/views/compare/out/csv-rows.ts';
import { aCompareSheet, wordsOf } from '../../../builders/compare-sheets.ts';

beforeAll(() => startI18n('sv'));

/** Rows as objects, by the table's own head. */
function rowsOf(given: Partial<ComparisonChoices>, language: 'sv' | 'en' = 'sv') {
  const { sheet, text, ground } = aCompareSheet(given, language);
  const [head = [], ...rows] = csvRows(sheet, text, ground, wordsOf(language));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [String(name), cells[at]])));
}

describe('the table of a comparison', () => {
  it('has every test of the robberies under both readings', () => {
    const rows = rowsOf({
      subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' },
    }).filter(({ Slag }) => Slag === 'jämförelse');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      Värde: 69,
      'Mot värde': 154,
      Period: '2025-01-01–2025-10-31',
      'Mot period': '2022-01-01–2022-10-31',
      Utfall: 'Säkerställd minskning',
      Motsägelser: 'I-PERIOD',
    });
    expect(rows[0]?.['Kvot (nytt genom gammalt)']).toBeCloseTo(0.448, 3);
    expect(rows[0]?.z).toBeCloseTo(-5.8, 1);
    expect(rows[1]?.['Kvot (nytt genom gammalt)']).toBeCloseTo(0.538, 3);
    expect(rows[1]?.z).toBeNull();
    expect(rows[1]?.['E-test p']).toBeLessThan(0.001);
    expect(rows.every(({ Källa }) => String(Källa).includes('CompStat'))).toBe(true);
  });

  it('has the answers that a survey would need, the difference in points and why', () => {
    const [row] = rowsOf({}).filter(({ Slag }) => Slag === 'jämförelse');
    expect(row).toMatchObject({
      Värde: 12,
      'Mot värde': 15,
      Enhet: 'procent',
      'Skillnad (procentenheter)': -3,
      Skäl: 'antal svar framgår inte',
      'Antal svar (n)': null,
    });
    expect(row?.['Svar som krävs i varje grupp']).toBeGreaterThan(900);
    expect(row?.['Svar som krävs, högst']).toBeGreaterThan(2000);
  });

  it('says why a value is missing, and carries sources, notes and the address', () => {
    const rows = rowsOf({}, 'en');
    expect(rows).toContainEqual(
      expect.objectContaining({ Kind: 'value', Year: 2022, Value: 'not measured here' }),
    );
    expect(rows.filter(({ Kind }) => Kind === 'source').length).toBeGreaterThan(0);
    expect(rows.filter(({ Kind }) => Kind === 'contradiction')).toHaveLength(4);
    expect(rows.at(-1)?.Text).toContain('https://example.org/#/jamfor');
  });
});
