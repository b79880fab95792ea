import type { Indicator, Series } from '../indicator/indicator.ts';
import type { Phenomenon } from '../indicator/phenomenon.ts';

/** What tells two series apart. Any one of them keeps the two from sharing a line. */
export type KeyDifference =
  | 'other-survey'
  | 'other-question'
  | 'other-population'
  | 'other-area'
  | 'other-group';

/** Two series that may not be set against each other. */
export interface SeriesRefusal {
  readonly code: 'not-comparable';
  readonly reason: 'other-series';
  readonly differences: readonly KeyDifference[];
}

/** Survey + question + area + group. */
export interface KeyedSeries {
  readonly indicator: Indicator;
  readonly series: Series;
}

/** Empty where the two are one series. */
export function keyDifferences(a: KeyedSeries, b: KeyedSeries): readonly KeyDifference[] {
  const differs: readonly (readonly [KeyDifference, boolean])[] = [
    ['other-survey', a.indicator.sourceId !== b.indicator.sourceId],
    ['other-question', a.indicator.id !== b.indicator.id],
    ['other-population', a.indicator.population.sv !== b.indicator.population.sv],
    ['other-area', a.series.placeId !== b.series.placeId],
    ['other-group', a.series.groupId !== b.series.groupId],
  ];
  return differs.flatMap(([difference, isSo]) => (isSo ? [difference] : []));
}

/** Why the two may not share a line; null where they are one series. */
export function refuseOneLine(a: KeyedSeries, b: KeyedSeries): SeriesRefusal | null {
  const differences = keyDifferences(a, b);
  return differences.length === 0
    ? null
    : { code: 'not-comparable', reason: 'other-series', differences };
}

/** A series about the same thing that is kept off the line of the one shown. */
export interface KeptApart extends KeyedSeries {
  readonly refusal: SeriesRefusal;
}

/** Series of other questions about the same phenomenon, in any place. */
export function seriesKeptApart(
  shown: KeyedSeries,
  phenomena: readonly Phenomenon[],
  indicators: readonly Indicator[],
  series: readonly Series[],
): readonly KeptApart[] {
  const alikeIds = phenomena
    .filter(({ indicatorIds }) => indicatorIds.includes(shown.indicator.id))
    .flatMap(({ indicatorIds }) => indicatorIds);
  return series
    .filter(({ indicatorId }) => indicatorId !== shown.indicator.id)
    .filter(({ indicatorId }) => alikeIds.includes(indicatorId))
    .flatMap((other) => {
      const indicator = indicators.find(({ id }) => id === other.indicatorId);
      if (indicator === undefined) return [];
      const keyed = { indicator, series: other };
      const refusal = refuseOneLine(shown, keyed);
      return refusal === null ? [] : [{ ...keyed, refusal }];
    });
}
