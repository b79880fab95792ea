import { useCallback, useEffect, useRef } from 'react';
import { parsePath, useLocation, useNavigate } from 'react-router';
import type { AddressPart } from '../domain/address/address-part.ts';
import { choiceKeys, choicesOf } from '../state/explore-slice.ts';
import { selectPlacesById, selectRegion } from '../state/select-data.ts';
import { selectIndicator } from '../state/select-explore.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { formatAddress, parseAddress } from './address.ts';
import { findUnknownIds } from './unknown-ids.ts';
import { useFollowedHistory } from './use-followed-history.ts';
import { viewPaths } from './view-paths.ts';

const VIEW = viewPaths.explore;
const WRITE_AFTER_MS = 60;

/** Keeps the address bar and the choices the same, whichever changes first. */
export function useAddress(isUnknownView: boolean): void {
  const store = useAppStore();
  const navigate = useNavigate();
  const { search } = useLocation();
  const shown = useRef<string | null>(null);
  const pending = useRef<{ readonly replace: boolean; readonly timer: number } | null>(null);

  /** Takes over what the address says, unless it is what is shown. */
  const read = useCallback(
    (asked: string): readonly AddressPart[] => {
      if (shown.current === asked) return [];
      window.clearTimeout(pending.current?.timer);
      pending.current = null;
      const { choices, faults } = parseAddress(asked);
      shown.current = formatAddress(choices);
      store.getState().applyChoices(choices);
      return faults;
    },
    [store],
  );

  useEffect(() => {
    if (isUnknownView) shown.current = null;
    const faults = read(search);
    const all: readonly AddressPart[] = isUnknownView ? ['view', ...faults] : faults;
    if (all.length > 0) store.getState().reportAddressFaults(all);
    if (isUnknownView || shown.current !== search) {
      void navigate(`${VIEW}${shown.current}`, { replace: true });
    }
  }, [isUnknownView, search, store, navigate, read]);

  useFollowedHistory(VIEW, read);

  // Written after a pause: a change is not made to wait for the history, and a held key or a drag
  // leaves one entry.
  useEffect(() => {
    const unsubscribe = store.subscribe((state, before) => {
      if (choiceKeys.every((key) => state[key] === before[key])) return;
      const next = formatAddress(choicesOf(state));
      if (next === shown.current) return;
      const isOnlyCamera =
        formatAddress({ ...choicesOf(state), camera: null }) ===
        formatAddress({ ...choicesOf(before), camera: null });
      shown.current = next;
      const replace = isOnlyCamera && pending.current?.replace !== false;
      window.clearTimeout(pending.current?.timer);
      const write = () => {
        pending.current = null;
        if (parsePath(window.location.hash.slice(1)).search === (next || undefined)) return;
        void navigate(`${VIEW}${next}`, { replace });
      };
      pending.current = { replace, timer: window.setTimeout(write, WRITE_AFTER_MS) };
    });
    return () => {
      unsubscribe();
      window.clearTimeout(pending.current?.timer);
      pending.current = null;
    };
  }, [store, navigate]);

  useUnknownIds();
}

/** Ids in the address can only be judged once the data is there. */
function useUnknownIds(): void {
  const store = useAppStore();
  const places = useApp(selectPlacesById);
  const placeId = useApp((state) => state.placeId);
  const indicatorId = useApp((state) => state.indicatorId);
  const groupId = useApp((state) => state.groupId);
  // Without the region the default question is not known.
  const shown = useApp((state) => (selectRegion(state) === null ? null : selectIndicator(state)));
  useEffect(() => {
    const { faults, correction } = findUnknownIds(
      { placeId, indicatorId, groupId },
      { places: places.size > 0 ? places : null, shown },
    );
    if (faults.length === 0) return;
    const { addressFaults, reportAddressFaults } = store.getState();
    reportAddressFaults([...new Set([...addressFaults, ...faults])]);
    store.setState(correction);
  }, [store, places, shown, placeId, indicatorId, groupId]);
}
