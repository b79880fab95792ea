import { describe, expect, it, vi } from 'vitest';
import { memoizeLast } from '#src/state/memoize-last.ts';

describe('memoizeLast', () => {
  it('answers two calls in turn with the same results', () => {
    const compute = vi.fn((id: string) => ({ id }));
    const memoized = memoizeLast(compute);
    const [a, b] = [memoized('a'), memoized('b')];
    expect([memoized('a'), memoized('b'), memoized('a')]).toEqual([a, b, a]);
    expect(memoized('a')).toBe(a);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('forgets the one used longest ago', () => {
    const memoized = memoizeLast((id: string) => ({ id }));
    const a = memoized('a');
    const b = memoized('b');
    memoized('a');
    memoized('c');
    expect(memoized('a')).toBe(a);
    expect(memoized('b')).not.toBe(b);
  });
});
