import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './app-state.ts';

export const AppStoreContext = createContext<AppStore | null>(null);

/** What the page shows of the store, where that is not the store itself. */
export const ShownStoreContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error('useAppStore outside AppStoreContext');
  return store;
}

export function useShownStore(): AppStore {
  const store = useAppStore();
  return useContext(ShownStoreContext) ?? store;
}

/** One value of the state as it is shown. The selector must return the same identity for the same state. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useShownStore(), selector);
}

/** One value of the state as it is: for a control, which answers before the numbers do. */
export function useChosen<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}
