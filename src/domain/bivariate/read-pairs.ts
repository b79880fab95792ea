import type { Indicator } from '../indicator/indicator.ts';
import type { ShareReading } from '../indicator/read-share.ts';
import type { EventCount } from '../offence/count-published-events.ts';
import {
  type PairBounds,
  type PairReading,
  type PairRefusal,
  pairClassOf,
  readPair,
  refusePair,
} from './read-pair.ts';

/** What of one place is read: its own count and its own survey value. */
export interface PairedRow {
  readonly placeId: string;
  readonly count: EventCount | null;
  readonly reading: ShareReading | null;
}

/** Every place's pair, or why pairs are not read at all. */
export interface Pairs {
  readonly refusal: PairRefusal | null;
  readonly byPlace: ReadonlyMap<string, PairReading>;
  readonly bounds: PairBounds;
}

export function readPairs(
  rows: readonly PairedRow[],
  indicator: Pick<Indicator, 'direction' | 'classBounds'>,
  year: number | 'all',
  offenceBounds: readonly number[],
): Pairs {
  const bounds = { offences: offenceBounds, perceived: indicator.classBounds };
  const refusal = refusePair(indicator, year);
  const byPlace = new Map(
    refusal === null
      ? rows.map(({ placeId, count, reading }) => [placeId, readPair(count, reading, bounds)])
      : [],
  );
  return { refusal, byPlace, bounds };
}

/** How many places are in each of the nine classes, and among the none-reported by what people say. */
export interface PairTally {
  readonly both: readonly number[];
  readonly noneReported: readonly number[];
}

export function tallyPairs(pairs: Iterable<PairReading>): PairTally {
  const both = new Array<number>(9).fill(0);
  const noneReported = new Array<number>(3).fill(0);
  for (const pair of pairs) {
    if (pair.status === 'both') add(both, pairClassOf(pair));
    if (pair.status === 'none-reported') add(noneReported, pair.perceived);
  }
  return { both, noneReported };
}

function add(tally: number[], index: number): void {
  tally[index] = (tally[index] ?? 0) + 1;
}
