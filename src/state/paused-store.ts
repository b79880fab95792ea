import type { AppStore } from './app-state.ts';

/** The store as it is now, for readers that rest. Actions still change the store itself. */
export function pausedStore(store: AppStore): AppStore {
  const state = store.getState();
  return { ...store, getState: () => state, subscribe: () => () => {} };
}
