import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useRef,
  useState,
} from 'react';
import {
  DAYS,
  type GridPosition,
  HOURS,
  type HourRectangle,
  isSameRectangle,
  movePosition,
  rectangleBetween,
} from './hour-rectangle.ts';

/** `add` while Ctrl or Cmd is held. */
export type HourMode = 'replace' | 'add';

interface HourSelectionOptions {
  readonly grid: RefObject<HTMLElement | null>;
  readonly hasSelection: boolean;
  /** Absent: the keys and the pointer only move through the grid. */
  readonly onSelect: ((rectangle: HourRectangle, mode: HourMode) => void) | undefined;
  readonly onClear: (() => void) | undefined;
  readonly onVisit: ((index: number | null) => void) | undefined;
}

/** Near an edge of a grid that scrolls, a drag scrolls on. */
const SCROLL_EDGE_PX = 28;
const SCROLL_STEP_PX = 14;
const CLICK_AFTER_POINTER_MS = 300;

/**
 * Choosing in the grid, by drag, touch and keyboard. The rectangle is a preview until let go. A grid for
 * reading is moved through in the same way.
 */
export function useHourSelection({
  grid,
  hasSelection,
  onSelect,
  onClear,
  onVisit,
}: HourSelectionOptions) {
  const isChoosing = onSelect !== undefined;
  const [focus, setFocus] = useState<GridPosition>({ day: 0, hour: 0 });
  const [preview, setPreview] = useState<HourRectangle | null>(null);
  const anchor = useRef<GridPosition | null>(null);
  const isDragging = useRef(false);
  const chosenAt = useRef(Number.NEGATIVE_INFINITY);

  function choose(rectangle: HourRectangle, event: { ctrlKey: boolean; metaKey: boolean }) {
    anchor.current = null;
    setPreview(null);
    onSelect?.(rectangle, event.ctrlKey || event.metaKey ? 'add' : 'replace');
  }

  function cancel() {
    anchor.current = null;
    isDragging.current = false;
    setPreview(null);
  }

  function startDrag(event: PointerEvent) {
    const from = positionOf(event.target);
    if (from === null || event.button !== 0 || !isChoosing) return;
    grid.current?.setPointerCapture(event.pointerId);
    const start = event.shiftKey ? focus : from;
    anchor.current = start;
    isDragging.current = true;
    setPreview(rectangleBetween(start, from));
  }

  function drag(event: PointerEvent) {
    const start = anchor.current;
    if (!isDragging.current || start === null || grid.current === null) return;
    scrollAtEdge(grid.current, event.clientX);
    const next = rectangleBetween(start, positionAt(grid.current, event, start));
    setPreview((before) => (isSameRectangle(before, next) ? before : next));
  }

  function endDrag(event: PointerEvent) {
    const start = anchor.current;
    if (!isDragging.current || start === null || grid.current === null) return;
    isDragging.current = false;
    chosenAt.current = event.timeStamp;
    choose(rectangleBetween(start, positionAt(grid.current, event, start)), event);
  }

  /** Assistive technology and the pointer move focus without a key. */
  function followFocus(event: FocusEvent) {
    const at = positionOf(event.target);
    if (at === null) return;
    setFocus((before) => (before.day === at.day && before.hour === at.hour ? before : at));
    onVisit?.(indexOf(at));
  }

  /** The pointer has chosen already; a click by itself comes from assistive technology. */
  function clickOn(event: MouseEvent) {
    const at = positionOf(event.target);
    if (at === null || !isChoosing || event.timeStamp - chosenAt.current < CLICK_AFTER_POINTER_MS)
      return;
    choose(rectangleBetween(at, at), event);
  }

  function pressKey(event: KeyboardEvent) {
    if (isChoosing && chooseByKey(event)) return;
    const start = event.shiftKey && isChoosing ? (anchor.current ?? focus) : null;
    const next = movePosition(focus, event.key, start);
    if (next === null) return;
    event.preventDefault();
    anchor.current = start;
    setPreview(start === null ? null : rectangleBetween(start, next));
    grid.current?.querySelector<HTMLElement>(`[data-at="${keyOf(next)}"]`)?.focus();
  }

  /** True where the key has done what it does. */
  function chooseByKey(event: KeyboardEvent): boolean {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      choose(preview ?? rectangleBetween(focus, focus), event);
      return true;
    }
    if (event.key !== 'Escape') return false;
    if (preview === null && !hasSelection) return true;
    event.stopPropagation();
    if (preview === null) onClear?.();
    cancel();
    return true;
  }

  return {
    focus,
    preview,
    handlers: {
      onPointerDown: startDrag,
      onPointerMove: drag,
      onPointerUp: endDrag,
      onPointerCancel: cancel,
      onClick: clickOn,
      onFocus: followFocus,
      onKeyDown: pressKey,
      ...(onVisit !== undefined && {
        onPointerOver: (event: PointerEvent) => onVisit(indexOf(positionOf(event.target))),
        onPointerLeave: () => onVisit(null),
        onBlur: () => onVisit(null),
      }),
    },
  };
}

export function keyOf({ day, hour }: GridPosition): string {
  return `${day}:${hour}`;
}

/** Null for a header, and for no place at all. */
function indexOf(at: GridPosition | null): number | null {
  return at === null || at.day >= DAYS || at.hour < 0 ? null : at.day * HOURS + at.hour;
}

function positionOf(target: EventTarget): GridPosition | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  const [day, hour] = (cell?.dataset.at ?? '').split(':').map(Number);
  return day === undefined || hour === undefined ? null : { day, hour };
}

/** From the place on the screen: a captured pointer always names the cell where it started. */
function positionAt(grid: HTMLElement, event: PointerEvent, start: GridPosition): GridPosition {
  const first = grid.querySelector(`[data-at="0:0"]`)?.getBoundingClientRect();
  const last = grid.querySelector(`[data-at="${DAYS - 1}:${HOURS - 1}"]`)?.getBoundingClientRect();
  if (first === undefined || last === undefined) return start;
  return {
    day: stepOf(event.clientY, first.top, last.bottom, DAYS),
    hour: stepOf(event.clientX, first.left, last.right, HOURS),
  };
}

function stepOf(at: number, from: number, to: number, count: number): number {
  const step = Math.floor(((at - from) / Math.max(1, to - from)) * count);
  return Math.min(count - 1, Math.max(0, step));
}

function scrollAtEdge(grid: HTMLElement, clientX: number): void {
  const scroller = grid.parentElement;
  if (scroller === null || scroller.scrollWidth <= scroller.clientWidth) return;
  const { left, right } = scroller.getBoundingClientRect();
  if (clientX > right - SCROLL_EDGE_PX) scroller.scrollLeft += SCROLL_STEP_PX;
  if (clientX < left + SCROLL_EDGE_PX) scroller.scrollLeft -= SCROLL_STEP_PX;
}
