import type { StateCreator } from 'zustand/vanilla';
import type { PracticeFile } from '../data/schema/practice-file.ts';
import type { IncidentColumns } from '../domain/incident/incident-columns.ts';
import type { DataError } from '../domain/issue/data-error.ts';
import type { FileState } from './data-slice.ts';

/** Synthetic incidents: kept apart from the pack, so that they never enter a real count. */
export interface PracticeSlice {
  readonly practice: FileState<IncidentColumns>;
  /** Period, seed and assumptions; there as soon as the incidents are. */
  readonly practiceHeader: PracticeFile | null;
  readonly isPracticeOn: boolean;
  switchPractice(isPracticeOn: boolean): void;
  restartPractice(): void;
  receivePractice(columns: IncidentColumns, header: PracticeFile): void;
  failPractice(error: DataError): void;
}

export const createPracticeSlice: StateCreator<PracticeSlice, [], [], PracticeSlice> = (set) => ({
  practice: { status: 'waiting' },
  practiceHeader: null,
  isPracticeOn: false,

  switchPractice: (isPracticeOn) => set({ isPracticeOn }),
  restartPractice: () => set({ practice: { status: 'waiting' }, practiceHeader: null }),
  receivePractice: (value, practiceHeader) =>
    set({ practice: { status: 'ready', value }, practiceHeader }),
  failPractice: (error) => set({ practice: { status: 'failed', error } }),
});
