import { seededRandom, shuffled } from '../random/seeded-random.ts';

export interface ControlQuestion {
  /** Places that could as well have been chosen. */
  readonly candidateIds: readonly string[];
  readonly chosenIds: readonly string[];
  /** Whether two places share ground: a control that is visited with a chosen one controls nothing. */
  readonly doOverlap: (a: string, b: string) => boolean;
  readonly count: number;
  readonly seed: number;
}

/** Drawn at random among what was not chosen. Fewer than asked for where there are no more. */
export function drawControls({
  candidateIds,
  chosenIds,
  doOverlap,
  count,
  seed,
}: ControlQuestion): readonly string[] {
  const free = candidateIds.filter(
    (id) => !chosenIds.some((chosen) => chosen === id || doOverlap(id, chosen)),
  );
  return shuffled(free.toSorted(), seededRandom(seed, 1)).slice(0, count);
}
