// @vitest-environment happy-dom

import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import {
  HourGrid,
  type HourGridLabels,
  type HourGridProps,
  MissingHourGrid,
} from '#src/ui/hour-grid.tsx';
import { edgesOf, rectangleBetween } from '#src/ui/hour-rectangle.ts';
import { placeOnScreen, pointer } from './pointer.ts';
import { click, press, render } from './render.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const labels: HourGridLabels = {
  grid: 'Hours of the week',
  weekdays: days.map((label) => ({ label, name: `${label}, whole day` })),
  hours: Array.from({ length: 24 }, (_, hour) => ({ label: `${hour}`, name: `at ${hour}` })),
  endOfDay: '24',
};

function cellNames(selected: Uint8Array | 'all'): readonly string[] {
  return Array.from({ length: 168 }, (_, index) => {
    const name = `${days[Math.floor(index / 24)]} ${index % 24}: 7`;
    return selected !== 'all' && selected[index] === 1 ? `${name}, chosen` : name;
  });
}

/** Ten pixels a cell; headers to the left of 0 and below 70. */
const CELL = 10;

function renderGrid(more: Partial<HourGridProps> = {}) {
  const onSelect = vi.fn();
  const onClear = vi.fn();
  const { host, unmount } = render(
    <HourGrid
      labels={labels}
      ramp="offences"
      classes={Array.from({ length: 168 }, (_, index) => (index === 0 ? null : 3))}
      cellNames={cellNames(more.selected ?? 'all')}
      selected="all"
      onSelect={onSelect}
      onClear={onClear}
      help="Arrows move."
      {...more}
    />,
  );
  const at = (day: number, hour: number) =>
    host.querySelector<HTMLElement>(`[data-at="${day}:${hour}"]`);
  placeOnScreen(host.querySelectorAll('td[data-at]'), ({ dataset }) => {
    const [day = 0, hour = 0] = (dataset.at ?? '').split(':').map(Number);
    return [hour * CELL, day * CELL, CELL, CELL];
  });
  return { host, unmount, at, onSelect, onClear };
}

const block = (fromDay: number, toDay: number, fromHour: number, toHour: number) => ({
  fromDay,
  toDay,
  fromHour,
  toHour,
});

