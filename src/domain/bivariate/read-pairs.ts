import type { Indicator } from '../indicator/indicator.ts';
import type { ShareReading } from '../indicator/read-share.ts';
import type { EventCount } from '../offence/count-published-events.ts';
import { type ShownCount, showCount } from '../suppression/shown-count.ts';
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
  readonly place: { readonly id: string };
  readonly kind: 'hotspot' | 'named' | 'stadsdel' | 'region' | 'comparator';
  readonly events: EventCount | null;
  readonly reading: ShareReading | null;
}

/** What is counted: made-up incidents stand in for the published events, never beside them. */
export type PairedCounts =
  | { readonly kind: 'published'; readonly bounds: readonly number[] }
  | {
      readonly kind: 'incidents';
      readonly bounds: readonly number[];
      readonly counts: ReadonlyMap<string, ShownCount>;
    };

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
  counted: PairedCounts,
): Pairs {
  const bounds = { offences: counted.bounds, perceived: indicator.classBounds };
  const countOf = ({ place, events }: PairedRow): ShownCount | null => {
    if (counted.kind === 'incidents') return counted.counts.get(place.id) ?? null;
    return events === null ? null : showCount(events);
  };
  const refusal = refusePair(indicator, year);
  const byPlace = new Map(
    refusal === null
      ? rows
          .filter(({ kind }) => kind !== 'region' && kind !== 'comparator')
          .map((row) => [row.place.id, readPair(countOf(row), row.reading, bounds)])
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
