import type { TimeCube } from './time-cube.ts';

/** Cubes of all layers by layer and by what is fixed in them. */
export interface CubeShelf {
  readonly byLayer: Map<string, Map<string, ShelvedCube>>;
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
  return { byLayer: new Map(), turn: 0 };
}

export function takeCube(
  { byLayer, turn }: CubeShelf,
  layerId: string,
  fixed: string,
): TimeCube | null {
  const found = byLayer.get(layerId)?.get(fixed);
  if (found === undefined) return null;
  found.usedIn = turn;
  return found.cube;
}

/** Whether so many bytes find room, once the cubes that nobody uses any more are gone. */
export function makeRoom({ byLayer, turn }: CubeShelf, bytes: number): boolean {
  let free = ROOM - bytes;
  const idle: { readonly usedIn: number; readonly bytes: number; readonly drop: () => void }[] = [];
  for (const cubes of byLayer.values()) {
    for (const [fixed, { cube, usedIn }] of cubes) {
      const held = cube.sums.byteLength;
      free -= held;
      const drop = () => cubes.delete(fixed);
      if (turn - usedIn > KEPT_TURNS) idle.push({ usedIn, bytes: held, drop });
    }
  }
  idle.sort((a, b) => a.usedIn - b.usedIn);
  for (const one of idle) {
    if (free >= 0) break;
    one.drop();
    free += one.bytes;
  }
  return free >= 0;
}

export function putCube(
  { byLayer, turn }: CubeShelf,
  layerId: string,
  fixed: string,
  cube: TimeCube,
): void {
  const cubes = byLayer.get(layerId) ?? new Map<string, ShelvedCube>();
  cubes.set(fixed, { cube, usedIn: turn });
  byLayer.set(layerId, cubes);
}

export function forgetLayer({ byLayer }: CubeShelf, layerId: string): void {
  byLayer.delete(layerId);
}
