import {
  type KeyboardEvent,
  type PointerEvent,
  type RefCallback,
  useCallback,
  useRef,
} from 'react';
import { useAppStore, useChosen } from '../../../state/use-app.ts';
import {
  type FrameSize,
  isWhole,
  type MapWindow,
  moveWindow,
  sectionOf,
  wholeWindow,
  windowOf,
  zoomWindow,
} from './map-window.ts';

const STEP = 0.15;
const CLOSER = 1.5;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

export interface SharedWindow {
  readonly window: MapWindow;
  readonly isHome: boolean;
  zoomIn(): void;
  zoomOut(): void;
  home(): void;
  /** Of what holds the maps. */
  readonly hold: RefCallback<HTMLElement>;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
}

/** One window for several maps of the same frame: what moves one moves them all. `start`: what is seen at first. */
export function useMapWindow(frame: FrameSize, start: MapWindow): SharedWindow {
  const store = useAppStore();
  const section = useChosen((state) => state.compareLook.mapSection);
  const window = section === null ? start : windowOf(section, frame);
  const pointers = useRef(new Map<number, { readonly x: number; readonly y: number }>());
  const change = useCallback(
    (make: (before: MapWindow) => MapWindow) => {
      const { compareLook, lookAtComparison } = store.getState();
      const before = compareLook.mapSection;
      const after = make(before === null ? start : windowOf(before, frame));
      lookAtComparison({ mapSection: sectionOf(after, frame) });
    },
    [store, start, frame],
  );
  const zoom = (factor: number) => change((before) => zoomWindow(before, frame, factor));
  const home = () =>
    store.getState().lookAtComparison({
      mapSection: isWhole(start, frame) ? null : sectionOf(wholeWindow(frame), frame),
    });

  const hold = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return;
      // Only with Ctrl, which a pinch on a trackpad sends too: a wheel alone scrolls the page.
      const onWheel = (event: WheelEvent) => {
        const box = mapBoxAt(event.target);
        if (!event.ctrlKey || box === null) return;
        event.preventDefault();
        const at = shareOf(box, event);
        change((before) => zoomWindow(before, frame, 2 ** (-event.deltaY / 200), at));
      };
      element.addEventListener('wheel', onWheel, { passive: false });
      return () => element.removeEventListener('wheel', onWheel);
    },
    [change, frame],
  );

  return {
    window,
    isHome: isWhole(window, frame),
    zoomIn: () => zoom(CLOSER),
    zoomOut: () => zoom(1 / CLOSER),
    home,
    hold,
    handlers: {
      onKeyDown: (event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return;
        const arrow = arrows[event.key];
        if (arrow !== undefined) {
          change((before) => moveWindow(before, frame, arrow[0], arrow[1]));
        } else if (event.key === '+' || event.key === '=') zoom(CLOSER);
        else if (event.key === '-') zoom(1 / CLOSER);
        else if (event.key === '0') home();
        else return;
        event.preventDefault();
      },
      onPointerDown: (event) => {
        const box = mapBoxAt(event.target);
        if (box === null || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      },
      onPointerMove: (event) => {
        const before = pointers.current.get(event.pointerId);
        const box = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
        if (before === undefined || box === undefined) return;
        const now = { x: event.clientX, y: event.clientY };
        const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
        pointers.current.set(event.pointerId, now);
        if (other === undefined) {
          const [right, down] = [(before.x - now.x) / box.width, (before.y - now.y) / box.height];
          change((at) => moveWindow(at, frame, right, down));
          return;
        }
        const factor = apart(now, other) / Math.max(apart(before, other), 1);
        const [right, down] = [
          (before.x - now.x) / 2 / box.width,
          (before.y - now.y) / 2 / box.height,
        ];
        change((at) => moveWindow(zoomWindow(at, frame, factor), frame, right, down));
      },
      onPointerUp: ({ pointerId }) => pointers.current.delete(pointerId),
      onPointerCancel: ({ pointerId }) => pointers.current.delete(pointerId),
    },
  };
}

function mapBoxAt(target: EventTarget | null): DOMRect | null {
  const map = target instanceof Element ? target.closest('svg.pb-smallmap') : null;
  return map?.getBoundingClientRect() ?? null;
}

function shareOf(box: DOMRect, { clientX, clientY }: WheelEvent) {
  return { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height };
}

function apart(
  a: { readonly x: number; readonly y: number },
  b: { readonly x: number; readonly y: number },
): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
