import { classOf } from '../indicator/classify.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { ShareReading } from '../indicator/read-share.ts';
import type { ShownCount } from '../suppression/shown-count.ts';

/** A third of the five fixed classes: lowest, middle two, or highest two of them. */
export type Third = 0 | 1 | 2;

export interface PairBounds {
  /** Ascending lower bounds of the five count classes; the first is 1. */
  readonly offences: readonly number[];
  /** Ascending lower bounds of the five share classes, share 0–1; the first is 0. */
  readonly perceived: readonly number[];
}

/** What is reported in a place beside what people say of it. The two are never one number. */
export type PairReading =
  | { readonly status: 'both'; readonly offences: Third; readonly perceived: Third }
  /** Counted, and none: nought is no class. */
  | { readonly status: 'none-reported'; readonly perceived: Third }
  | { readonly status: 'withheld' }
  | { readonly status: 'missing'; readonly lacks: 'offences' | 'perceived' | 'both' };

/** The class of the nine, from 0: lowest in both first, then by what people say, then by what is reported. */
export function pairClassOf(pair: { readonly offences: Third; readonly perceived: Third }): number {
  return pair.offences * 3 + pair.perceived;
}

/** A place is in the picture only where both its own values exist. */
export function readPair(
  count: ShownCount | null,
  reading: ShareReading | null,
  bounds: PairBounds,
): PairReading {
  if (reading?.status === 'withheld' || count?.status === 'withheld') return { status: 'withheld' };
  const isCounted = count?.status === 'counted' || count?.status === 'zero';
  const isMeasured = reading?.status === 'measured';
  if (!isCounted && !isMeasured) return { status: 'missing', lacks: 'both' };
  if (!isCounted) return { status: 'missing', lacks: 'offences' };
  if (!isMeasured) return { status: 'missing', lacks: 'perceived' };
  const perceived = thirdOf(reading.share, bounds.perceived);
  if (count.status === 'zero') return { status: 'none-reported', perceived };
  return { status: 'both', offences: thirdOf(count.count, bounds.offences), perceived };
}

/**
 * Ascending lower bounds of the three classes that five fold into: edges stay edges of the five, so
 * that a colour means the same value in every year.
 */
export function thirdBounds(bounds: readonly number[]): readonly number[] {
  return bounds.filter((_, index) => index === 0 || index === 1 || index === 3);
}

function thirdOf(value: number, bounds: readonly number[]): Third {
  const found = classOf(value, thirdBounds(bounds));
  return found === 1 || found === 2 ? found : 0;
}

/** `trust`: a question of trust is not one of insecurity. `several-years`: a count of all years has no one survey beside it. */
export type PairRefusal = 'trust' | 'several-years';

/** Why no pair is shown at all; null when pairs can be read. */
export function refusePair(
  { direction }: Pick<Indicator, 'direction'>,
  year: number | 'all',
): PairRefusal | null {
  if (direction === 'trust') return 'trust';
  return year === 'all' ? 'several-years' : null;
}
