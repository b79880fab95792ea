import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { checkExposed, type ExposedCount } from './exposed-count.ts';
import { EXACT_Z_95, type Interval } from './interval.ts';

/** Counts of one area before and after the effort began. */
export interface BeforeAfter {
  readonly before: ExposedCount;
  readonly after: ExposedCount;
}

export interface AreaPair {
  /** Where the effort was, or where its offences may have moved. */
  readonly treated: BeforeAfter;
  /** A like area without the effort. */
  readonly control: BeforeAfter;
}

export interface DisplacementDifference {
  /** Offences fewer (negative) or more than the control leads to expect, over the after period's length. */
  readonly estimate: number;
  readonly standardError: number;
  /** 95 %, two-sided. */
  readonly interval: Interval;
  readonly z: number;
  /** Two-sided. */
  readonly pValue: number;
}

/**
 * Weighted displacement difference: the change where the effort was less the change in the control area,
 * and the same of the displacement areas where given (Wheeler & Ratcliffe 2018). Counts from before are
 * brought to the length of the period after.
 *
 * Assumption: independent Poisson counts, large enough for the normal distribution; without the effort the
 * treated area would have changed by as many offences as the control area. The areas do not overlap.
 */
export function displacementDifference(
  effort: AreaPair,
  displacement: AreaPair | null = null,
): DisplacementDifference {
  const pairs = displacement === null ? [effort] : [effort, displacement];
  let estimate = 0;
  let variance = 0;
  for (const { treated, control } of pairs) {
    const [treatedChange, controlChange] = [changeOf(treated), changeOf(control)];
    estimate += treatedChange.change - controlChange.change;
    variance += treatedChange.variance + controlChange.variance;
  }
  const standardError = Math.sqrt(variance);
  const z = variance === 0 ? 0 : estimate / standardError;
  const reach = EXACT_Z_95 * standardError;
  return {
    estimate,
    standardError,
    interval: { lower: estimate - reach, upper: estimate + reach },
    z,
    pValue: 2 * normalCdf(-Math.abs(z), 0, 1),
  };
}

function changeOf({ before, after }: BeforeAfter): { change: number; variance: number } {
  checkExposed(before, after);
  const weight = after.days / before.days;
  return {
    change: after.count - weight * before.count,
    variance: after.count + weight ** 2 * before.count,
  };
}
