import { describe, expect, it } from 'vitest';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import { buildExploreSheet } from '#src/domain/sheet/build-explore-sheet.ts';
import type { SheetLegend } from '#src/domain/sheet/explore-sheet.ts';
import type { ExploreSheetInput } from '#src/domain/sheet/explore-sheet-input.ts';
import { aDrawnPlace } from '../../../builders/places.ts';
import {
  aDataSet,
  anOwnInput,
  aPracticeInput,
  aRow,
  aSheetInput,
} from '../../../builders/sheets.ts';

const square = aRow();
const park = aRow({ place: aDrawnPlace({ id: 'the-park', label: 'The Park' }), kind: 'named' });
const stadsdel = aRow({
  place: aDrawnPlace({ id: 'the-stadsdel', label: 'The Stadsdel', type: 'stadsdel' }),
  kind: 'stadsdel',
});
const counts = new Map([
  ['the-square', { status: 'counted', count: 120 } as const],
  ['the-park', { status: 'counted', count: 3 } as const],
  ['the-stadsdel', { status: 'counted', count: 900 } as const],
]);
const sheetOf = (given: Partial<ExploreSheetInput> = {}) =>
  buildExploreSheet(
    aSheetInput({
      rows: [square, park, stadsdel],
      incidents: aPracticeInput({ counts }),
      ...given,
    }),
  );
const legendOf = (legends: readonly SheetLegend[]) => {
  const legend = legends.find(({ kind }) => kind === 'incidents');
  if (legend?.kind !== 'incidents') throw new Error('no legend of the practice data');
  return legend;
};

describe('practice data on the sheet', () => {
  it('stands in a field of its own and leaves the published events out', () => {
    const sheet = sheetOf();

    expect(sheet.incidentOrigin).toBe('practice');
    expect(sheet.rows[0]?.incidents?.shown).toEqual({ status: 'counted', count: 120 });
    expect(sheet.rows.map(({ events }) => events)).toEqual([null, null]);
    expect(sheet.legends.map(({ kind }) => kind)).toEqual([
      'incidents',
      'perceived',
      'collaboration',
    ]);
    expect(sheet.notes).toContain('practice-made-up');
    expect(sheet.notes).not.toContain('published-selection');
  });

  it('is not on a sheet whose layer of offences is off', () => {
    const sheet = sheetOf({
      layers: { offences: false, perceived: true, collaboration: true, pair: false },
    });

    expect(sheet.incidentOrigin).toBeNull();
    expect(sheet.rows[0]?.incidents).toBeNull();
    expect(sheet.notes).not.toContain('practice-made-up');
  });

  it('says its days, its filter and what it leaves out', () => {
    const legend = legendOf(
      sheetOf({
        year: 2025,
        incidents: aPracticeInput({
          filter: { ...emptyFilter, months: new Set([6, 7, 9]), channels: new Set([0]) },
        }),
      }).legends,
    );

    expect(legend.period).toEqual({
      year: 2025,
      coverage: 'part',
      from: '2025-01-01',
      to: '2025-10-31',
    });
    expect(legend.filter).toMatchObject({
      months: [
        { from: 6, to: 7 },
        { from: 9, to: 9 },
      ],
      channels: ['street'],
      categories: 'all',
    });
    expect(legend.offStreet).toEqual({ status: 'counted', count: 40 });
  });

  it('names its seed and how much of it is assumed as the source', () => {
    const { sources, rows } = sheetOf();
    const source = sources.find(({ kind }) => kind === 'practice');

    expect(source).toMatchObject({ seed: 154, followed: 9, assumed: 12 });
    expect(rows[0]?.incidents?.sourceNumber).toBe(source?.number);
  });

  it('of a year that it does not reach is missing, never zero', () => {
    const missing = { status: 'missing', reason: 'not-collected' } as const;
    const sheet = sheetOf({
      year: 2020,
      incidents: aPracticeInput({ counts: new Map([['the-square', missing]]) }),
    });

    expect(sheet.rows[0]?.incidents).toMatchObject({ shown: missing, period: null });
    expect(legendOf(sheet.legends).period).toBeNull();
  });

  it('shows small counts inside the organisation and hides them outside', () => {
    expect(sheetOf().rows[1]?.incidents?.shown).toEqual({ status: 'counted', count: 3 });

    const shared = sheetOf({
      audience: 'public',
      incidents: aPracticeInput({ counts, withoutPlace: 2 }),
    });
    expect(shared.rows[1]?.incidents?.shown).toEqual({ status: 'withheld' });
    expect(shared.rows[0]?.incidents?.shown).toEqual({ status: 'counted', count: 120 });
    expect(legendOf(shared.legends).withoutPlace).toEqual({ status: 'withheld' });
    expect(shared.notes).toContain('small-counts');
  });

  it('has hexagons inside the organisation and stadsdelar outside, and says so', () => {
    const practice = aPracticeInput({ counts, division: 'hex-small' });

    const internal = sheetOf({ incidents: practice });
    expect(legendOf(internal.legends)).toMatchObject({ division: 'hex-small', isFallback: false });
    expect(internal.notes).not.toContain('no-hexagons');

    const shared = sheetOf({ incidents: practice, audience: 'public' });
    expect(legendOf(shared.legends)).toMatchObject({ division: 'stadsdel', isFallback: true });
    expect(shared.notes).toContain('no-hexagons');
    expect(shared.rows.map(({ placeId }) => placeId)).toContain('the-stadsdel');
  });
});

describe('the legends', () => {
  it('of context layers name owner, period and source of what is shown', () => {
    const sheet = sheetOf({
      contextLayers: { ...aSheetInput().contextLayers, rail: true },
      contextSources: [{ id: 'rail', dataSetIds: ['tracks'] }],
      dataSets: [aDataSet(), aDataSet({ id: 'tracks', owner: 'Mappers' })],
    });

    const number = sheet.sources.find(
      (source) => source.kind === 'data-set' && source.owner === 'Mappers',
    )?.number;
    expect(sheet.legends.at(-1)).toEqual({
      kind: 'context',
      origins: [
        {
          layers: ['rail'],
          owner: 'Mappers',
          period: { sv: 'Tre år', en: 'Three years' },
          sourceNumbers: [number],
        },
      ],
    });
  });
});

describe('an own import on the sheet', () => {
  const own = anOwnInput({ counts, byName: 12, withoutHour: 3 });

  it('is marked as what it is, with who it comes from, and never as practice data', () => {
    const sheet = sheetOf({ incidents: own });

    expect(sheet.incidentOrigin).toBe('own');
    expect(legendOf(sheet.legends).origin).toBe('own');
    expect(sheet.notes).toContain('own-import');
    expect(sheet.notes).not.toContain('practice-made-up');
    const source = sheet.sources.find(({ kind }) => kind === 'own');
    expect(source).toMatchObject({ name: 'Uttag mars', source: 'Polisområdet' });
    expect(sheet.rows[0]?.incidents?.sourceNumber).toBe(source?.number);
    expect(sheet.sources.some(({ kind }) => kind === 'practice')).toBe(false);
  });

  it('hides small counts from what is shared, of what is left out too', () => {
    const shared = sheetOf({ incidents: own, audience: 'public' });

    expect(shared.rows[1]?.incidents?.shown).toEqual({ status: 'withheld' });
    expect(legendOf(shared.legends)).toMatchObject({
      byName: { status: 'counted', count: 12 },
      withoutHour: { status: 'withheld' },
    });
    expect(shared.notes).toContain('small-counts');
  });
});
