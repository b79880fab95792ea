import { useEffect } from 'react';
import { parsePath } from 'react-router';
import type { AddressPart } from '../domain/address/address-part.ts';
import { useAppStore } from '../state/use-app.ts';

/**
 * Reads the address also where the router sees nothing new: back before the last change was rendered
 * ends at the address that was rendered before it. `read` takes over what the address says.
 */
export function useFollowedHistory(
  view: string,
  read: (search: string) => readonly AddressPart[],
): void {
  const store = useAppStore();
  useEffect(() => {
    const follow = () => {
      const { pathname, search = '' } = parsePath(window.location.hash.slice(1));
      if (pathname !== view) return;
      const faults = read(search);
      if (faults.length > 0) store.getState().reportAddressFaults(faults);
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [store, view, read]);
}
