import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { AddressPart } from '../domain/address/address-part.ts';
import { ready } from '../state/data-slice.ts';
import { choicesOf } from '../state/explore-slice.ts';
import { selectPlacesById, selectRegion } from '../state/select-data.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { formatAddress, parseAddress } from './address.ts';
import { findUnknownIds } from './unknown-ids.ts';

const VIEW = '/laget';

/** Keeps the address bar and the choices the same, whichever changes first. */
export function useAddress(isUnknownView: boolean): void {
  const store = useAppStore();
  const navigate = useNavigate();
  const { search } = useLocation();
  const shown = useRef<string | null>(null);

  useEffect(() => {
    if (shown.current === search && !isUnknownView) return;
    const { choices, faults } = parseAddress(search);
    shown.current = formatAddress(choices);
    store.getState().applyChoices(choices);
    const all: readonly AddressPart[] = isUnknownView ? ['view', ...faults] : faults;
    if (all.length > 0) store.getState().reportAddressFaults(all);
    if (isUnknownView || shown.current !== search) {
      void navigate(`${VIEW}${shown.current}`, { replace: true });
    }
  }, [isUnknownView, search, store, navigate]);

  useEffect(
    () =>
      store.subscribe((state, before) => {
        const next = formatAddress(choicesOf(state));
        if (next === shown.current) return;
        const isOnlyCamera =
          formatAddress({ ...choicesOf(state), camera: null }) ===
          formatAddress({ ...choicesOf(before), camera: null });
        shown.current = next;
        void navigate(`${VIEW}${next}`, { replace: isOnlyCamera });
      }),
    [store, navigate],
  );

  useUnknownIds();
}

/** Ids in the address can only be judged once the data is there. */
function useUnknownIds(): void {
  const store = useAppStore();
  const places = useApp(selectPlacesById);
  const readings = useApp(({ pack }) => ready(pack.readings));
  const placeId = useApp((state) => state.placeId);
  const indicatorId = useApp((state) => state.indicatorId);
  const groupId = useApp((state) => state.groupId);
  const defaultIndicatorId = useApp(selectRegion)?.defaults.indicatorId ?? null;
  useEffect(() => {
    const { faults, correction } = findUnknownIds(
      { placeId, indicatorId, groupId },
      {
        places: places.size > 0 ? places : null,
        indicators: readings?.indicators ?? null,
        defaultIndicatorId,
      },
    );
    if (faults.length === 0) return;
    const { addressFaults, reportAddressFaults } = store.getState();
    reportAddressFaults([...new Set([...addressFaults, ...faults])]);
    store.setState(correction);
  }, [store, places, readings, defaultIndicatorId, placeId, indicatorId, groupId]);
}
