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
