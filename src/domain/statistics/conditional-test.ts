import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { checkExposed, type ExposedCount } from './exposed-count.ts';

/**
 * Two-sided p-value of the exact conditional test that both counts come from one daily rate (C-test,
 * Przyborowski & Wilenski 1940). Given their sum, the later count is binomial with its share of the
 * days. 1 where both are 0.
 *
 * Two-sided: twice the smaller tail, at most 1, as in Krishnamoorthy & Thomson (2004). The rule does not
 * depend on which count is named first, and never falls when a difference shrinks; adding up all
 * outcomes that are no likelier, as R does, can. In equal periods both rules give the same value.
 *
 * Assumption: independent events at a constant rate in each period (Poisson). Series of events by one
 * person or group make the p-value too small.
 */
export function conditionalTest(earlier: ExposedCount, later: ExposedCount): number {
  checkExposed(earlier, later);
  const total = earlier.count + later.count;
  const days = earlier.days + later.days;
  // Each tail is a lower tail of its own count: 1 − cdf would lose the small ones.
  const few = binomialCdf(later.count, total, later.days / days);
  const many = binomialCdf(earlier.count, total, earlier.days / days);
  return Math.min(1, 2 * Math.min(few, many));
}
