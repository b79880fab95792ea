import type { LonLat } from '../geo/lon-lat.ts';
import type { DoseRules, OrderRule } from './dose.ts';
import type { PlaceReason } from './place-reasons.ts';

/** How a patrol gets about. */
export const movements = ['foot', 'bicycle', 'car'] as const;
export type Movement = (typeof movements)[number];

/** A patrol: how it moves, never who is in it. */
export interface PatrolResource {
  readonly id: string;
  readonly movement: Movement;
}

/** Hours of a shift in local wall time; an end at or before the start is on the day after. */
export interface ShiftTime {
  /** `YYYY-MM-DD` of the first hour. */
  readonly date: string;
  /** Minute of that day, 0–1439. */
  readonly startMinute: number;
  /** Minute of the day, 0–1439. */
  readonly endMinute: number;
}

/** What the shift leader writes on a card. Never a name of a person. */
export interface CardTexts {
  readonly act: string;
  readonly avoid: string;
  readonly know: string;
}

export interface ShiftPlace {
  readonly placeId: string;
  /** Empty: chosen by the shift leader. */
  readonly reasons: readonly PlaceReason[];
  readonly texts: CardTexts;
}

/** A visit as it was made. Minutes of the shift from its start; no position and no patrol. */
export interface Visit {
  readonly id: string;
  readonly placeId: string;
  readonly startedAt: number;
  /** Null while it goes on. */
  readonly endedAt: number | null;
  /** At most three taps. */
  readonly seen: readonly VisitSign[];
  readonly note: string;
}

export const visitSigns = [
  'calm',
  'many-people',
  'disorder',
  'open-drug-trade',
  'spoke-with-people',
  'passed-on',
] as const;
export type VisitSign = (typeof visitSigns)[number];

/** A shift with the places that it is briefed on, and afterwards what was done. */
export interface Shift {
  readonly time: ShiftTime;
  readonly resources: readonly PatrolResource[];
  readonly startPoint: LonLat | null;
  readonly places: readonly ShiftPlace[];
  /** Drawn for evaluation; never visited for the shift's sake. */
  readonly controlIds: readonly string[];
  readonly dose: DoseRules;
  readonly order: OrderRule;
  readonly seed: number;
  readonly visits: readonly Visit[];
}

export const MOST_PLACES = 5;

const DAY_MINUTES = 1440;

/** Unit: minutes. Over midnight where it ends at or before its start. */
export function shiftLength({ startMinute, endMinute }: ShiftTime): number {
  const length = endMinute - startMinute;
  return length > 0 ? length : length + DAY_MINUTES;
}

/** Wall-clock minute of the day at a minute of the shift. */
export function clockMinute({ startMinute }: ShiftTime, minute: number): number {
  return (startMinute + minute) % DAY_MINUTES;
}
