import { describe, expect, it } from 'vitest';
import { buildExploreSheet } from '#src/domain/sheet/build-explore-sheet.ts';
import type { ExploreSheetInput } from '#src/domain/sheet/explore-sheet-input.ts';
import { aPracticeInput, aRow, aSheetInput } from '../../../builders/sheets.ts';

const measured = {
  status: 'measured',
  year: 2024,
  share: 0.36,
  factId: 'f',
  shareClass: 3,
} as const;
const row = aRow({ events: { status: 'counted', count: 3 }, reading: measured });
const all = { offences: true, perceived: true, collaboration: true, pair: true };

const sheetOf = (given: Partial<ExploreSheetInput> = {}) =>
  buildExploreSheet(aSheetInput({ rows: [row], layers: all, ...given }));

function pairLegend(given: Partial<ExploreSheetInput> = {}) {
  const legend = sheetOf(given).legends.find(({ kind }) => kind === 'pair');
  if (legend?.kind !== 'pair') throw new Error('no legend of the pairs');
  return legend;
}

describe('pairs on the sheet', () => {
  it('have one legend in the place of both layers’ own, with both sources and periods', () => {
    expect(sheetOf().legends.map(({ kind }) => kind)).toEqual(['pair', 'collaboration']);
    const legend = pairLegend();
    expect(legend.period).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
    expect(legend.year).toBe(2024);
    expect(legend.sourceNumbers).toHaveLength(2);
    expect(legend.tally.both).toEqual([0, 0, 1, 0, 0, 0, 0, 0, 0]);
  });

  it('stand in the place’s row beside the two values', () => {
    const [line] = sheetOf().rows;
    expect(line?.pair).toEqual({ status: 'both', offences: 0, perceived: 2 });
    expect(line?.share?.status).toBe('measured');
    expect(sheetOf({ layers: { ...all, pair: false } }).rows[0]?.pair).toBeNull();
  });

  it('of practice data say so, and give a small count away to nobody outside', () => {
    const placeId = row.place.id;
    const practice = aPracticeInput({
      counts: new Map([[placeId, { status: 'counted', count: 3 }]]),
    });
    expect(pairLegend({ incidents: practice }).filter).not.toBeNull();
    expect(sheetOf({ incidents: practice }).rows[0]?.pair).toMatchObject({ status: 'both' });
    expect(sheetOf({ incidents: practice, audience: 'public' }).rows[0]?.pair).toEqual({
      status: 'withheld',
    });
  });

  it('are refused with a reason for all years at once', () => {
    expect(pairLegend({ year: 'all' }).refusal).toBe('several-years');
  });
});
