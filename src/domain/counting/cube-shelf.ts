import type { TimeCube } from './time-cube.ts';

/** Cubes of all layers by layer and by what is fixed in them. */
export interface CubeShelf {
  readonly cubes: Map<string, ShelvedCube>;
  /** Counts the filters answered. */
  turn: number;
}

interface ShelvedCube {
  readonly cube: TimeCube;
  usedIn: number;
}

/** Unit: bytes. Together with the rows of a million incidents this stays below 40 MB. */
const ROOM = 8_000_000;
/** A cube that one of the last filters used is needed for the next as well. */
const KEPT_TURNS = 2;

export function emptyShelf(): CubeShelf {
  return { cubes: new Map(), turn: 0 };
}

export function nameOnShelf(layerId: string, fixedPart: string): string {
  return `${layerId}\n${fixedPart}`;
}

export function takeCube({ cubes, turn }: CubeShelf, name: string): TimeCube | null {
  const found = cubes.get(name);
  if (found === undefined) return null;
  found.usedIn = turn;
  return found.cube;
}

/** Whether so many bytes find room, once the cubes that nobody uses any more are gone. */
export function makeRoom({ cubes, turn }: CubeShelf, bytes: number): boolean {
  let free = ROOM - bytes;
  for (const { cube } of cubes.values()) free -= cube.sums.byteLength;
  const idle = [...cubes].filter(([, { usedIn }]) => turn - usedIn > KEPT_TURNS);
  for (const [name, { cube }] of idle.sort(([, a], [, b]) => a.usedIn - b.usedIn)) {
    if (free >= 0) break;
    cubes.delete(name);
    free += cube.sums.byteLength;
  }
  return free >= 0;
}

export function putCube({ cubes, turn }: CubeShelf, name: string, cube: TimeCube): void {
  cubes.set(name, { cube, usedIn: turn });
}

export function forgetLayer({ cubes }: CubeShelf, layerId: string): void {
  for (const name of [...cubes.keys()]) {
    if (name.startsWith(`${layerId}\n`)) cubes.delete(name);
  }
}
