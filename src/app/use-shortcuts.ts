import { type RefObject, useEffect } from 'react';
import { isDialogOpen } from '../state/ui-slice.ts';
import { useAppStore } from '../state/use-app.ts';

/** Single keys, as long as nobody is writing and the person has not switched them off. */
export function useShortcuts(
  searchField: RefObject<HTMLInputElement | null>,
  hasTable: boolean,
): void {
  const store = useAppStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const state = store.getState();
      if (!state.hasShortcuts || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || isDialogOpen(state)) return;
      switch (event.key) {
        case 't':
        case 'T':
          if (!hasTable) return;
          state.showTable(!state.isTable);
          break;
        case '/':
          searchField.current?.focus();
          searchField.current?.select();
          break;
        case '?':
          state.openHelp(true);
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, searchField, hasTable]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]',
    ) !== null
  );
}
