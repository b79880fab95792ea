import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateRanking, rankByRate } from '#src/domain/denominator/rank-by-rate.ts';
import { aBook, aFigure, aRatedTown, counted } from '../../../builders/denominators.ts';

const ranksIn = (ranking: RateRanking) =>
  ranking.status === 'ranked' ? ranking.ranks.map(({ placeId, rank }) => [placeId, rank]) : [];

describe('rankByRate', () => {
  const book = aBook([
    aFigure('large', 10_000),
    aFigure('middle', 1000),
    aFigure('small', 100),
    aFigure('other', 200),
  ]);

  it('puts the highest rate first, not the highest count', () => {
    const places = [counted('large', 50), counted('middle', 20), counted('small', 10)];
    expect(ranksIn(rankByRate(places, book, 'residents'))).toEqual([
      ['small', 1],
      ['middle', 2],
      ['large', 3],
    ]);
  });

  it('gives equal rates one rank, by place id, and passes over the next', () => {
    const places = [counted('small', 10), counted('other', 20), counted('middle', 20)];
    expect(ranksIn(rankByRate(places, book, 'residents'))).toEqual([
      ['other', 1],
      ['small', 1],
      ['middle', 3],
    ]);
  });

  it('needs three places with a figure and a count of their own, and says what the rest lack', () => {
    const places = [
      counted('large', 50),
      counted('nowhere', 900),
      counted('middle', 20),
      { placeId: 'small', count: { status: 'withheld' } } as const,
    ];
    const leftOut = [
      { placeId: 'nowhere', refusal: { status: 'refused', reason: 'no-figure' } },
      { placeId: 'small', refusal: { status: 'refused', reason: 'withheld' } },
    ];
    expect(rankByRate(places, book, 'residents')).toEqual({
      status: 'insufficient-data',
      denominator: 'residents',
      rated: 2,
      leftOut,
    });
    const three = rankByRate([...places, counted('other', 1)], book, 'residents');
    expect(three).toMatchObject({ status: 'ranked', leftOut });
    expect(ranksIn(three)).toHaveLength(3);
  });

  it('ranks nothing where the reader finds that no denominator fits', () => {
    const places = [counted('large', 50), counted('middle', 20), counted('small', 10)];
    expect(rankByRate(places, book, 'none-suitable')).toMatchObject({
      status: 'insufficient-data',
      rated: 0,
    });
  });

  it('gives the same ranks in whatever order the places come', () => {
    fc.assert(
      fc.property(aRatedTown('residents'), ({ places, figures }) => {
        const towns = aBook(figures);
        expect(rankByRate(places.toReversed(), towns, 'residents')).toEqual(
          rankByRate(places, towns, 'residents'),
        );
      }),
    );
  });

  it('gives each place the number of places with a higher rate, plus one', () => {
    fc.assert(
      fc.property(aRatedTown('residents'), ({ places, figures }) => {
        const ranking = rankByRate(places, aBook(figures), 'residents');
        const ranks = ranking.status === 'ranked' ? ranking.ranks : [];
        expect(ranks).toHaveLength(places.length);
        for (const { rank, rate } of ranks) {
          const higher = ranks.filter((other) => other.rate.rate > rate.rate).length;
          expect(rank).toBe(higher + 1);
        }
      }),
    );
  });
});
