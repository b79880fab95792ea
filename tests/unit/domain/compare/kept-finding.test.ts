import { beforeAll, describe, expect, it } from 'vitest';
import { keptFindingSchema } from '#src/data/schema/kept-finding.ts';
import { isSameFinding, keptFinding } from '#src/domain/compare/kept-finding.ts';
import { aCompareSheet } from '../../../builders/compare-sheets.ts';
import { startWords } from '../../../builders/start-words.ts';

const now = {
  id: '2026-11-26T06:30:00.000Z',
  date: '2026-11-26',
  regionId: 'norra-innerstaden',
  address: '#/jamfor',
  countedDataSetId: null,
};
const ROBBERIES = { subject: { kind: 'stated-count', statedCountId: 'anmalda-ran' } } as const;

beforeAll(startWords);

describe('a finding that is kept', () => {
  it('holds the figures of the survey with the statements and sources of that very row', () => {
    const { comparison } = aCompareSheet().sheet;
    const kept = keptFinding(comparison, now);
    expect(kept).toMatchObject({
      keptOn: '2026-11-26',
      address: '#/jamfor',
      isPractice: false,
      finding: { from: { year: 2024, value: 0.15 }, to: { year: 2025, value: 0.12 }, changePp: -3 },
      periods: [],
      sourceIds: ['regional2025'],
    });
    expect(kept?.factIds).toEqual(comparison.rows[0]?.factIds);
    expect(kept?.contradictionIds).toContain('I-NO-N');
    expect(keptFindingSchema.parse(kept)).toEqual(kept);
  });

  it('holds both readings of a period that the source leaves out', () => {
    const kept = keptFinding(aCompareSheet(ROBBERIES).sheet.comparison, now);
    expect(kept?.periods.map(({ from }) => from?.end)).toEqual(['2022-10-31', '2022-12-31']);
    expect(keptFindingSchema.parse(kept)).toEqual(kept);
  });

  it('is nothing where nothing is found', () => {
    const { comparison } = aCompareSheet({ placeIds: ['hjorthagen'] }).sheet;
    expect(comparison.finding.kind).toBe('nothing');
    expect(keptFinding(comparison, now)).toBeNull();
  });

  it('is the same only with the same figures at the same address', () => {
    const kept = keptFinding(aCompareSheet().sheet.comparison, now);
    const other = keptFinding(aCompareSheet(ROBBERIES).sheet.comparison, now);
    if (kept === null || other === null) throw new Error('nothing found');
    expect(isSameFinding(kept, { ...kept })).toBe(true);
    expect(isSameFinding(kept, { ...kept, address: '#/jamfor?mot=sjalv' })).toBe(false);
    expect(isSameFinding(kept, { ...kept, address: '#/jamfor?karta=svep&oppet=rang' })).toBe(true);
    expect(isSameFinding(kept, other)).toBe(false);
  });
});
