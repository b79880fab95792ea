import type { Shift } from '../../../domain/shift/shift.ts';
import type { ShiftPlan } from '../../../domain/shift/shift-plan.ts';

/** What every step of a shift is given. */
export interface StepProps {
  readonly plan: ShiftPlan;
  readonly change: (change: (shift: Shift) => Shift) => void;
  readonly isPicking: boolean;
  readonly onPicking: (isPicking: boolean) => void;
  /** Puts the start point at the middle of the map, for those who cannot point. */
  readonly onPickCentre: () => void;
  /** Of the view, before the shift's own. */
  readonly path: string;
}
