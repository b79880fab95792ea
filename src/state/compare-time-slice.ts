import type { StateCreator } from 'zustand/vanilla';
import type { CountedTimes } from '../domain/compare/time-questions.ts';

export interface CompareTimeSlice {
  /** Key of the two sides shown by hour (`TimePair`); null for the first. */
  readonly timePairKey: string | null;
  /** Counts along time made for comparisons, by the key of their question. */
  readonly comparedTimes: CountedTimes;
  chooseTimePair(key: string | null): void;
  receiveComparedTimes(times: CountedTimes): void;
}

export const createCompareTimeSlice: StateCreator<CompareTimeSlice, [], [], CompareTimeSlice> = (
  set,
) => ({
  timePairKey: null,
  comparedTimes: new Map(),

  chooseTimePair: (timePairKey) => set({ timePairKey }),
  receiveComparedTimes: (times) =>
    set(({ comparedTimes }) => ({ comparedTimes: new Map([...comparedTimes, ...times]) })),
});
