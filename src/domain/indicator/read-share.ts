import { classOf } from './classify.ts';
import type { Indicator, MissingReason, Series } from './indicator.ts';

/** `latest` reads the newest measured year of each series. */
export type YearChoice = number | 'latest';

export type ShareReading =
  | {
      readonly status: 'measured';
      readonly year: number;
      /** Share of answers, 0–1. */
      readonly share: number;
      readonly answers?: number;
      readonly factId: string;
      readonly isDerived?: true;
      /** Class index from 0. */
      readonly shareClass: number;
    }
  | { readonly status: 'missing'; readonly reason: MissingReason | 'no-survey' | 'other-year' }
  | { readonly status: 'withheld' };

export interface ReadingKey {
  readonly placeId: string;
  readonly groupId: string;
  readonly year: YearChoice;
}

/**
 * What a place's own series says for a group and a year. A place without a series of its own is
 * `no-survey`: it never takes the value of the area around it.
 */
export function readShare(
  indicator: Indicator,
  series: readonly Series[],
  { placeId, groupId, year }: ReadingKey,
): ShareReading {
  const own = findSeries(series, indicator.id, placeId, groupId);
  if (own === undefined) return { status: 'missing', reason: 'no-survey' };
  const observation =
    year === 'latest'
      ? own.observations.findLast(({ status }) => status === 'measured')
      : own.observations.find((candidate) => candidate.year === year);
  if (observation === undefined) return { status: 'missing', reason: 'other-year' };
  switch (observation.status) {
    case 'missing':
      return { status: 'missing', reason: observation.reason };
    case 'withheld':
      return { status: 'withheld' };
    case 'measured':
      return {
        ...observation,
        shareClass: classOf(observation.share, indicator.classBounds) ?? 0,
      };
  }
}

export function findSeries(
  series: readonly Series[],
  indicatorId: string,
  placeId: string,
  groupId: string,
): Series | undefined {
  return series.find(
    (candidate) =>
      candidate.indicatorId === indicatorId &&
      candidate.placeId === placeId &&
      candidate.groupId === groupId,
  );
}
