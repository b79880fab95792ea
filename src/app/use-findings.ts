import { useEffect, useMemo, useState } from 'react';
import { type FindingActions, findingActions, loadFindings } from '../commands/keep-findings.ts';
import { openFindingShelf } from '../data/finding-shelf.ts';
import { useAppStore } from '../state/use-app.ts';

/** Reads the findings of this device and hands out what can be done with them. */
export function useFindings(): FindingActions {
  const store = useAppStore();
  const [shelf] = useState(() => openFindingShelf());
  useEffect(() => {
    store.getState().reportFinding(null);
    void loadFindings(store, shelf);
  }, [store, shelf]);
  return useMemo(() => findingActions(store, shelf), [store, shelf]);
}
