import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CompareSlice, createCompareSlice } from './compare-slice.ts';
import { createDataSlice, type DataSlice } from './data-slice.ts';
import { createExploreSlice, type ExploreSlice } from './explore-slice.ts';
import { createPracticeSlice, type PracticeSlice } from './practice-slice.ts';
import { createReportedSlice, type ReportedSlice } from './reported-slice.ts';
import { createUiSlice, type UiSlice } from './ui-slice.ts';

export type AppState = CompareSlice &
  DataSlice &
  ExploreSlice &
  PracticeSlice &
  ReportedSlice &
  UiSlice;
export type AppStore = StoreApi<AppState>;

/** A fresh store. The app makes one; every test makes its own. */
export function createAppStore(): AppStore {
  return createStore<AppState>()((...args) => ({
    ...createCompareSlice(...args),
    ...createDataSlice(...args),
    ...createExploreSlice(...args),
    ...createPracticeSlice(...args),
    ...createReportedSlice(...args),
    ...createUiSlice(...args),
  }));
}
