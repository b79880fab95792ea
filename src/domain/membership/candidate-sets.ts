/**
 * What may hold the points of a cell, as chains that share their tails: set 0 is nothing, and every
 * other set adds one entry to an earlier set. Many cells have the same set, so there are few.
 */
export interface CandidateSets {
  readonly parent: number[];
  /** Area that the newest entry belongs to; entries come in ascending order of area. */
  readonly area: number[];
  /** Part that has to be tested; -1 where the area holds every point of the cell. */
  readonly part: number[];
  readonly known: Map<number, number>;
}

/** The whole cell lies in the area: no part has to be tested. */
export const WHOLE_CELL = -1;

const LARGEST_PART = 2 ** 24;

export function emptyCandidates(): CandidateSets {
  return { parent: [0], area: [-1], part: [WHOLE_CELL], known: new Map() };
}

/** The set with one entry more. An area that holds the whole cell anyway gets no further entry. */
export function withCandidate(
  sets: CandidateSets,
  set: number,
  area: number,
  part: number,
): number {
  for (let at = set; sets.area[at] === area; at = sets.parent[at] ?? 0) {
    if (sets.part[at] === WHOLE_CELL) return set;
  }
  const key = set * LARGEST_PART + (part === WHOLE_CELL ? area * 2 : part * 2 + 1);
  const found = sets.known.get(key);
  if (found !== undefined) return found;
  const made = sets.parent.push(set) - 1;
  sets.area.push(area);
  sets.part.push(part);
  sets.known.set(key, made);
  return made;
}
