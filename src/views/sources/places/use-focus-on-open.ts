import { type RefObject, useEffect } from 'react';

/** A form that takes the place of what was pressed takes the focus too. */
export function useFocusOnOpen(element: RefObject<HTMLElement | null>): void {
  useEffect(() => element.current?.focus({ preventScroll: true }), [element]);
}
