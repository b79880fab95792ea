import { useEffect } from 'react';
import { choiceKeys, choicesOf, type ExploreChoices } from '../state/explore-slice.ts';
import { selectPlacesById, selectRegion } from '../state/select-data.ts';
import { selectIndicator } from '../state/select-explore.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { formatAddress, parseAddress } from './address.ts';
import { findUnknownIds } from './unknown-ids.ts';
import { type AddressedChoices, useChoicesInAddress } from './use-choices-in-address.ts';
import { viewPaths } from './view-paths.ts';

const explored: AddressedChoices<ExploreChoices> = {
  view: viewPaths.explore,
  hasChanged: (state, before) => choiceKeys.some((key) => state[key] !== before[key]),
  choicesOf,
  apply: (state, choices) => state.applyChoices(choices),
  parse: parseAddress,
  format: formatAddress,
  isMinor: (choices, before) =>
    formatAddress({ ...choices, camera: null }) === formatAddress({ ...before, camera: null }),
};

/** Keeps the address bar and the choices the same, whichever changes first. */
export function useAddress(isUnknownView: boolean): void {
  useChoicesInAddress(explored, isUnknownView);
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
