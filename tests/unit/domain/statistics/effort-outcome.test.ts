import { describe, expect, it } from 'vitest';
import { effortOutcome } from '#src/domain/statistics/effort-outcome.ts';

describe('effortOutcome', () => {
  const pair = (before: number, after: number) => ({
    before: { count: before, days: 90 },
    after: { count: after, days: 90 },
  });
  const effort = { treated: pair(60, 30), control: pair(50, 48) };

  it('sets the change against that of the control', () => {
    const { difference, cautions } = effortOutcome(effort, null);
    expect(difference.estimate).toBe(-28);
    expect(cautions).toEqual(['regression-to-the-mean', 'no-displacement-area']);
  });

  it('adds what may have moved, and says when events are few', () => {
    const moved = { treated: pair(10, 14), control: pair(9, 4) };
    const { difference, cautions } = effortOutcome(effort, moved);
    expect(difference.estimate).toBe(-19);
    expect(cautions).toEqual(['few-events', 'regression-to-the-mean']);
  });
});
