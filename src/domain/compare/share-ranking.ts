import { FEWEST_RANKED } from '../denominator/rank-by-rate.ts';
import type { ComparisonData } from './comparison-data.ts';
import type { ComparisonSubject } from './subjects.ts';

export interface RankedShare {
  readonly placeId: string;
  /** From 1, the highest share. Equal rounded shares have one rank, and the next is passed over. */
  readonly rank: number;
  /** 0–1 */
  readonly share: number;
  readonly factId: string;
}

export type ShareRanking =
  | { readonly status: 'ranked'; readonly year: number; readonly ranks: readonly RankedShare[] }
  | {
      readonly status: 'insufficient-data';
      readonly year: number;
      /** Places with a figure of their own; the area that all is held against is none of them. */
      readonly placeIds: readonly string[];
    };

/** Places in order of their own share of one year. Needs three: a place never has another’s figure. */
export function shareRanking(
  subject: Extract<ComparisonSubject, { kind: 'survey' }>,
  year: number,
  { series, comparatorId }: ComparisonData,
): ShareRanking {
  const { indicator, group } = subject;
  const measured = series
    .filter((one) => one.indicatorId === indicator.id && one.groupId === group.id)
    .filter(({ placeId }) => placeId !== comparatorId)
    .flatMap(({ placeId, observations }) =>
      observations.flatMap((one) =>
        one.status === 'measured' && one.year === year
          ? [{ placeId, share: one.share, factId: one.factId }]
          : [],
      ),
    )
    .toSorted((a, b) => b.share - a.share || (a.placeId < b.placeId ? -1 : 1));
  if (measured.length < FEWEST_RANKED) {
    return {
      status: 'insufficient-data',
      year,
      placeIds: measured.map(({ placeId }) => placeId),
    };
  }
  return {
    status: 'ranked',
    year,
    ranks: measured.map((one) => ({
      ...one,
      rank: measured.findIndex(({ share }) => share === one.share) + 1,
    })),
  };
}
