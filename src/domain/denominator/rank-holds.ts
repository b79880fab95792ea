import type { Denominator } from './denominator.ts';
import { FEWEST_RANKED, type RankedPlace, type RateRanking } from './rank-by-rate.ts';

export type RankStability =
  | {
      readonly status: 'holds';
      readonly denominators: readonly Denominator[];
      /** Places that every denominator ranks, in the order of the first. */
      readonly placeIds: readonly string[];
    }
  | {
      readonly status: 'differs';
      readonly denominators: readonly Denominator[];
      readonly placeIds: readonly string[];
      /** Pairs of which each stands above the other under some denominator. */
      readonly swapped: readonly (readonly [string, string])[];
    }
  | {
      readonly status: 'insufficient-data';
      readonly reason: 'one-denominator' | 'few-common-places';
    };

/**
 * Whether the places keep their order whichever denominator they are ranked by. Needs two denominators
 * that rank, and three places that both of them rank. Equal rates go with either order.
 */
export function rankHolds(rankings: readonly RateRanking[]): RankStability {
  const ranked = rankings.filter((ranking) => ranking.status === 'ranked');
  const [first] = ranked;
  if (first === undefined || ranked.length < 2) {
    return { status: 'insufficient-data', reason: 'one-denominator' };
  }
  const ranksOf = ranked.map(({ ranks }) => rankByPlace(ranks));
  const placeIds = first.ranks
    .map(({ placeId }) => placeId)
    .filter((placeId) => ranksOf.every((ranks) => ranks.has(placeId)));
  if (placeIds.length < FEWEST_RANKED) {
    return { status: 'insufficient-data', reason: 'few-common-places' };
  }
  const denominators = ranked.map(({ denominator }) => denominator);
  const swapped = placeIds.flatMap((placeId, index) =>
    placeIds
      .slice(index + 1)
      .filter((otherId) => isSwapped(ranksOf, placeId, otherId))
      .map((otherId) => [placeId, otherId] as const),
  );
  return swapped.length === 0
    ? { status: 'holds', denominators, placeIds }
    : { status: 'differs', denominators, placeIds, swapped };
}

type RankByPlace = ReadonlyMap<string, number>;

function rankByPlace(ranks: readonly RankedPlace[]): RankByPlace {
  return new Map(ranks.map(({ placeId, rank }) => [placeId, rank]));
}

function isSwapped(ranksOf: readonly RankByPlace[], a: string, b: string): boolean {
  const leads = ranksOf.map((ranks) => Math.sign((ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)));
  return leads.includes(-1) && leads.includes(1);
}
