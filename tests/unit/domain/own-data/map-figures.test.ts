import { describe, expect, it } from 'vitest';
import { mapCounts } from '#src/domain/own-data/map-counts.ts';
import { mapDenominators } from '#src/domain/own-data/map-denominators.ts';
import { mapSurvey } from '#src/domain/own-data/map-survey.ts';
import type { PeriodSource } from '#src/domain/own-data/stated-period.ts';
import { aPlaceColumn, aReadFile } from '../../../builders/read-files.ts';

const place = aPlaceColumn();
const year = { start: '2024-01-01', end: '2024-12-31' };
const period: PeriodSource = { kind: 'stated', period: year };

describe('a file mapped to counts', () => {
  const columns = ['Plats', 'Antal', 'År'];

  it('is refused whole when nobody has said which days are counted', () => {
    const file = aReadFile(columns, [['Torget', 3, 2024]]);
    expect(mapCounts(file, { place, counts: [{ column: 'Antal' }] })).toEqual({
      status: 'refused',
      code: 'period-missing',
    });
  });

  it.each([
    ['2024-12-31', '2024-01-01'],
    ['2024-02-30', '2024-03-01'],
  ])('is refused whole when the period %s to %s does not exist', (start, end) => {
    const counts = [
      { column: 'Antal', period: { kind: 'stated', period: { start, end } } as const },
    ];
    expect(mapCounts(aReadFile(columns, []), { place, counts })).toEqual({
      status: 'refused',
      code: 'period-not-valid',
    });
  });

  it.each([
    [2024, year],
    ['2024-02', { start: '2024-02-01', end: '2024-02-29' }],
  ])('takes the days of %j from a column', (when, days) => {
    const counts = [{ column: 'Antal', period: { kind: 'column', column: 'År' } as const }];
    expect(mapCounts(aReadFile(columns, [['Torget', 3, when]]), { place, counts })).toMatchObject({
      values: [{ placeId: 'torget', category: null, channel: null, period: days }],
    });
  });

  it('takes the first and the last day from two columns, and refuses a row without them', () => {
    const file = aReadFile(
      ['Plats', 'Antal', 'Från', 'Till'],
      [
        ['Torget', 3, '2024-01-01', '2024-01-31'],
        ['Torget', 3, '2024-01-31', '2024-01-01'],
        ['Torget', 3, null, '2024-01-01'],
      ],
    );
    const columnsOf = { kind: 'columns', start: 'Från', end: 'Till' } as const;
    expect(
      mapCounts(file, { place, counts: [{ column: 'Antal', period: columnsOf }] }),
    ).toMatchObject({
      values: [{ period: { start: '2024-01-01', end: '2024-01-31' } }],
      refused: [
        { row: 3, column: 'Till', code: 'no-period' },
        { row: 4, column: 'Från', code: 'no-period' },
      ],
    });
  });

  it('keeps nought, missing and withheld apart, and refuses what is no count', () => {
    const rows = [0, null, '<5', -1, 2.5, 'många'].map((count) => ['Torget', count, 2024]);
    const outcome = mapCounts(aReadFile(columns, rows), {
      place,
      counts: [{ column: 'Antal', period }],
    });
    expect(outcome.status === 'mapped' && outcome.values.map(({ count }) => count)).toEqual([
      { status: 'stated', value: 0 },
      { status: 'missing' },
      { status: 'withheld' },
    ]);
    expect(outcome.status === 'mapped' && outcome.refused.map(({ code }) => code)).toEqual(
      Array(3).fill('not-a-count'),
    );
  });

  it('gives one count for each column of a table with a column a year', () => {
    const of = (name: number) => ({
      column: String(name),
      period: { kind: 'stated', period: { start: `${name}-01-01`, end: `${name}-12-31` } } as const,
    });
    const file = aReadFile(['Plats', '2023', '2024'], [['Torget', 1, 2]]);
    expect(mapCounts(file, { place, counts: [of(2023), of(2024)] })).toMatchObject({
      accepted: 1,
      values: [
        { period: { start: '2023-01-01' }, count: { value: 1 } },
        { period: { start: '2024-01-01' }, count: { value: 2 } },
      ],
    });
  });

  it('refuses a row that names no place', () => {
    const file = aReadFile(columns, [[null, 3, 2024]]);
    expect(mapCounts(file, { place, counts: [{ column: 'Antal', period }] })).toMatchObject({
      refused: [{ row: 2, column: 'Plats', code: 'no-place' }],
    });
  });
});

describe('a file mapped to survey values', () => {
  const columns = ['Plats', 'Andel', 'Svar', 'Grupp'];
  const mapping = {
    indicatorId: 'q',
    place,
    share: 'Andel',
    answers: 'Svar',
    group: 'Grupp',
    period,
  };

  it('has shares with their question, group, period and answers', () => {
    expect(mapSurvey(aReadFile(columns, [['Torget', 0.4, 120, 'Kvinnor']]), mapping)).toMatchObject(
      {
        values: [
          {
            indicatorId: 'q',
            placeId: 'torget',
            group: 'Kvinnor',
            period: year,
            share: { status: 'stated', value: 0.4 },
            answers: 120,
          },
        ],
      },
    );
  });

  it('leaves answers that are not stated absent', () => {
    const outcome = mapSurvey(aReadFile(columns, [['Torget', 0.4, null, null]]), mapping);
    expect(outcome.status === 'mapped' && 'answers' in (outcome.values[0] ?? {})).toBe(false);
  });

  it('refuses a share above one, answers that cannot be counted, and a file without period', () => {
    const file = aReadFile(columns, [
      ['Torget', 40, 120, null],
      ['Torget', 0.4, 1.5, null],
    ]);
    expect(mapSurvey(file, mapping)).toMatchObject({
      refused: [
        { row: 2, column: 'Andel', code: 'not-a-share' },
        { row: 3, column: 'Svar', code: 'not-a-count' },
      ],
    });
    const { period: _, ...without } = mapping;
    expect(mapSurvey(file, without)).toMatchObject({ code: 'period-missing' });
  });
});

describe('a file mapped to denominators', () => {
  const figures = [
    { column: 'Boende', denominator: 'residents' },
    { column: 'Krogar', denominator: 'licensed-venues' },
  ] as const;
  const columns = ['Plats', 'Boende', 'Krogar'];

  it('has one figure for each filled cell', () => {
    const file = aReadFile(columns, [
      ['Torget', 1200, 4],
      ['Torget', 1300, null],
    ]);
    expect(mapDenominators(file, { place, figures, period })).toMatchObject({
      accepted: 2,
      values: [
        { placeId: 'torget', denominator: 'residents', period: year, value: 1200 },
        { denominator: 'licensed-venues', value: 4 },
        { denominator: 'residents', value: 1300 },
      ],
    });
  });

  it('refuses nought, a withheld figure, no figure, and a file without period', () => {
    const file = aReadFile(columns, [
      ['Torget', 0, 4],
      ['Torget', '<5', 4],
      ['Torget', null, null],
    ]);
    expect(mapDenominators(file, { place, figures, period })).toMatchObject({
      refused: [
        { row: 2, column: 'Boende', code: 'not-above-zero' },
        { row: 3, column: 'Boende', code: 'figure-withheld' },
        { row: 4, column: 'Boende', code: 'no-figure' },
      ],
    });
    expect(mapDenominators(file, { place, figures })).toMatchObject({ code: 'period-missing' });
    expect(mapDenominators(file, { place, figures: [], period })).toMatchObject({
      code: 'nothing-to-map',
    });
  });
});
