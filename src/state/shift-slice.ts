import type { StateCreator } from 'zustand/vanilla';
import type { AreaTime } from '../domain/incident/area-time.ts';
import type { CountedColumns } from '../domain/incident/incident-columns.ts';
import type { ShiftTime } from '../domain/shift/shift.ts';
import type { HeatCode } from '../domain/statistics/getis-ord.ts';
import type { Period } from '../domain/time/period.ts';

/** Offences of one place that are not found by the police themselves. */
export interface ShiftPlaceCount {
  readonly street: AreaTime;
  /** In restaurants, shops and other rooms: listed apart, never a reason. */
  readonly indoors: AreaTime;
}

/** Counts that a shift is proposed places from. */
export interface ShiftCounts {
  readonly of: CountedColumns;
  /** See `weekHoursKey`. */
  readonly hoursKey: string;
  readonly byPlace: ReadonlyMap<string, ShiftPlaceCount>;
  /** Null where too little was counted to test. */
  readonly heat: ReadonlyMap<string, HeatCode> | null;
  /** On the net, in the hours of the shift: they have no place. */
  readonly online: number;
}

/** Which counts stand beside the visits. */
export interface DoseAsked {
  readonly before: Period;
  readonly after: Period;
  /** Mondays, `YYYY-MM-DD`. */
  readonly weeks: readonly string[];
}

export interface DoseCounts {
  readonly of: CountedColumns;
  readonly asked: DoseAsked;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  /** One map a week, by place, in the order of the weeks. */
  readonly weeks: readonly ReadonlyMap<string, number>[];
}

export interface ShiftSlice {
  /** Time of the shift that is open; null while none is. */
  readonly briefedTime: ShiftTime | null;
  readonly shiftCounts: ShiftCounts | null;
  readonly doseAsked: DoseAsked | null;
  readonly doseCounts: DoseCounts | null;
  briefShift(time: ShiftTime | null): void;
  receiveShiftCounts(counts: ShiftCounts): void;
  askDose(asked: DoseAsked | null): void;
  receiveDoseCounts(counts: DoseCounts): void;
}

export const createShiftSlice: StateCreator<ShiftSlice, [], [], ShiftSlice> = (set) => ({
  briefedTime: null,
  shiftCounts: null,
  doseAsked: null,
  doseCounts: null,
  briefShift: (briefedTime) => set({ briefedTime }),
  receiveShiftCounts: (shiftCounts) => set({ shiftCounts }),
  askDose: (doseAsked) => set({ doseAsked }),
  receiveDoseCounts: (doseCounts) => set({ doseCounts }),
});
