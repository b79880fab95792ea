import type { Indicator, Series } from '../indicator/indicator.ts';

/** A question and year in which places have a value of their own. */
export interface PairOffer {
  readonly indicatorId: string;
  readonly groupId: string;
  readonly year: number;
  readonly placeIds: readonly string[];
}

/**
 * What can be shown as pairs at all: each question of insecurity with the years in which at least one
 * of `countedIds` was measured, where `isCounted` says whether offences are counted in a year. The
 * latest year first within a question.
 */
export function pairOffers(
  indicators: readonly Pick<Indicator, 'id' | 'direction'>[],
  series: readonly Series[],
  countedIds: ReadonlySet<string>,
  isCounted: (year: number) => boolean,
): readonly PairOffer[] {
  return indicators
    .filter(({ direction }) => direction === 'unsafe')
    .flatMap(({ id }) => {
      const offers = new Map<string, PairOffer>();
      for (const { indicatorId, groupId, placeId, observations } of series) {
        if (indicatorId !== id || !countedIds.has(placeId)) continue;
        for (const { status, year } of observations) {
          if (status !== 'measured' || !isCounted(year)) continue;
          const key = `${groupId} ${year}`;
          const placeIds = [...(offers.get(key)?.placeIds ?? []), placeId];
          offers.set(key, { indicatorId: id, groupId, year, placeIds });
        }
      }
      return [...offers.values()].sort((a, b) => b.year - a.year);
    });
}
