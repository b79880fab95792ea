import type { CountReading } from '../statistics/verdict-of-counts.ts';
import type { Denominator } from './denominator.ts';
import { type DenominatorBook, findDenominator } from './denominator-book.ts';
import { type RateRefusal, rateOf, type StatedRate } from './rate-of.ts';

/** With fewer there is no order to speak of. */
export const FEWEST_RANKED = 3;

export interface CountedPlace {
  readonly placeId: string;
  readonly count: CountReading;
}

export interface RankedPlace {
  readonly placeId: string;
  /** From 1, the highest rate. Equal rates share a rank, and the next is passed over. */
  readonly rank: number;
  readonly rate: StatedRate;
}

export interface LeftOutPlace {
  readonly placeId: string;
  readonly refusal: RateRefusal;
}

interface Ranking {
  readonly denominator: Denominator;
  /** Places without a rate of their own, in the given order. */
  readonly leftOut: readonly LeftOutPlace[];
}

export type RateRanking =
  /** Highest first; equal rates by place id. */
  | ({ readonly status: 'ranked'; readonly ranks: readonly RankedPlace[] } & Ranking)
  | ({ readonly status: 'insufficient-data'; readonly rated: number } & Ranking);

/**
 * Places in order of their rate under one denominator. Needs at least three that have a figure of their
 * own and a count.
 *
 * Assumption: the counts are of the same days and the same offences. The order is of the figures as they
 * stand: whether two rates can be told apart is for `verdictsOfCounts`.
 */
export function rankByRate(
  places: readonly CountedPlace[],
  book: DenominatorBook,
  denominator: Denominator,
): RateRanking {
  const rated: { readonly placeId: string; readonly rate: StatedRate }[] = [];
  const leftOut: LeftOutPlace[] = [];
  for (const { placeId, count } of places) {
    const rate = rateOf(count, findDenominator(book, placeId, denominator));
    if (rate.status === 'stated') rated.push({ placeId, rate });
    else leftOut.push({ placeId, refusal: rate });
  }
  if (rated.length < FEWEST_RANKED) {
    return { status: 'insufficient-data', rated: rated.length, denominator, leftOut };
  }
  rated.sort((a, b) => b.rate.rate - a.rate.rate || (a.placeId < b.placeId ? -1 : 1));
  const ranks = rated.map(({ placeId, rate }) => ({
    placeId,
    rank: rated.findIndex((other) => other.rate.rate === rate.rate) + 1,
    rate,
  }));
  return { status: 'ranked', ranks, denominator, leftOut };
}
