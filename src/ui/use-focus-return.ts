import { type RefObject, useEffect } from 'react';

/** Moves focus to the element when it appears, and back when focus would be lost with it. */
export function useFocusReturn(target: RefObject<HTMLElement | null>, isActive: boolean): void {
  useEffect(() => {
    if (!isActive) return;
    const before = document.activeElement;
    target.current?.focus({ preventScroll: true });
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [target, isActive]);
}