describe('HourGrid', () => {
  it('is a grid with a header for every weekday and hour', () => {
    const { host, unmount } = renderGrid();
    expect(host.querySelector('[role="grid"]')?.getAttribute('aria-label')).toBe(labels.grid);
    expect(host.querySelectorAll('th[scope="row"]')).toHaveLength(7);
    expect(host.querySelectorAll('th[scope="col"]')).toHaveLength(24);
    expect(host.querySelectorAll('td[data-at]')).toHaveLength(168);
    unmount();
  });

  it('names a cell by weekday, hour and count, and says that it is chosen', () => {
    const selected = new Uint8Array(168);
    selected[4 * 24 + 22] = 1;
    const { at, unmount } = renderGrid({ selected });
    expect(at(4, 22)?.getAttribute('aria-label')).toBe('Fri 22: 7, chosen');
    expect(at(4, 22)?.getAttribute('aria-selected')).toBe('true');
    expect(at(4, 21)?.getAttribute('aria-label')).toBe('Fri 21: 7');
    unmount();
  });

  it('draws nought apart from the lowest class', () => {
    const { at, unmount } = renderGrid();
    expect(at(0, 0)?.dataset.class).toBe('zero');
    expect(at(0, 1)?.dataset.class).toBe('3');
    unmount();
  });

  it('frames what is chosen and fades the rest', () => {
    const selected = new Uint8Array(168);
    selected.fill(1, 30, 32);
    const { at, unmount } = renderGrid({ selected });
    expect(at(1, 6)?.dataset.frame).toBe('top bottom left');
    expect(at(1, 7)?.dataset.frame).toBe('top bottom right');
    expect([at(1, 6)?.dataset.faded, at(1, 8)?.dataset.faded]).toEqual(['false', 'true']);
    unmount();
  });

  it('fades nothing when nothing is chosen', () => {
    const { host, unmount } = renderGrid();
    expect(host.querySelectorAll('[data-faded="true"], [data-frame]')).toHaveLength(0);
    unmount();
  });

  it('chooses the rectangle of a drag, from any corner', () => {
    const { at, onSelect, unmount } = renderGrid();
    pointer(at(5, 3), 'pointerdown', { x: 35, y: 55 });
    pointer(at(5, 3), 'pointermove', { x: 12, y: 41 });
    expect(at(4, 1)?.dataset.preview).toBe('top left');
    expect(onSelect).not.toHaveBeenCalled();
    pointer(at(5, 3), 'pointerup', { x: 12, y: 41 });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(4, 5, 1, 3), 'replace');
    unmount();
  });

  it('keeps a drag beyond the edge at the last cell', () => {
    const { at, onSelect, unmount } = renderGrid();
    pointer(at(6, 22), 'pointerdown', { x: 225, y: 65 });
    pointer(at(6, 22), 'pointerup', { x: 900, y: 400 });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(6, 6, 22, 23), 'replace');
    unmount();
  });

  it('adds with Ctrl', () => {
    const { at, onSelect, unmount } = renderGrid();
    pointer(at(0, 0), 'pointerdown', { x: 5, y: 5 });
    pointer(at(0, 0), 'pointerup', { x: 5, y: 5, ctrlKey: true });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(0, 0, 0, 0), 'add');
    unmount();
  });

  it('drops a drag that the browser takes over', () => {
    const { at, host, onSelect, unmount } = renderGrid();
    pointer(at(0, 0), 'pointerdown', { x: 5, y: 5 });
    pointer(at(0, 0), 'pointercancel');
    pointer(at(0, 0), 'pointerup', { x: 55, y: 5 });
    expect(onSelect).not.toHaveBeenCalled();
    expect(host.querySelectorAll('[data-preview]')).toHaveLength(0);
    unmount();
  });

  it('chooses once for a press of the pointer, with its click', () => {
    const { at, onSelect, unmount } = renderGrid();
    pointer(at(2, 2), 'pointerdown', { x: 25, y: 25 });
    pointer(at(2, 2), 'pointerup', { x: 25, y: 25 });
    click(at(2, 2));
    expect(onSelect).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('chooses by a click alone, as a screen reader sends it', () => {
    const { at, onSelect, unmount } = renderGrid();
    click(at(2, 2));
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(2, 2, 2, 2), 'replace');
    unmount();
  });

  it('chooses a whole weekday or hour by its header', () => {
    const { at, onSelect, unmount } = renderGrid();
    click(at(5, -1));
    click(at(7, 22));
    expect(onSelect.mock.calls).toEqual([
      [block(5, 5, 0, 23), 'replace'],
      [block(0, 6, 22, 22), 'replace'],
    ]);
    unmount();
  });

  it('chooses several weekdays by a drag over their headers', () => {
    const { at, onSelect, unmount } = renderGrid();
    pointer(at(5, -1), 'pointerdown', { x: -5, y: 55 });
    pointer(at(5, -1), 'pointerup', { x: 120, y: 65 });
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(5, 6, 0, 23), 'replace');
    unmount();
  });

  it('is one stop for Tab, moved by the arrows', () => {
    const { host, at, unmount } = renderGrid();
    press(at(0, 0), 'ArrowRight');
    press(at(0, 1), 'ArrowDown');
    expect([...host.querySelectorAll('[tabindex="0"]')]).toEqual([at(1, 1)]);
    expect(document.activeElement).toBe(at(1, 1));
    unmount();
  });

  it('goes on from where focus was put without a key', () => {
    const { at, unmount } = renderGrid();
    act(() => at(3, 3)?.focus());
    press(at(3, 3), 'ArrowRight');
    expect(document.activeElement).toBe(at(3, 4));
    unmount();
  });

  it('reaches the headers with the arrows, and stops at the ends', () => {
    const { at, unmount } = renderGrid();
    press(at(0, 0), 'ArrowUp');
    expect(at(0, 0)?.tabIndex).toBe(0);
    press(at(0, 0), 'ArrowLeft');
    press(at(0, -1), 'ArrowLeft');
    expect(document.activeElement).toBe(at(0, -1));
    press(at(0, -1), 'ArrowRight');
    press(at(0, 0), 'End');
    expect(document.activeElement).toBe(at(0, 23));
    unmount();
  });

  it('extends a rectangle with Shift, and chooses it with Enter', () => {
    const { at, onSelect, unmount } = renderGrid();
    press(at(0, 0), 'ArrowRight');
    press(at(0, 1), 'ArrowRight', { shiftKey: true });
    press(at(0, 2), 'ArrowDown', { shiftKey: true });
    expect(at(1, 2)?.dataset.preview).toBe('bottom right');
    expect(onSelect).not.toHaveBeenCalled();
    press(at(1, 2), 'Enter');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(0, 1, 1, 2), 'replace');
    unmount();
  });

  it('chooses the cell in focus with Space', () => {
    const { at, onSelect, unmount } = renderGrid();
    press(at(0, 0), ' ');
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(block(0, 0, 0, 0), 'replace');
    unmount();
  });

  it('lets go of a started rectangle with Escape before it clears what is chosen', () => {
    const { at, host, onClear, unmount } = renderGrid({ selected: new Uint8Array(168).fill(1, 4) });
    press(at(0, 0), 'ArrowRight', { shiftKey: true });
    press(at(0, 1), 'Escape');
    expect(onClear).not.toHaveBeenCalled();
    expect(host.querySelectorAll('[data-preview]')).toHaveLength(0);
    press(at(0, 1), 'Escape');
    expect(onClear).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('leaves Escape to the page when there is nothing to let go', () => {
    const { at, onClear, unmount } = renderGrid();
    const onPage = vi.fn();
    window.addEventListener('keydown', onPage);
    press(at(0, 0), 'Escape');
    expect([onPage, onClear].map((spy) => spy.mock.calls.length)).toEqual([1, 0]);
    window.removeEventListener('keydown', onPage);
    unmount();
  });

  it('tells how to use the keyboard', () => {
    const { host, unmount } = renderGrid();
    const id = host.querySelector('[role="grid"]')?.getAttribute('aria-describedby');
    expect(document.getElementById(id ?? '')?.textContent).toBe('Arrows move.');
    unmount();
  });

  it('says the class by size for paper', () => {
    const { host, at, unmount } = renderGrid({ variant: 'square' });
    expect(host.querySelector<HTMLElement>('[role="grid"]')?.dataset.variant).toBe('square');
    expect(at(0, 1)?.style.getPropertyValue('--pb-cell-step')).toBe('4');
    unmount();
  });
});

