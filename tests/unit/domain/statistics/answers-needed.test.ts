import { describe, expect, it } from 'vitest';
import { answersNeeded } from '#src/domain/statistics/answers-needed.ts';

describe('answersNeeded', () => {
  // With 1.96. The exact quantile gives 4 476, 1 988 and 17 907; no one z gives 1 988 and 17 908 both.
  it('needs 4 476 answers a group for 38 against 36 percent, 1 989 to 17 908 by rounding', () => {
    expect(answersNeeded(0.38, 0.36)).toEqual({ answers: 4476, fewest: 1989, most: 17908 });
  });

  it('needs 726 for 36 against 41 percent, whichever comes first', () => {
    expect(answersNeeded(0.36, 0.41)?.answers).toBe(726);
    expect(answersNeeded(0.41, 0.36)?.answers).toBe(726);
  });

  it('never says fewer than 30, however large the difference', () => {
    expect(answersNeeded(0.47, 0.22)?.answers).toBe(30);
  });

  it('has no answer for equal rounded values', () => {
    expect(answersNeeded(0.36, 0.36)).toBeNull();
  });

  it('takes shares that differ by arithmetic alone for equal', () => {
    expect(answersNeeded(1 - 0.07, 0.93)).toBeNull();
  });

  it('has no upper end when rounding may hide that the shares are equal', () => {
    expect(answersNeeded(0.36, 0.37)?.most).toBeNull();
  });

  it('leaves nothing open where the shares were not rounded', () => {
    const exact = { answers: 4476, fewest: 4476, most: 4476 };
    expect(answersNeeded(0.38, 0.36, 0)).toEqual(exact);
    const close = answersNeeded(0.36, 0.361, 0);
    expect(close?.most).toBe(close?.answers);
  });

  it('leaves less open the finer the rounding', () => {
    const tenths = answersNeeded(0.38, 0.36, 0.0005);
    expect(tenths?.fewest).toBeGreaterThan(1989);
    expect(tenths?.fewest).toBeLessThan(4476);
    expect(tenths?.most).toBeGreaterThan(4476);
    expect(tenths?.most).toBeLessThan(17908);
  });
});
