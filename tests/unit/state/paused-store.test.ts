import { describe, expect, it, vi } from 'vitest';
import { createAppStore } from '#src/state/app-state.ts';
import { pausedStore } from '#src/state/paused-store.ts';

describe('pausedStore', () => {
  it('keeps showing the state it was paused in, and lets actions through', () => {
    const store = createAppStore();
    const paused = pausedStore(store);
    const onChange = vi.fn();
    paused.subscribe(onChange);

    paused.getState().chooseYear(1999);

    expect(store.getState().year).toBe(1999);
    expect(paused.getState().year).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });
});
