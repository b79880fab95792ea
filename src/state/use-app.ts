import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './app-state.ts';

export const AppStoreContext = createContext<AppStore | null>(null);

export function useAppStore(): AppStore {
  const store = useContext(AppStoreContext);
  if (store === null) throw new Error('useAppStore outside AppStoreContext');
  return store;
}

/** One value of the state. The selector must return the same identity for the same state. */
export function useApp<Value>(selector: (state: AppState) => Value): Value {
  return useStore(useAppStore(), selector);
}
