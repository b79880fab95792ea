import type { StateCreator } from 'zustand/vanilla';
import type { CountedColumns } from '../domain/incident/incident-columns.ts';
import type { OffenceCounts } from '../domain/offence-sheet/offence-counts.ts';
import type { CountedOffence } from '../domain/offence-sheet/offence-types.ts';

export interface OffenceSlice {
  /** Type of the sheet that is open; null while none is that counts. */
  readonly offenceAsked: CountedOffence | null;
  readonly offenceCounts: {
    readonly of: CountedColumns;
    readonly counts: OffenceCounts;
  } | null;
  askOffence(type: CountedOffence | null): void;
  receiveOffenceCounts(of: CountedColumns, counts: OffenceCounts): void;
}

export const createOffenceSlice: StateCreator<OffenceSlice, [], [], OffenceSlice> = (set) => ({
  offenceAsked: null,
  offenceCounts: null,
  askOffence: (offenceAsked) => set({ offenceAsked }),
  receiveOffenceCounts: (of, counts) => set({ offenceCounts: { of, counts } }),
});
