import { EXACT_Z_95, type Interval } from './interval.ts';

/** A share of a sample's answers. */
export interface SampledShare {
  /** 0–1. */
  readonly share: number;
  readonly answers: number;
  /** Variance over that of a simple random sample of the same size; 1 when absent. */
  readonly designEffect?: number;
}

/**
 * Wilson's score interval of a share, 95 %, two-sided (Wilson 1927). Lies within 0–1 also for shares of
 * 0 and 1. Throws a RangeError on what is no share, no answers or no design effect.
 *
 * Assumption: a simple random sample, or one whose design effect is known; non-response at random.
 */
export function wilsonInterval({ share, answers, designEffect = 1 }: SampledShare): Interval {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`no share: ${share}`);
  if (!(answers > 0 && designEffect > 0)) {
    throw new RangeError(`no sample: ${answers} answers, design effect ${designEffect}`);
  }
  const size = answers / designEffect;
  const square = EXACT_Z_95 ** 2 / size;
  const middle = (share + square / 2) / (1 + square);
  const reach = Math.sqrt((share * (1 - share)) / size + square / size / 4);
  const half = (EXACT_Z_95 * reach) / (1 + square);
  return { lower: Math.max(0, middle - half), upper: Math.min(1, middle + half) };
}
