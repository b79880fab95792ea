import type { AppState } from './app-state.ts';

/** What is in memory only and would be gone with the page. */
export type LostByReload = 'import' | 'sets' | 'plans';

export function selectLostByReload(state: AppState): readonly LostByReload[] {
  return lostOf(
    ['reading', 'found', 'taking'].includes(state.importStage.status),
    state.ownSets.some(({ id }) => !state.keptUntil.has(id)),
    // `unsaved` and `saving` are written before the page is reloaded.
    state.keepingStatus !== 'ready'
      ? state.plans.size > 0
      : [...state.saveStates.values()].some((save) => save === 'full' || save === 'failed'),
  );
}

/** The same list object for the same answer: a reader of the store asks at every change. */
function lostOf(hasImport: boolean, hasSets: boolean, hasPlans: boolean): readonly LostByReload[] {
  const index = Number(hasImport) + 2 * Number(hasSets) + 4 * Number(hasPlans);
  return LISTS[index] ?? [];
}

const LISTS: readonly (readonly LostByReload[])[] = Array.from({ length: 8 }, (_, index) =>
  (['import', 'sets', 'plans'] as const).filter((_kind, bit) => (index & (1 << bit)) !== 0),
);
