import type { LonLat } from '../geo/lon-lat.ts';
import { metresBetween } from '../geo/metres-between.ts';
import type { SafetyWalk } from './walk.ts';

/** Along a line, on a sphere. Unit: metres. */
export function lineLengthM(line: readonly LonLat[]): number {
  let metres = 0;
  for (let at = 1; at < line.length; at++) {
    const [from, to] = [line[at - 1], line[at]];
    if (from === undefined || to === undefined) continue;
    metres += metresBetween(from, to);
  }
  return metres;
}

export interface WalkLength {
  readonly lengthM: number;
  /** Walking and standing together, rounded to five. */
  readonly minutes: number;
  readonly isOnNet: boolean;
}

const METRES_PER_KM = 1000;
const MINUTES = 60;
const ROUND_TO = 5;

export function walkLength({
  legs,
  stops,
  paceKmh,
}: Pick<SafetyWalk, 'legs' | 'stops' | 'paceKmh'>): WalkLength {
  const lengthM = legs.reduce((sum, { line }) => sum + lineLengthM(line), 0);
  const walking = (lengthM / METRES_PER_KM / paceKmh) * MINUTES;
  const standing = stops.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    lengthM,
    minutes: Math.ceil((walking + standing) / ROUND_TO) * ROUND_TO,
    isOnNet: legs.every(({ isOnNet }) => isOnNet),
  };
}

export const LONGEST_WALK_M = 2_000;
export const MOST_PARTICIPANTS = 20;

export type WalkWarning =
  | { readonly code: 'too-long'; readonly lengthM: number }
  | { readonly code: 'too-many-people'; readonly participants: number }
  | { readonly code: 'no-working-place' }
  | { readonly code: 'no-radighet'; readonly stop: number }
  | { readonly code: 'off-the-net'; readonly leg: number };

/** What whoever plans should think once more about; nothing is forbidden. Stops and legs from 1. */
export function walkWarnings(walk: SafetyWalk): readonly WalkWarning[] {
  const { stops, legs, participants } = walk;
  const { lengthM } = walkLength(walk);
  const warnings: WalkWarning[] = [];
  if (lengthM > LONGEST_WALK_M) warnings.push({ code: 'too-long', lengthM });
  if (participants !== null && participants > MOST_PARTICIPANTS) {
    warnings.push({ code: 'too-many-people', participants });
  }
  if (stops.length > 0 && !stops.some(({ doesWork }) => doesWork)) {
    warnings.push({ code: 'no-working-place' });
  }
  stops.forEach(({ radighet }, index) => {
    if (radighet.length === 0) warnings.push({ code: 'no-radighet', stop: index + 1 });
  });
  legs.forEach(({ isOnNet }, index) => {
    if (!isOnNet) warnings.push({ code: 'off-the-net', leg: index + 1 });
  });
  return warnings;
}
