import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { AddressPart } from '../domain/address/address-part.ts';
import { selectComparisonData, selectComparisonSubjects } from '../state/select-compare.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { formatCompareAddress, parseCompareAddress } from './compare-address.ts';
import { findUnknownComparison } from './unknown-comparison.ts';
import { useFollowedHistory } from './use-followed-history.ts';
import { viewPaths } from './view-paths.ts';

const VIEW = viewPaths.compare;

/** Keeps the address bar and what is compared the same, whichever changes first. */
export function useCompareAddress(): void {
  const store = useAppStore();
  const navigate = useNavigate();
  const { search } = useLocation();
  const shown = useRef<string | null>(null);

  /** Takes over what the address says, unless it is what is shown. */
  const read = useCallback(
    (asked: string): readonly AddressPart[] => {
      if (shown.current === asked) return [];
      const { choices, faults } = parseCompareAddress(asked);
      shown.current = formatCompareAddress(choices);
      const { applyCompareChoices, switchPractice, isPracticeOn } = store.getState();
      // Practice incidents are fetched only when they are asked for, and the link asks.
      if (choices.subject?.kind === 'practice' && !isPracticeOn) switchPractice(true);
      applyCompareChoices(choices);
      return faults;
    },
    [store],
  );

  useEffect(() => {
    const faults = read(search);
    if (faults.length > 0) store.getState().reportAddressFaults(faults);
    if (shown.current !== search) void navigate(`${VIEW}${shown.current}`, { replace: true });
  }, [search, store, navigate, read]);

  useFollowedHistory(VIEW, read);

  useEffect(
    () =>
      store.subscribe(({ compareChoices }, before) => {
        if (compareChoices === before.compareChoices) return;
        const next = formatCompareAddress(compareChoices);
        if (next === shown.current) return;
        shown.current = next;
        void navigate(`${VIEW}${next}`);
      }),
    [store, navigate],
  );

  useUnknownIds();
}

/** Ids in the address can only be judged once the data is there. */
function useUnknownIds(): void {
  const store = useAppStore();
  const choices = useApp((state) => state.compareChoices);
  const data = useApp(selectComparisonData);
  const subjects = useApp(selectComparisonSubjects);
  const hasPlaces = useApp(({ pack }) => pack.places.status === 'ready');
  const areAllSubjectsHere = useApp(
    ({ pack, isPracticeOn, practice }) =>
      pack.events.status !== 'waiting' && (!isPracticeOn || practice.status !== 'waiting'),
  );
  useEffect(() => {
    if (data === null || !hasPlaces || !areAllSubjectsHere) return;
    const { faults, correction } = findUnknownComparison(choices, subjects, data.places);
    if (faults.length === 0) return;
    const { addressFaults, reportAddressFaults, applyCompareChoices } = store.getState();
    reportAddressFaults([...new Set([...addressFaults, ...faults])]);
    applyCompareChoices({ ...choices, ...correction });
  }, [store, choices, data, subjects, hasPlaces, areAllSubjectsHere]);
}
