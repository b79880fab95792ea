import { useEffect } from 'react';

export function isPrintCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'p';
}

/** The browser's print command prepares a sheet instead, for as long as none is open. */
export function usePrepareOnPrint(isOpen: boolean, prepare: () => void): void {
  useEffect(() => {
    if (isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPrintCommand(event)) return;
      event.preventDefault();
      prepare();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, prepare]);
}

/** The browser's print command waits for the sheet. */
export function useHeldPrint(isReady: boolean): void {
  useEffect(() => {
    if (isReady) return;
    const wait = (event: KeyboardEvent) => {
      if (isPrintCommand(event)) event.preventDefault();
    };
    window.addEventListener('keydown', wait, true);
    return () => window.removeEventListener('keydown', wait, true);
  }, [isReady]);
}
