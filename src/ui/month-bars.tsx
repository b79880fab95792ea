import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useId,
  useRef,
  useState,
} from 'react';
import { type Ramp, rampColour } from './ramp.ts';
import { HatchSwatch } from './swatches.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface MonthBar {
  /** 1–12. */
  readonly month: number;
  readonly label: string;
  /** Accessible name and tooltip: `mars: 1 234`. */
  readonly name: string;
  /** Part of the row's height, 0–1; null when the month is missing. */
  readonly height: number | null;
}

export interface MonthBarsProps {
  readonly label: string;
  readonly ramp: Ramp;
  /** Ascending. */
  readonly bars: readonly MonthBar[];
  readonly selected: ReadonlySet<number> | 'all';
  readonly onToggle: (month: number) => void;
  /** Both ends included, in any order. */
  readonly onSelectSpan: (from: number, to: number) => void;
  readonly onClear: () => void;
  /** How to choose with the keyboard, read out once. */
  readonly help: string;
}

/** A mouse sends a click when a drag ends; a finger sends none. */
const CLICK_AFTER_DRAG_MS = 300;

/** Twelve bars to choose among. A missing month is hatched and can be chosen, as a year can. */
export function MonthBars({
  label,
  ramp,
  bars,
  selected,
  onToggle,
  onSelectSpan,
  onClear,
  help,
}: MonthBarsProps) {
  const helpId = useId();
  const row = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(bars[0]?.month ?? 1);
  /** Where a span starts: the bar last chosen or moved to without Shift. */
  const anchor = useRef<number | null>(null);
  const [span, setSpan] = useState<readonly [number, number] | null>(null);
  const dragStart = useRef<number | null>(null);
  const wasDragged = useRef(false);
  const dragEndedAt = useRef(Number.NEGATIVE_INFINITY);

  function press(month: number, event: MouseEvent) {
    if (event.timeStamp - dragEndedAt.current < CLICK_AFTER_DRAG_MS) return;
    setFocused(month);
    if (event.shiftKey && anchor.current !== null && anchor.current !== month) {
      onSelectSpan(anchor.current, month);
      return;
    }
    anchor.current = month;
    onToggle(month);
  }

  function startDrag(event: PointerEvent) {
    wasDragged.current = false;
    dragStart.current = event.button === 0 && !event.shiftKey ? monthOf(event.target) : null;
  }

  function drag(event: PointerEvent) {
    const from = dragStart.current;
    if (from === null || row.current === null) return;
    const to = monthAt(row.current, event.clientX) ?? from;
    if (to === from && !wasDragged.current) return;
    if (!wasDragged.current) row.current.setPointerCapture(event.pointerId);
    wasDragged.current = true;
    setSpan([from, to]);
  }

  function endDrag(event: PointerEvent) {
    const from = dragStart.current;
    dragStart.current = null;
    setSpan(null);
    if (wasDragged.current) dragEndedAt.current = event.timeStamp;
    if (from === null || !wasDragged.current || row.current === null) return;
    anchor.current = from;
    onSelectSpan(from, monthAt(row.current, event.clientX) ?? from);
  }

  function cancelDrag() {
    dragStart.current = null;
    wasDragged.current = false;
    setSpan(null);
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key === 'Escape' && selected !== 'all') {
      event.stopPropagation();
      onClear();
      return;
    }
    const index = bars.findIndex(({ month }) => month === focused);
    const next = bars[nextIndex(index, event.key, bars.length)]?.month;
    if (next === undefined || next === focused) return;
    event.preventDefault();
    row.current?.querySelector<HTMLElement>(`[data-month="${next}"]`)?.focus();
    if (event.shiftKey) {
      anchor.current ??= focused;
      onSelectSpan(anchor.current, next);
    } else anchor.current = next;
  }

  return (
    <>
      <div
        ref={row}
        className="pb-months"
        role="toolbar"
        aria-label={label}
        aria-describedby={helpId}
        onPointerDown={startDrag}
        onPointerMove={drag}
        onPointerUp={endDrag}
        onPointerCancel={cancelDrag}
        onKeyDown={pressKey}
      >
        {bars.map(({ month, label: short, name, height }) => {
          const isChosen = selected !== 'all' && selected.has(month);
          const isInSpan = span !== null && isBetween(month, span);
          const hasChoice = selected !== 'all' || span !== null;
          return (
            <button
              key={month}
              type="button"
              className="pb-month"
              aria-label={name}
              aria-pressed={isChosen}
              title={name}
              data-month={month}
              data-missing={height === null}
              data-lit={span === null ? isChosen || !hasChoice : isInSpan}
              data-span={isInSpan}
              tabIndex={month === focused ? 0 : -1}
              onClick={(event) => press(month, event)}
              onFocus={() => setFocused(month)}
            >
              <span className="pb-month-plot">
                {height === null ? (
                  <HatchSwatch shape="fill" />
                ) : (
                  <span className="pb-month-bar" style={barStyle(ramp, height)} />
                )}
              </span>
              <span className="pb-month-label">{short}</span>
            </button>
          );
        })}
      </div>
      <VisuallyHidden>
        <span id={helpId}>{help}</span>
      </VisuallyHidden>
    </>
  );
}

export interface MissingMonthsProps {
  /** Why there are no months. */
  readonly sentence: string;
}

/** One hatched bar for a series that has no months. */
export function MissingMonths({ sentence }: MissingMonthsProps) {
  return (
    <p className="pb-months-missing pb-hatched">
      <HatchSwatch shape="fill" />
      <span>{sentence}</span>
    </p>
  );
}

function barStyle(ramp: Ramp, height: number): CSSProperties {
  const inside = Math.min(1, Math.max(0, height));
  return { '--pb-bar': rampColour(ramp, 2), height: `${inside * 100}%` } as CSSProperties;
}

function nextIndex(index: number, key: string, count: number): number {
  if (key === 'ArrowLeft') return Math.max(0, index - 1);
  if (key === 'ArrowRight') return Math.min(count - 1, index + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : index;
}

function isBetween(month: number, [a, b]: readonly [number, number]): boolean {
  return month >= Math.min(a, b) && month <= Math.max(a, b);
}

function monthOf(target: EventTarget): number | null {
  const bar = target instanceof Element ? target.closest<HTMLElement>('[data-month]') : null;
  return bar === null ? null : Number(bar.dataset.month);
}

/** The bar at that place of the row; beyond its ends, the first or the last. */
function monthAt(row: HTMLElement, clientX: number): number | null {
  const bars = [...row.querySelectorAll<HTMLElement>('[data-month]')];
  const beyond = bars.find((bar) => clientX < bar.getBoundingClientRect().right) ?? bars.at(-1);
  return beyond === undefined ? null : monthOf(beyond);
}