describe('MissingHourGrid', () => {
  it('has a sentence and no cell to choose', () => {
    const { host, unmount } = render(
      <MissingHourGrid labels={labels} sentence="The survey is yearly" />,
    );
    expect(host.querySelector('p')?.textContent).toBe('The survey is yearly');
    expect(host.querySelectorAll('[tabindex], [role="grid"]')).toHaveLength(0);
    unmount();
  });
});

describe('rectangles', () => {
  it('stand for whole rows when either end is a header', () => {
    const header = { day: 2, hour: -1 };
    const cell = { day: 1, hour: 5 };
    expect(rectangleBetween(header, cell)).toEqual(block(1, 2, 0, 23));
    expect(rectangleBetween(cell, header)).toEqual(block(1, 2, 0, 23));
  });

  it('have an edge where the area ends, also at the end of the week', () => {
    const isIn = (day: number, hour: number) => day === 0 && hour >= 22;
    expect(edgesOf(isIn, 0, 23)).toBe('top bottom right');
    expect(edgesOf(isIn, 0, 21)).toBeUndefined();
  });
});

describe('an HourGrid for reading', () => {
  function renderReading() {
    const onVisit = vi.fn();
    const { host, unmount } = render(
      <HourGrid
        labels={labels}
        ramp="offences"
        classes={Array.from({ length: 168 }, (_, index) =>
          index === 1 ? 'increase' : 'unreliable',
        )}
        cellNames={cellNames('all')}
        marked={2}
        onVisit={onVisit}
        help="Arrows move."
      />,
    );
    const at = (day: number, hour: number) =>
      host.querySelector<HTMLElement>(`[data-at="${day}:${hour}"]`);
    return { host, unmount, at, onVisit };
  }

  it('offers nothing to choose, and is moved through by the arrows', () => {
    const { host, at, unmount } = renderReading();
    const grid = host.querySelector('[role="grid"]');
    expect(grid?.getAttribute('aria-readonly')).toBe('true');
    expect(grid?.hasAttribute('aria-multiselectable')).toBe(false);
    expect(at(0, 0)?.hasAttribute('aria-selected')).toBe(false);
    act(() => at(0, 0)?.focus());
    press(at(0, 0), 'ArrowDown');
    press(at(1, 0), ' ');
    press(at(1, 0), 'ArrowRight', { shiftKey: true });
    expect(document.activeElement).toBe(at(1, 1));
    expect(host.querySelector('[data-preview]')).toBeNull();
    unmount();
  });

  it('tells of the hour that is looked at, and marks the one it is told of', () => {
    const { at, onVisit, unmount } = renderReading();
    act(() => at(4, 22)?.focus());
    expect(onVisit).toHaveBeenLastCalledWith(4 * 24 + 22);
    act(() => at(4, 22)?.blur());
    expect(onVisit).toHaveBeenLastCalledWith(null);
    act(() => at(4, -1)?.focus());
    expect(onVisit).toHaveBeenLastCalledWith(null);
    expect(at(0, 2)?.dataset.marked).toBe('true');
    expect(at(0, 1)?.dataset.class).toBe('increase');
    expect(at(0, 3)?.dataset.class).toBe('unreliable');
    unmount();
  });
});
