import { useEffect } from 'react';
import { isDialogOpen } from '../state/ui-slice.ts';
import { useAppStore } from '../state/use-app.ts';

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y over what people make; in a text field they are the browser's. */
export function useHistoryKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (isWriting(event.target) || isDialogOpen(store.getState())) return;
      const { undo, redo, pastStates, futureStates } = store.temporal.getState();
      const isRedo = (key === 'z' && event.shiftKey) || key === 'y';
      if (isRedo && futureStates.length > 0) redo();
      else if (key === 'z' && !event.shiftKey && pastStates.length > 0) undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]):not([type=checkbox]), textarea, [contenteditable]') !==
      null
  );
}
