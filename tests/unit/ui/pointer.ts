import { act } from 'react';

export interface PointerOptions {
  readonly x?: number;
  readonly y?: number;
  readonly ctrlKey?: boolean;
  readonly shiftKey?: boolean;
}

/** Sends a pointer event as a mouse or a finger would. */
export function pointer(
  target: Element | null | undefined,
  type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
  { x = 0, y = 0, ...keys }: PointerOptions = {},
): void {
  if (target === null || target === undefined) throw new Error('nothing to point at');
  act(() => {
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        button: 0,
        clientX: x,
        clientY: y,
        ...keys,
      }),
    );
  });
}

/** Gives elements a place on the screen: happy-dom lays nothing out. */
export function placeOnScreen(
  elements: Iterable<Element>,
  boxOf: (element: HTMLElement) => readonly [x: number, y: number, width: number, height: number],
): void {
  for (const element of elements) {
    element.getBoundingClientRect = () => new DOMRect(...boxOf(element as HTMLElement));
  }
}
