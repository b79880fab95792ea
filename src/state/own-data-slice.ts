import type { StateCreator } from 'zustand/vanilla';
import type { OwnSet } from '../domain/own-data/own-set.ts';

/** Imported data. In memory: what stays on the device is a choice of its own. */
export interface OwnDataSlice {
  /** In the order in which they came. */
  readonly ownSets: readonly OwnSet[];
  /** A set with a known id takes the place of the one that has it. */
  putOwnSet(set: OwnSet): void;
  removeOwnSet(id: string): void;
  /** Whether the reports from app users are on the map. */
  readonly areReportsShown: boolean;
  showReports(areShown: boolean): void;
}

export const createOwnDataSlice: StateCreator<OwnDataSlice, [], [], OwnDataSlice> = (set) => ({
  ownSets: [],
  areReportsShown: false,
  showReports: (areReportsShown) => set({ areReportsShown }),
  putOwnSet: (own) =>
    set(({ ownSets }) => ({
      ownSets: ownSets.some(({ id }) => id === own.id)
        ? ownSets.map((one) => (one.id === own.id ? own : one))
        : [...ownSets, own],
    })),
  removeOwnSet: (id) => set(({ ownSets }) => ({ ownSets: ownSets.filter((one) => one.id !== id) })),
});
