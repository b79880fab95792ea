import { useCallback, useEffect, useRef } from 'react';
import { parsePath, useLocation, useNavigate } from 'react-router';
import type { AddressPart } from '../domain/address/address-part.ts';
import type { AppState } from '../state/app-state.ts';
import { useAppStore } from '../state/use-app.ts';
import { useFollowedHistory } from './use-followed-history.ts';

const WRITE_AFTER_MS = 60;

/** The choices of one view and how they stand in its address. Kept outside components: compared by identity. */
export interface AddressedChoices<Choices> {
  readonly view: string;
  /** Cheap: asked on every change of the state. */
  hasChanged(state: AppState, before: AppState): boolean;
  choicesOf(state: AppState): Choices;
  apply(state: AppState, choices: Choices): void;
  parse(search: string): { readonly choices: Choices; readonly faults: readonly AddressPart[] };
  /** Starts with `?` or is empty. */
  format(choices: Choices): string;
  /** A change that earns no entry of its own in the history. */
  isMinor?(choices: Choices, before: Choices): boolean;
}

/** Keeps the address bar and the choices of a view the same, whichever changes first. */
export function useChoicesInAddress<Choices>(
  addressed: AddressedChoices<Choices>,
  isUnknownView = false,
): void {
  const { view } = addressed;
  const store = useAppStore();
  const navigate = useNavigate();
  const { search } = useLocation();
  const shown = useRef<string | null>(null);
  const written = useRef<string | null>(null);
  const pending = useRef<{ readonly replace: boolean; readonly timer: number } | null>(null);

  /** Takes over what the address says, unless it is what is shown. */
  const read = useCallback(
    (asked: string): readonly AddressPart[] => {
      if (shown.current === asked) return [];
      window.clearTimeout(pending.current?.timer);
      pending.current = null;
      written.current = null;
      const { choices, faults } = addressed.parse(asked);
      shown.current = addressed.format(choices);
      addressed.apply(store.getState(), choices);
      return faults;
    },
    [addressed, store],
  );

  useEffect(() => {
    // The router may render an address that was written here after the choices have moved on.
    if (search === written.current && pending.current !== null) return;
    if (isUnknownView) shown.current = null;
    const faults = read(search);
    const all: readonly AddressPart[] = isUnknownView ? ['view', ...faults] : faults;
    if (all.length > 0) store.getState().reportAddressFaults(all);
    if (isUnknownView || shown.current !== search) {
      void navigate(`${view}${shown.current}`, { replace: true });
    }
  }, [isUnknownView, search, store, navigate, read, view]);

  useFollowedHistory(view, read);

  // Written after a pause: a change is not made to wait for the history, and a held key or a drag
  // leaves one entry.
  useEffect(() => {
    const unsubscribe = store.subscribe((state, before) => {
      if (!addressed.hasChanged(state, before)) return;
      const choices = addressed.choicesOf(state);
      const next = addressed.format(choices);
      if (next === shown.current) return;
      shown.current = next;
      const isMinor = addressed.isMinor?.(choices, addressed.choicesOf(before)) ?? false;
      const replace = isMinor && pending.current?.replace !== false;
      window.clearTimeout(pending.current?.timer);
      const write = () => {
        pending.current = null;
        if (parsePath(window.location.hash.slice(1)).search === (next || undefined)) return;
        written.current = next;
        void navigate(`${view}${next}`, { replace });
      };
      pending.current = { replace, timer: window.setTimeout(write, WRITE_AFTER_MS) };
    });
    return () => {
      unsubscribe();
      window.clearTimeout(pending.current?.timer);
      pending.current = null;
    };
  }, [addressed, store, navigate, view]);
}
