import { useEffect, useMemo } from 'react';
import { type FindingActions, findingActions } from '../commands/keep-findings.ts';
import type { Keeper } from '../commands/keep-plans.ts';
import { useAppStore } from '../state/use-app.ts';

/** What can be done with the findings of this device. */
export function useFindings(keeper: Keeper): FindingActions {
  const store = useAppStore();
  useEffect(() => store.getState().reportFinding(null), [store]);
  return useMemo(
    () => findingActions(store, keeper, () => new Date().toISOString()),
    [store, keeper],
  );
}
