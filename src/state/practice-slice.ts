import type { StateCreator } from 'zustand/vanilla';
import type { PracticeFile } from '../data/schema/practice-file.ts';
import type { CountedColumns, IncidentColumns } from '../domain/incident/incident-columns.ts';
import type { IncidentCounts } from '../domain/incident/incident-counts.ts';
import type { IncidentOutlines } from '../domain/incident/incident-outlines.ts';
import type { DataError } from '../domain/issue/data-error.ts';
import type { FileState } from './data-slice.ts';

/** Of the file with the incidents. */
export interface PracticeBytes {
  readonly received: number;
  readonly total: number;
}

/** Synthetic incidents: kept apart from the pack, so that they never enter a real count. */
export interface PracticeSlice {
  readonly practice: FileState<IncidentColumns>;
  /** How much has come; null before it is known how much there is. */
  readonly practiceBytes: PracticeBytes | null;
  /** Period, seed and assumptions; there as soon as the incidents are. */
  readonly practiceHeader: PracticeFile | null;
  /** The incidents, practice or own, that the outlines and the counts are of. */
  readonly countedColumns: CountedColumns | null;
  /** Cell outlines and axes, once the incidents are indexed. */
  readonly incidentOutlines: IncidentOutlines | null;
  /** Answer to the newest filter that has been counted. */
  readonly incidentCounts: IncidentCounts | null;
  /** What became of a worker that died while it counted; null while none has. */
  readonly workerLoss: 'restarted' | 'in-page' | null;
  /** Counts of other incidents go. */
  receiveOutlines(outlines: IncidentOutlines, of: CountedColumns): void;
  receiveIncidentCounts(counts: IncidentCounts): void;
  reportWorkerLoss(loss: PracticeSlice['workerLoss']): void;
  restartPractice(): void;
  reportPracticeBytes(bytes: PracticeBytes): void;
  receivePractice(columns: IncidentColumns, header: PracticeFile): void;
  failPractice(error: DataError): void;
}

export const createPracticeSlice: StateCreator<PracticeSlice, [], [], PracticeSlice> = (set) => ({
  practice: { status: 'waiting' },
  practiceBytes: null,
  practiceHeader: null,
  countedColumns: null,
  incidentOutlines: null,
  incidentCounts: null,
  workerLoss: null,

  receiveOutlines: (incidentOutlines, of) =>
    set(({ countedColumns, incidentCounts }) => ({
      incidentOutlines,
      countedColumns: of,
      incidentCounts: of === countedColumns ? incidentCounts : null,
    })),
  receiveIncidentCounts: (incidentCounts) => set({ incidentCounts }),
  reportWorkerLoss: (workerLoss) => set({ workerLoss }),
  restartPractice: () =>
    set({ practice: { status: 'waiting' }, practiceBytes: null, practiceHeader: null }),
  reportPracticeBytes: (practiceBytes) => set({ practiceBytes }),
  receivePractice: (value, practiceHeader) =>
    set({ practice: { status: 'ready', value }, practiceHeader }),
  failPractice: (error) => set({ practice: { status: 'failed', error } }),
});
