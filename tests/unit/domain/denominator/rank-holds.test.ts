import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankByRate } from '#src/domain/denominator/rank-by-rate.ts';
import { rankHolds } from '#src/domain/denominator/rank-holds.ts';
import { aBook, aFigure, aRatedTown, counted } from '../../../builders/denominators.ts';

const PLACES = [counted('a', 30), counted('b', 20), counted('c', 10)];

/** Counts 30, 20 and 10 over each list of figures: the first by residents, the second by visitors. */
function rankings(residents: readonly number[], visitors: readonly number[]) {
  const ids = ['a', 'b', 'c'];
  const figures = ids.flatMap((placeId, index) => {
    const [lives, visits] = [residents[index], visitors[index]];
    return [
      ...(lives === undefined ? [] : [aFigure(placeId, lives)]),
      ...(visits === undefined ? [] : [aFigure(placeId, visits, { denominator: 'visitors' })]),
    ];
  });
  const book = aBook(figures);
  return [rankByRate(PLACES, book, 'residents'), rankByRate(PLACES, book, 'visitors')];
}

describe('rankHolds', () => {
  it('holds where every denominator gives one order', () => {
    expect(rankHolds(rankings([10, 10, 10], [100, 90, 80]))).toEqual({
      status: 'holds',
      denominators: ['residents', 'visitors'],
      placeIds: ['a', 'b', 'c'],
    });
  });

  it('names the pairs that change places', () => {
    expect(rankHolds(rankings([10, 10, 10], [100, 10, 80]))).toEqual({
      status: 'differs',
      denominators: ['residents', 'visitors'],
      placeIds: ['a', 'b', 'c'],
      swapped: [['a', 'b']],
    });
  });

  it('lets equal rates go with either order', () => {
    expect(rankHolds(rankings([30, 20, 10], [10, 10, 10])).status).toBe('holds');
  });

  it('sees a change between two denominators that the first ranks equal', () => {
    const [level, rising] = rankings([30, 20, 10], [30, 10, 1]);
    const [falling] = rankings([10, 20, 30], []);
    if (level === undefined || rising === undefined || falling === undefined) throw new Error();
    expect(rankHolds([level, rising]).status).toBe('holds');
    expect(rankHolds([level, rising, falling]).status).toBe('differs');
  });

  it('cannot tell with one denominator that ranks', () => {
    const reason = { status: 'insufficient-data', reason: 'one-denominator' };
    expect(rankHolds([])).toEqual(reason);
    expect(rankHolds(rankings([10, 10, 10], [10, 10]))).toEqual(reason);
  });

  it('cannot tell where fewer than three places are ranked by all', () => {
    const places = [...PLACES, counted('d', 5)];
    const visits = ['b', 'c', 'd'].map((id) => aFigure(id, 10, { denominator: 'visitors' }));
    const book = aBook([...['a', 'b', 'c'].map((id) => aFigure(id, 10)), ...visits]);
    const both = [rankByRate(places, book, 'residents'), rankByRate(places, book, 'visitors')];
    expect(rankHolds(both)).toEqual({ status: 'insufficient-data', reason: 'few-common-places' });
  });

  it('holds for figures that are all so many times larger', () => {
    fc.assert(
      fc.property(aRatedTown('residents'), ({ places, figures }) => {
        const visits = figures.map((figure) => ({
          ...figure,
          denominator: 'visitors' as const,
          value: figure.value * 64,
        }));
        const book = aBook([...figures, ...visits]);
        const both = [rankByRate(places, book, 'residents'), rankByRate(places, book, 'visitors')];
        expect(rankHolds(both).status).toBe('holds');
      }),
    );
  });

  it('says the same whichever denominator comes first', () => {
    fc.assert(
      fc.property(aRatedTown('residents', 'visitors'), ({ places, figures }) => {
        const book = aBook(figures);
        const both = [rankByRate(places, book, 'residents'), rankByRate(places, book, 'visitors')];
        expect(rankHolds(both.toReversed()).status).toBe(rankHolds(both).status);
      }),
    );
  });
});
