import { describe, expect, it } from 'vitest';
import { reuseEqual } from '#src/state/reuse-equal.ts';

describe('reuseEqual', () => {
  it('keeps an item that says the same and takes the one that does not', () => {
    const reuse = reuseEqual<{ id: string; events: { count: number } | null; ranks: string[] }>(
      ({ id }) => id,
    );
    const [same, changed, emptied] = reuse([
      { id: 'a', events: { count: 1 }, ranks: ['first'] },
      { id: 'b', events: { count: 2 }, ranks: [] },
      { id: 'c', events: { count: 0 }, ranks: [] },
    ]);
    const next = reuse([
      { id: 'c', events: null, ranks: [] },
      { id: 'a', events: { count: 1 }, ranks: ['first'] },
      { id: 'b', events: { count: 3 }, ranks: [] },
    ]);
    expect(next[1]).toBe(same);
    expect(next[2]).not.toBe(changed);
    expect(next[2]?.events).toEqual({ count: 3 });
    expect(next[0]).not.toBe(emptied);
    expect(next[0]?.events).toBeNull();
  });

  it('does not take fewer for the same', () => {
    const reuse = reuseEqual<{ id: string; ranks: string[] }>(({ id }) => id);
    reuse([{ id: 'a', ranks: ['first', 'second'] }]);
    expect(reuse([{ id: 'a', ranks: ['first'] }])[0]?.ranks).toEqual(['first']);
  });
});
