// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { BottomSheet } from '#src/ui/bottom-sheet.tsx';
import { heightAfterDrag, nextHeight, stepHeight } from '#src/ui/sheet-heights.ts';
import { click, press, render } from './render.ts';

describe('BottomSheet', () => {
  it('is moved with a click and with the arrow keys on its handle', () => {
    const onHeightChange = vi.fn();
    const { host, unmount } = render(
      <BottomSheet height="middle" onHeightChange={onHeightChange} label="S" handleLabel="Move">
        text
      </BottomSheet>,
    );
    const handle = host.querySelector('[aria-label="Move"]');
    click(handle);
    press(handle, 'ArrowDown');
    expect(onHeightChange.mock.calls).toEqual([['high'], ['low']]);
    unmount();
  });
});

describe('heights', () => {
  it('go round when pressed and stop at the ends when stepped', () => {
    expect(nextHeight('high')).toBe('low');
    expect(stepHeight('high', 1)).toBe('high');
    expect(stepHeight('low', -1)).toBe('low');
  });

  it('stay after a short drag, and move one or two steps after a longer', () => {
    expect(heightAfterDrag('low', 20)).toBe('low');
    expect(heightAfterDrag('low', 120)).toBe('middle');
    expect(heightAfterDrag('low', 500)).toBe('high');
    expect(heightAfterDrag('high', -120)).toBe('middle');
  });
});
