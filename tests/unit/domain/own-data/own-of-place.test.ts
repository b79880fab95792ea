import { describe, expect, it } from 'vitest';
import { denominatorBook, findDenominator } from '#src/domain/denominator/denominator-book.ts';
import { ownFigures } from '#src/domain/own-data/own-figures.ts';
import { ownOfPlace } from '#src/domain/own-data/own-of-place.ts';
import type { OwnContent } from '#src/domain/own-data/own-set.ts';
import { aFigure } from '../../../builders/denominators.ts';
import { anOwnSet } from '../../../builders/own-sets.ts';

const year = (at: number) => ({ start: `${at}-01-01`, end: `${at}-12-31` });
const residents = (value: number, at: number, placeId = 'square') => ({
  row: 2,
  placeId,
  denominator: 'residents' as const,
  period: year(at),
  value,
});
const setOf = (id: string, content: OwnContent) => anOwnSet({ id, content });

describe('ownFigures', () => {
  it('gives a place its newest figure, with the import that it is from', () => {
    const figures = ownFigures([
      setOf('a', { kind: 'denominators', values: [residents(10, 2024), residents(8, 2022)] }),
      setOf('b', {
        kind: 'denominators',
        values: [residents(9, 2023), residents(3, 2023, 'park')],
      }),
    ]);
    expect(figures).toMatchObject([
      { placeId: 'square', value: 10, days: year(2024), set: { id: 'a', source: 'Polisområdet' } },
      { placeId: 'park', value: 3, set: { id: 'b' } },
    ]);
  });

  it('takes the import that came last of figures of the same days', () => {
    const sets = ['a', 'b'].map((id, index) =>
      setOf(id, { kind: 'denominators', values: [residents(10 + index, 2024)] }),
    );
    expect(ownFigures(sets)).toMatchObject([{ value: 11 }]);
  });

  it('stands before the document’s figure, and under its objection', () => {
    const own = ownFigures([
      setOf('a', {
        kind: 'denominators',
        values: [residents(10, 2024), residents(5, 2024, 'hub')],
      }),
    ]);
    const objection = {
      placeId: 'hub',
      denominator: 'residents',
      reason: { sv: 'få bor här', en: 'few live here' },
      factId: 'flow',
    } as const;
    const book = denominatorBook(
      {
        places: [],
        denominators: [aFigure('square', 7)],
        unsuitableDenominators: [objection],
        own,
      },
      (lon, lat) => [lon, lat],
    );
    expect(findDenominator(book, 'square', 'residents')).toMatchObject({
      status: 'found',
      figure: { value: 10 },
    });
    expect(findDenominator(book, 'hub', 'residents')).toMatchObject({ reason: 'unsuitable' });
  });
});

describe('ownOfPlace', () => {
  const survey = (share: number, at: number, group: string | null) => ({
    row: 2,
    indicatorId: 'own-question',
    placeId: 'square',
    group,
    period: year(at),
    share: { status: 'stated', value: share } as const,
    ...(at === 2024 && { answers: 40 }),
  });

  it('keeps each group of a survey a series of its own, newest first, with its n', () => {
    const question = { indicatorId: 'own-question', text: 'Känner du dig trygg?' };
    const values = [
      survey(0.2, 2023, 'boende'),
      survey(0.3, 2024, 'boende'),
      survey(0.5, 2024, null),
    ];
    const found = ownOfPlace([setOf('a', { kind: 'survey', question, values })], 'square');
    expect(found).toMatchObject([
      {
        kind: 'survey',
        group: 'boende',
        values: [
          { period: year(2024), answers: 40 },
          { period: year(2023), answers: null },
        ],
      },
      { kind: 'survey', group: null, values: [{ answers: 40 }] },
    ]);
  });

  it('never adds two imports up, and says nothing of another place', () => {
    const count = (value: number, placeId = 'square') => ({
      row: 2,
      placeId,
      category: null,
      channel: null,
      period: year(2024),
      count: { status: 'stated', value } as const,
    });
    const sets = [
      setOf('a', { kind: 'counts', values: [count(3), count(9, 'park')] }),
      setOf('b', { kind: 'counts', values: [count(4)] }),
    ];
    expect(ownOfPlace(sets, 'square')).toMatchObject([
      { set: { id: 'a' }, values: [{ count: { value: 3 } }] },
      { set: { id: 'b' }, values: [{ count: { value: 4 } }] },
    ]);
    expect(ownOfPlace(sets, 'elsewhere')).toEqual([]);
  });

  it('has no incidents: they are counted, and reports are not among them', () => {
    const report = {
      kind: 'tyck-till-report',
      row: 2,
      id: null,
      time: { day: '2024-05-01', minuteOfDay: null, offsetMin: null },
      subject: 'belysning',
      position: null,
      placeId: 'square',
    } as const;
    const sets = [anOwnSet(), setOf('b', { kind: 'tyck-till', values: [report, report] })];
    expect(ownOfPlace(sets, 'square')).toMatchObject([{ kind: 'tyck-till', reports: 2 }]);
  });
});
