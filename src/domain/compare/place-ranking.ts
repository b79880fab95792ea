import { type MeasuredDenominator, sourcedDenominators } from '../denominator/denominator.ts';
import { type RateRanking, rankByRate } from '../denominator/rank-by-rate.ts';
import { type RankStability, rankHolds } from '../denominator/rank-holds.ts';
import type { StatedRate } from '../denominator/rate-of.ts';
import {
  adjustVerdicts,
  type CountVerdict,
  verdictOfCounts,
} from '../statistics/verdict-of-counts.ts';
import type { Period } from '../time/period.ts';
import type { ComparisonChoices } from './comparison-choices.ts';
import type { ComparisonData, CountSource } from './comparison-data.ts';
import { type PlaceRefusal, placeExposures } from './place-exposures.ts';
import { yearPeriod } from './year-periods.ts';

export const rankedScales = ['stadsdel', 'place'] as const;
export type RankedScaleId = (typeof rankedScales)[number];

/** A place in the order of the leading denominator. */
export interface RankedRow {
  readonly placeId: string;
  readonly rank: number;
  readonly rate: StatedRate;
  /** Under each other denominator that ranks; null where the place has no figure of its own. */
  readonly otherRanks: readonly (number | null)[];
  /** Against the place ranked next; null for the last. Reliable after adjustment over all rows shown. */
  readonly againstNext: CountVerdict | PlaceRefusal | null;
  /** The stadsdel that holds all of the place, and its own rank; null over a border. */
  readonly container: { readonly placeId: string; readonly rank: number | null } | null;
}

/** One way to divide the ground. */
export interface RankedScale {
  readonly scale: RankedScaleId;
  /** One for each denominator, also those that do not rank. */
  readonly rankings: readonly RateRanking[];
  /** The one that the rows are ordered by: the chosen one where it ranks. Null where none does. */
  readonly leading: MeasuredDenominator | null;
  /** The others that rank, in the order of `otherRanks`. */
  readonly others: readonly MeasuredDenominator[];
  readonly stability: RankStability;
  readonly rows: readonly RankedRow[];
}

/** The same offences ranked at two scales. */
export interface PlaceRanking {
  readonly origin: CountSource['origin'];
  readonly year: number;
  readonly period: Period;
  readonly scales: readonly RankedScale[];
}

export interface RankedPlaces {
  readonly idsByScale: Readonly<Record<RankedScaleId, readonly string[]>>;
  /** The stadsdel that holds the whole place; null over a border. */
  readonly containers: ReadonlyMap<string, string | null>;
}

const denominators: readonly MeasuredDenominator[] = ['area', ...sourcedDenominators];

/** Null where no day of the year was collected. */
export function placeRanking(
  year: number,
  { idsByScale, containers }: RankedPlaces,
  chosen: ComparisonChoices['denominator'],
  source: CountSource,
  data: ComparisonData,
): PlaceRanking | null {
  const period = yearPeriod(year, source.collected);
  if (period === null) return null;
  const ranked = rankedScales.map((scale) => {
    const places = idsByScale[scale].map((placeId) => ({
      placeId,
      count: source.countOf(placeId, period),
    }));
    const rankings = denominators.map((one) => rankByRate(places, data.denominators, one));
    const having = rankings.filter((one) => one.status === 'ranked');
    const leading = having.find(({ denominator }) => denominator === chosen) ?? having[0] ?? null;
    return { scale, rankings, having, leading };
  });
  const verdicts = adjustVerdicts(
    ranked.flatMap(({ leading }) => (leading === null ? [] : againstNext(leading, data))),
  );
  const rankOfStadsdel = new Map(
    ranked
      .filter(({ scale }) => scale === 'stadsdel')
      .flatMap(({ leading }) => leading?.ranks ?? [])
      .map(({ placeId, rank }) => [placeId, rank]),
  );
  let next = 0;
  const scales = ranked.map(({ scale, rankings, having, leading }): RankedScale => {
    const others = having.filter((one) => one !== leading);
    const ranks = leading?.ranks ?? [];
    const rows = ranks.map(({ placeId, rank, rate }, index): RankedRow => {
      const isLast = index === ranks.length - 1;
      const verdict = isLast ? null : (verdicts[next] ?? null);
      if (!isLast) next += 1;
      const containerId = scale === 'place' ? (containers.get(placeId) ?? null) : null;
      return {
        placeId,
        rank,
        rate,
        otherRanks: others.map(
          (other) => other.ranks.find((one) => one.placeId === placeId)?.rank ?? null,
        ),
        againstNext: verdict,
        container:
          containerId === null
            ? null
            : { placeId: containerId, rank: rankOfStadsdel.get(containerId) ?? null },
      };
    });
    return {
      scale,
      rankings,
      leading: measured(leading),
      others: others.flatMap((other) => measured(other) ?? []),
      stability: rankHolds(rankings),
      rows,
    };
  });
  return { origin: source.origin, year, period, scales };
}

type Ranked = Extract<RateRanking, { status: 'ranked' }>;

function measured(ranking: Ranked | null): MeasuredDenominator | null {
  const denominator = ranking?.denominator ?? 'none-suitable';
  return denominator === 'none-suitable' ? null : denominator;
}

function againstNext(
  { ranks, denominator }: Ranked,
  data: ComparisonData,
): readonly (CountVerdict | PlaceRefusal)[] {
  return ranks.slice(0, -1).map(({ placeId, rate }, index) => {
    const below = ranks[index + 1];
    if (below === undefined) return { code: 'undecidable', reason: 'missing' };
    const exposures = placeExposures(below.placeId, placeId, denominator, data);
    if ('code' in exposures) return exposures;
    return verdictOfCounts(
      {
        earlier: { status: 'counted', count: below.rate.count },
        later: { status: 'counted', count: rate.count },
      },
      {
        status: 'comparable',
        earlierDays: exposures.from,
        laterDays: exposures.to,
        areEqual: false,
      },
    );
  });
}
