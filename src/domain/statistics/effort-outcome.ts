import {
  type AreaPair,
  type DisplacementDifference,
  displacementDifference,
} from './displacement-difference.ts';

/** Fewer events than this in any of the four counts tell too little. */
export const FEWEST_EVENTS = 5;

/** `regression-to-the-mean`: a place chosen for a peak falls back by itself. Always said of a chosen one. */
export type OutcomeCaution = 'few-events' | 'regression-to-the-mean' | 'no-displacement-area';

export interface EffortOutcome {
  readonly difference: DisplacementDifference;
  readonly cautions: readonly OutcomeCaution[];
}

/** Counts before and after in the place and its control; null displacement where none is named. */
export function effortOutcome(effort: AreaPair, displacement: AreaPair | null): EffortOutcome {
  const pairs = displacement === null ? [effort] : [effort, displacement];
  const counts = pairs.flatMap(({ treated, control }) =>
    [treated, control].flatMap(({ before, after }) => [before.count, after.count]),
  );
  const cautions: OutcomeCaution[] = [];
  if (Math.min(...counts) < FEWEST_EVENTS) cautions.push('few-events');
  cautions.push('regression-to-the-mean');
  if (displacement === null) cautions.push('no-displacement-area');
  return { difference: displacementDifference(effort, displacement), cautions };
}
