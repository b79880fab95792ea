import type { RefObject } from 'react';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import type { DrawMapHandle } from '../../../map/drawing/draw-map.tsx';
import type { WalkTask } from './walk-task.ts';

/** What every step of a walk is given. */
export interface StepProps {
  readonly plan: WalkPlan;
  readonly change: (change: (walk: SafetyWalk) => SafetyWalk) => void;
  readonly task: WalkTask;
  readonly onTask: (task: WalkTask) => void;
  readonly chosenStopId: string | null;
  readonly onChooseStop: (id: string | null) => void;
  readonly map: RefObject<DrawMapHandle | null>;
  /** Of the view, before the walk's own. */
  readonly path: string;
}
