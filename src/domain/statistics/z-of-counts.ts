import { checkCount } from './exposed-count.ts';

/**
 * z of two observed counts in equal periods: √2 (√later − √earlier).
 *
 * Assumption: both are Poisson, so that each root has a variance of about 1/4 whatever the mean. Rough
 * under a count of about 10.
 */
export function zOfEqualPeriods(earlier: number, later: number): number {
  checkCount(earlier);
  checkCount(later);
  return Math.SQRT2 * (Math.sqrt(later) - Math.sqrt(earlier));
}

/**
 * z of one observed count against the mean of many earlier periods of the same length:
 * 2 (√observed − √mean).
 *
 * Assumption: the count is Poisson and the mean is known without error. Of few periods the mean is not,
 * and the z is too large. Rough under a mean of about 10.
 */
export function zAgainstMean(mean: number, observed: number): number {
  checkCount(observed);
  if (!(mean >= 0 && Number.isFinite(mean))) throw new RangeError(`no mean: ${mean}`);
  return 2 * (Math.sqrt(observed) - Math.sqrt(mean));
}
