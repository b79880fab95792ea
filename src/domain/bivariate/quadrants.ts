import type { ShareReading } from '../indicator/read-share.ts';
import type { CountReading } from '../statistics/verdict-of-counts.ts';
import type { PairBounds, PairReading } from './read-pair.ts';

export type Level = 'high' | 'low';

/** A place with both values of its own. */
export interface PairedPlace {
  readonly placeId: string;
  readonly count: number;
  /** Share of answers, 0–1. */
  readonly share: number;
  /** Of the share. */
  readonly factId: string;
}

/** A place that stands in no square, and what it lacks. */
export interface UnpairedPlace {
  readonly placeId: string;
  readonly lacks: Extract<PairReading, { status: 'missing' }>['lacks'] | 'withheld';
}

/** Two by two: what people say against what is reported. The two are never one number. */
export interface Quadrants {
  /** From here a value is high: the middle one of the five fixed classes. Unit: count, and share 0–1. */
  readonly from: { readonly reported: number; readonly perceived: number };
  /** Places of a square in falling order of what people say. */
  readonly squares: Readonly<Record<Level, Readonly<Record<Level, readonly PairedPlace[]>>>>;
  readonly unpaired: readonly UnpairedPlace[];
}

export interface QuadrantRow {
  readonly placeId: string;
  readonly count: CountReading;
  readonly reading: ShareReading;
}

/** `squares[perceived][reported]`. Nought reported is low: it was counted. */
export function quadrantsOf(rows: readonly QuadrantRow[], bounds: PairBounds): Quadrants {
  const from = { reported: middleOf(bounds.offences), perceived: middleOf(bounds.perceived) };
  const squares = { high: { high: [], low: [] }, low: { high: [], low: [] } } as Record<
    Level,
    Record<Level, PairedPlace[]>
  >;
  const unpaired: UnpairedPlace[] = [];
  for (const { placeId, count, reading } of rows) {
    const isCounted = count.status === 'counted';
    const isMeasured = reading.status === 'measured';
    if (isCounted && isMeasured) {
      const perceived: Level = reading.share >= from.perceived ? 'high' : 'low';
      const reported: Level = count.count >= from.reported ? 'high' : 'low';
      const { share, factId } = reading;
      squares[perceived][reported].push({ placeId, count: count.count, share, factId });
    } else if (count.status === 'withheld' || reading.status === 'withheld') {
      unpaired.push({ placeId, lacks: 'withheld' });
    } else {
      const lacks = isCounted ? 'perceived' : isMeasured ? 'offences' : 'both';
      unpaired.push({ placeId, lacks });
    }
  }
  for (const row of [squares.high, squares.low]) {
    for (const level of ['high', 'low'] as const) row[level].sort((a, b) => b.share - a.share);
  }
  return { from, squares, unpaired };
}

function middleOf(bounds: readonly number[]): number {
  return bounds[Math.floor(bounds.length / 2)] ?? 0;
}
