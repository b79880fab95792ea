import type { StateCreator } from 'zustand/vanilla';
import type { CountedTimes } from '../domain/compare/time-questions.ts';

export interface CompareTimeSlice {
  /** Counts along time made for comparisons, by the key of their question. */
  readonly comparedTimes: CountedTimes;
  receiveComparedTimes(times: CountedTimes): void;
}

export const createCompareTimeSlice: StateCreator<CompareTimeSlice, [], [], CompareTimeSlice> = (
  set,
) => ({
  comparedTimes: new Map(),

  receiveComparedTimes: (times) =>
    set(({ comparedTimes }) => ({ comparedTimes: new Map([...comparedTimes, ...times]) })),
});
