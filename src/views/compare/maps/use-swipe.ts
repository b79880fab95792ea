import type { KeyboardEvent, PointerEvent } from 'react';
import { useChosen } from '../../../state/use-app.ts';

const STEP = 5;
const LEAP = 20;

const steps: Readonly<Record<string, (position: number) => number>> = {
  ArrowLeft: (position) => position - STEP,
  ArrowDown: (position) => position - STEP,
  ArrowRight: (position) => position + STEP,
  ArrowUp: (position) => position + STEP,
  PageDown: (position) => position - LEAP,
  PageUp: (position) => position + LEAP,
  Home: () => 0,
  End: () => 100,
};

export interface Swipe {
  /** How much of the width the left map has. Unit: percent. */
  readonly position: number;
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
  };
}

/** A handle that is dragged over its parent, or moved by keys. */
export function useSwipe(): Swipe {
  const position = useChosen((state) => state.compareLook.swipe);
  const lookAt = useChosen((state) => state.lookAtComparison);
  const take = (next: number) => {
    const swipe = Math.min(Math.max(Math.round(next), 0), 100);
    if (swipe !== position) lookAt({ swipe });
  };
  return {
    position,
    handlers: {
      onKeyDown: (event) => {
        const step = steps[event.key];
        if (step === undefined) return;
        take(step(position));
        event.preventDefault();
        event.stopPropagation();
      },
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.stopPropagation();
      },
      onPointerMove: (event) => {
        const box = event.currentTarget.parentElement?.getBoundingClientRect();
        if (box === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
        take(((event.clientX - box.left) / box.width) * 100);
        event.stopPropagation();
      },
    },
  };
}
