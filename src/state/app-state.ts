import { createStore, type StoreApi } from 'zustand/vanilla';
import { type CompareSlice, createCompareSlice } from './compare-slice.ts';
import { type CompareTimeSlice, createCompareTimeSlice } from './compare-time-slice.ts';
import { createDataSlice, type DataSlice } from './data-slice.ts';
import { createExploreSlice, type ExploreSlice } from './explore-slice.ts';
import { createFindingsSlice, type FindingsSlice } from './findings-slice.ts';
import { type History, withHistory } from './history.ts';
import { createImportSlice, type ImportSlice } from './import-slice.ts';
import { createKeepingSlice, type KeepingSlice } from './keeping-slice.ts';
import { createOffenceSlice, type OffenceSlice } from './offence-slice.ts';
import { createOwnDataSlice, type OwnDataSlice } from './own-data-slice.ts';
import { createPlaceEditorSlice, type PlaceEditorSlice } from './place-editor-slice.ts';
import { createPlansSlice, type PlansSlice } from './plans-slice.ts';
import { createPracticeSlice, type PracticeSlice } from './practice-slice.ts';
import { createShiftSlice, type ShiftSlice } from './shift-slice.ts';
import { createUiSlice, type UiSlice } from './ui-slice.ts';

export type AppState = CompareSlice &
  CompareTimeSlice &
  DataSlice &
  ExploreSlice &
  FindingsSlice &
  ImportSlice &
  KeepingSlice &
  OffenceSlice &
  OwnDataSlice &
  PlaceEditorSlice &
  PlansSlice &
  PracticeSlice &
  ShiftSlice &
  UiSlice;
/** With the steps that can be undone and done again. */
export type AppStore = StoreApi<AppState> & { readonly temporal: StoreApi<History> };

/** A fresh store. The app makes one; every test makes its own. */
export function createAppStore(): AppStore {
  return createStore<AppState>()(
    withHistory<AppState>((...args) => ({
      ...createCompareSlice(...args),
      ...createCompareTimeSlice(...args),
      ...createDataSlice(...args),
      ...createExploreSlice(...args),
      ...createFindingsSlice(...args),
      ...createImportSlice(...args),
      ...createKeepingSlice(...args),
      ...createOffenceSlice(...args),
      ...createOwnDataSlice(...args),
      ...createPlaceEditorSlice(...args),
      ...createPlansSlice(...args),
      ...createPracticeSlice(...args),
      ...createShiftSlice(...args),
      ...createUiSlice(...args),
    })),
  );
}
