/**
 * Two-sided 95 % under the normal approximation, to two decimals as in the handbooks. The exact quantile
 * would move some answers by one: 38 against 36 percent from 1 989–17 908 to 1 988–17 907.
 */
const HANDBOOK_Z_95 = 1.96;
/** Below this the approximation is too rough to support any claim. */
export const FEWEST_ANSWERS = 30;
/** Half of the last printed digit: shares are printed in whole percent. */
export const WHOLE_PERCENT = 0.005;

/** Shares nearer than this are one printed figure, however they were reckoned. */
const SAME_FIGURE = 1e-9;

export interface AnswersNeeded {
  /** Answers in each group before the difference could be told from chance. */
  readonly answers: number;
  /** What the shares' rounding leaves open; `most` is null when the shares may be equal. */
  readonly fewest: number;
  readonly most: number | null;
}

/**
 * Answers per group that a difference between two shares (0–1) would need, when the source states none.
 * Null when the two printed shares are equal.
 *
 * `rounding` is half of the last printed digit, as a share; 0 for shares that were not rounded, which
 * leave nothing open.
 *
 * Assumption: two equal, independent, simple random samples; 95 %, two-sided; rounded up, never under 30.
 */
export function answersNeeded(
  a: number,
  b: number,
  rounding: number = WHOLE_PERCENT,
): AnswersNeeded | null {
  if (Math.abs(a - b) < SAME_FIGURE) return null;
  const [high, low] = a > b ? [a, b] : [b, a];
  const hasOrder = high - low > 2 * rounding + Number.EPSILON * 8;
  return {
    answers: needed(high, low),
    fewest: needed(high + rounding, low - rounding),
    most: hasOrder ? needed(high - rounding, low + rounding) : null,
  };
}

function needed(high: number, low: number): number {
  const exact = (HANDBOOK_Z_95 ** 2 * (variance(high) + variance(low))) / (high - low) ** 2;
  return Math.max(FEWEST_ANSWERS, Math.ceil(exact - 1e-6));
}

function variance(share: number): number {
  const inside = Math.min(1, Math.max(0, share));
  return inside * (1 - inside);
}
