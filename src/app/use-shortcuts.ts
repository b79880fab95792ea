import { useEffect } from 'react';
import { useAppStore } from '../state/use-app.ts';

/** Single keys, as long as nobody is writing and the person has not switched them off. */
export function useShortcuts(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { hasShortcuts, isTable, showTable, openSource, isUnplacedListOpen, output } =
        store.getState();
      if (!hasShortcuts || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || openSource !== null || isUnplacedListOpen || output !== null) {
        return;
      }
      if (event.key.toLowerCase() !== 't') return;
      event.preventDefault();
      showTable(!isTable);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable], [role=listbox]',
    ) !== null
  );
}
