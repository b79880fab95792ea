import { describe, expect, it } from 'vitest';
import { buildOffenceSheet } from '#src/domain/offence-sheet/build-offence-sheet.ts';
import type { OffenceCounts } from '#src/domain/offence-sheet/offence-counts.ts';
import type { CountedOffenceSheet } from '#src/domain/offence-sheet/offence-sheet.ts';
import type { SheetAudience } from '#src/domain/sheet/explore-sheet.ts';
import {
  anOffenceInput,
  anOffenceYear,
  someOffenceCounts,
} from '../../../builders/offence-sheets.ts';
import { aPlace } from '../../../builders/places.ts';

const source = {
  origin: 'practice',
  dataSetId: 'ovningsdata',
  seed: 1,
  followed: 2,
  assumed: 3,
} as const;

const base = anOffenceInput({
  countedPlaces: {
    stadsdelar: [
      aPlace({ id: 'north', type: 'stadsdel' }),
      aPlace({ id: 'south', type: 'stadsdel' }),
    ],
    named: [aPlace({ id: 'the-square' })],
  },
});

function sheetOf(
  counts: OffenceCounts,
  audience: SheetAudience = 'internal',
  collected = { from: '2021-01-01', to: '2024-12-31' },
) {
  const incidents = { counts, collected, source, streetChannels: new Set([0]) };
  const sheet = buildOffenceSheet(counts.type, { ...base, audience, incidents });
  return sheet as CountedOffenceSheet;
}

function partOf(...given: Parameters<typeof sheetOf>) {
  const { incidents } = sheetOf(...given);
  if (incidents === null) throw new Error('nothing counted');
  return incidents;
}

/** March is small in 2023; one stadsdel and the square are small. */
const small = someOffenceCounts({
  years: [2021, 2022, 2023, 2024].map((year) => {
    const one = anOffenceYear(year);
    if (year === 2023) one.byMonth[2] = 3;
    return one;
  }),
  street: {
    year: 2024,
    total: 240,
    byArea: new Map([
      ['north', 200],
      ['south', 4],
      ['the-square', 2],
    ]),
    byWeekHour: new Uint32Array(168).fill(1),
    withoutPlace: 36,
    withoutHour: 0,
  },
});

describe('inside the organisation', () => {
  it('shows every count, and says how many are not of the street', () => {
    const { months, street } = partOf(small);
    expect(months.cells[2]?.[2]).toEqual({ status: 'counted', count: 3 });
    expect(street.total).toEqual({ status: 'counted', count: 240 });
    expect(street.offStreet).toEqual({ status: 'counted', count: 48 });
    expect(street.places.map(({ shown }) => shown)).toEqual([
      { status: 'counted', count: 200 },
      { status: 'counted', count: 4 },
      { status: 'counted', count: 2 },
    ]);
    expect(street.hours?.byWeekHour).toHaveLength(168);
  });

  it('lists a stadsdel once, also where it is named as a place', () => {
    const countedPlaces = {
      ...base.countedPlaces,
      named: [...base.countedPlaces.named, ...base.countedPlaces.stadsdelar],
    };
    const incidents = {
      counts: small,
      collected: { from: '2021-01-01', to: '2024-12-31' },
      source,
      streetChannels: new Set([0]),
    };
    const sheet = buildOffenceSheet('robbery', { ...base, countedPlaces, incidents });
    const { street } = (sheet as CountedOffenceSheet).incidents ?? {};
    expect(street?.places.map(({ placeId }) => placeId)).toEqual(['north', 'south', 'the-square']);
  });

  it('has a month that was not collected as missing, never as nought', () => {
    const { months } = partOf(small, 'internal', { from: '2021-01-01', to: '2024-10-31' });
    expect(months.cells[10]?.[3]).toEqual({ status: 'missing', reason: 'not-collected' });
    expect(months.cells[10]?.[2]).toEqual({ status: 'counted', count: 24 });
  });
});

describe('for others', () => {
  it('withholds 1–4 and what they would follow from', () => {
    const { months } = partOf(small, 'public');
    expect(months.cells[2]?.[2]).toEqual({ status: 'withheld' });
    const inRow = months.cells[2]?.filter(({ status }) => status === 'withheld') ?? [];
    const inColumn = months.cells.filter((row) => row[2]?.status === 'withheld');
    const isRowOpen = months.rowTotals[2]?.status === 'withheld' || inRow.length > 1;
    const isColumnOpen = months.columnTotals[2]?.status === 'withheld' || inColumn.length > 1;
    expect([isRowOpen, isColumnOpen]).toEqual([true, true]);
  });

  it('expects nothing from a withheld count, and draws no such month', () => {
    const { months, newest, expectation } = partOf(small, 'public');
    const hidden = months.cells.flatMap((row, index) =>
      row.some(({ status }) => status === 'withheld') ? [index + 1] : [],
    );
    expect(hidden).toContain(3);
    expect(newest.filter(({ status }) => status === 'withheld').map(({ month }) => month)).toEqual(
      hidden,
    );
    if (expectation.status === 'refused') throw new Error('refused');
    expect(
      expectation.months.filter(({ band }) => band === null).map(({ month }) => month),
    ).toEqual(hidden);
  });

  it('counts no place below stadsdel and no hour of the week', () => {
    const { street } = partOf(small, 'public');
    expect(street.places).toEqual([
      {
        placeId: 'north',
        label: 'north',
        kind: 'stadsdel',
        shown: { status: 'counted', count: 200 },
      },
      { placeId: 'south', label: 'south', kind: 'stadsdel', shown: { status: 'withheld' } },
    ]);
    expect(street.withoutPlace).toEqual({ status: 'withheld' });
    expect(street.hours).toBeNull();
  });

  it('never lets a count of 1–4 through, whatever stands beside it', () => {
    const text = JSON.stringify(sheetOf(small, 'public').incidents, (key, value) =>
      key === 'seed' || key === 'month' ? undefined : value,
    );
    expect(text).not.toMatch(/"count":[1-4][,}]/);
  });
});

it('leaves out counts of another type than the sheet’s', () => {
  const incidents = {
    counts: someOffenceCounts({ type: 'fraud' }),
    collected: { from: '2021-01-01', to: '2024-12-31' },
    source,
    streetChannels: new Set([0]),
  };
  expect(buildOffenceSheet('robbery', { ...base, incidents })).toMatchObject({ incidents: null });
});

describe('denominators', () => {
  it('are refused with a reason where none fits or no counted place has a figure', () => {
    const verdict = (type: 'fraud' | 'robbery') => {
      const sheet = buildOffenceSheet(type, base) as CountedOffenceSheet;
      return [sheet.denominators?.verdict, sheet.denominators?.reason];
    };
    expect(verdict('fraud')).toEqual(['none-suitable', 'online']);
    expect(verdict('robbery')).toEqual(['no-figure', 'present']);
  });

  it('can be used once a counted place has its own figure with a period', () => {
    const figure = {
      placeId: 'the-square',
      denominator: 'passers-by',
      value: 9000,
      days: { start: '2024-01-01', end: '2024-12-31' },
      set: { id: 'set', name: 'a count', source: 'somebody' },
    } as const;
    const denominators = {
      figures: new Map([['the-square', new Map([['passers-by', figure]] as const)]]),
      unsuitable: [],
    };
    const incidents = {
      counts: small,
      collected: { from: '2021-01-01', to: '2024-12-31' },
      source,
      streetChannels: new Set([0]),
    };
    const sheet = buildOffenceSheet('robbery', { ...base, denominators, incidents });
    expect(sheet).toMatchObject({ denominators: { verdict: 'usable' } });
  });
});
