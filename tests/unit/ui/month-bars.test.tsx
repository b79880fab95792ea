// @vitest-environment happy-dom

import { describe, expect, it, vi } from 'vitest';
import { MissingMonths, MonthBars, type MonthBarsProps } from '#src/ui/month-bars.tsx';
import { placeOnScreen, pointer } from './pointer.ts';
import { click, press, render } from './render.ts';

const bars = Array.from({ length: 12 }, (_, index) => ({
  month: index + 1,
  label: `m${index + 1}`,
  name: `month ${index + 1}: ${index * 10}`,
  height: index < 10 ? index / 10 : null,
}));

const WIDTH = 20;

function renderBars(more: Partial<MonthBarsProps> = {}) {
  const calls = { onToggle: vi.fn(), onSelectSpan: vi.fn(), onClear: vi.fn() };
  const { host, unmount } = render(
    <MonthBars
      label="Months 2025"
      ramp="offences"
      bars={bars}
      selected="all"
      help="Arrows move."
      {...calls}
      {...more}
    />,
  );
  const bar = (month: number) => host.querySelector<HTMLElement>(`[data-month="${month}"]`);
  placeOnScreen(host.querySelectorAll('[data-month]'), ({ dataset }) => [
    (Number(dataset.month) - 1) * WIDTH,
    0,
    WIDTH,
    40,
  ]);
  return { host, unmount, bar, ...calls };
}

describe('MonthBars', () => {
  it('names each bar by month and count, and says which are chosen', () => {
    const { bar, unmount } = renderBars({ selected: new Set([3]) });
    expect(bar(3)?.getAttribute('aria-label')).toBe('month 3: 20');
    expect([bar(3), bar(4)].map((one) => one?.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
    ]);
    unmount();
  });

  it('draws the count as height', () => {
    const { bar, unmount } = renderBars();
    const height = bar(6)?.querySelector<HTMLElement>('.pb-month-bar')?.style.height;
    expect(height).toBe('50%');
    unmount();
  });

  it('hatches a missing month instead of drawing nought, and lets it be chosen', () => {
    const { bar, onToggle, unmount } = renderBars();
    expect(bar(11)?.querySelector('.pb-swatch-hatch')).not.toBeNull();
    expect(bar(11)?.querySelector('.pb-month-bar')).toBeNull();
    expect(bar(1)?.querySelector('.pb-swatch-hatch')).toBeNull();
    click(bar(11));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(11);
    unmount();
  });

  it('keeps every bar strong when none is chosen, else only the chosen', () => {
    const all = renderBars();
    expect(all.host.querySelectorAll('[data-lit="false"]')).toHaveLength(0);
    all.unmount();
    const one = renderBars({ selected: new Set([3]) });
    expect([...one.host.querySelectorAll('[data-lit="true"]')]).toEqual([one.bar(3)]);
    one.unmount();
  });

  it('toggles with a click', () => {
    const { bar, onToggle, unmount } = renderBars();
    click(bar(3));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(3);
    unmount();
  });

  it('chooses from the last clicked month with Shift and a click', () => {
    const { bar, onToggle, onSelectSpan, unmount } = renderBars();
    click(bar(3));
    click(bar(6), { shiftKey: true });
    expect(onSelectSpan).toHaveBeenCalledExactlyOnceWith(3, 6);
    expect(onToggle).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('chooses the span of a drag, once, and not the bar where it ends', () => {
    const { bar, onToggle, onSelectSpan, unmount } = renderBars();
    pointer(bar(6), 'pointerdown', { x: 110 });
    pointer(bar(6), 'pointermove', { x: 70 });
    expect([bar(4), bar(7)].map((one) => one?.dataset.span)).toEqual(['true', 'false']);
    pointer(bar(6), 'pointerup', { x: 70 });
    click(bar(6));
    expect(onSelectSpan).toHaveBeenCalledExactlyOnceWith(6, 4);
    expect(onToggle).not.toHaveBeenCalled();
    unmount();
  });

  it('toggles when the pointer did not leave the bar', () => {
    const { bar, onToggle, onSelectSpan, unmount } = renderBars();
    pointer(bar(6), 'pointerdown', { x: 105 });
    pointer(bar(6), 'pointermove', { x: 112 });
    pointer(bar(6), 'pointerup', { x: 112 });
    click(bar(6));
    expect(onToggle).toHaveBeenCalledExactlyOnceWith(6);
    expect(onSelectSpan).not.toHaveBeenCalled();
    unmount();
  });

  it('is one stop for Tab, moved by the arrows and to the ends', () => {
    const { host, bar, onSelectSpan, unmount } = renderBars();
    press(bar(1), 'ArrowLeft');
    press(bar(1), 'ArrowRight');
    expect(document.activeElement).toBe(bar(2));
    press(bar(2), 'End');
    expect([...host.querySelectorAll('[tabindex="0"]')]).toEqual([bar(12)]);
    expect(onSelectSpan).not.toHaveBeenCalled();
    unmount();
  });

  it('chooses several in a row with Shift and the arrows', () => {
    const { bar, onSelectSpan, unmount } = renderBars();
    press(bar(1), 'ArrowRight');
    press(bar(2), 'ArrowRight', { shiftKey: true });
    press(bar(3), 'ArrowRight', { shiftKey: true });
    expect(onSelectSpan.mock.calls).toEqual([
      [2, 3],
      [2, 4],
    ]);
    unmount();
  });

  it('clears with Escape, and leaves Escape to the page when nothing is chosen', () => {
    const onPage = vi.fn();
    window.addEventListener('keydown', onPage);
    const chosen = renderBars({ selected: new Set([3]) });
    press(chosen.bar(1), 'Escape');
    expect([chosen.onClear, onPage].map((spy) => spy.mock.calls.length)).toEqual([1, 0]);
    chosen.unmount();
    const none = renderBars();
    press(none.bar(1), 'Escape');
    expect([none.onClear, onPage].map((spy) => spy.mock.calls.length)).toEqual([0, 1]);
    none.unmount();
    window.removeEventListener('keydown', onPage);
  });
});

describe('MissingMonths', () => {
  it('is one hatched bar with a sentence and nothing to press', () => {
    const { host, unmount } = render(<MissingMonths sentence="The survey is yearly" />);
    expect(host.textContent).toBe('The survey is yearly');
    expect(host.querySelectorAll('.pb-swatch-hatch')).toHaveLength(1);
    expect(host.querySelectorAll('button')).toHaveLength(0);
    unmount();
  });
});
