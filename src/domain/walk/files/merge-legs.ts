import type { LonLat } from '../../geo/lon-lat.ts';
import type { SafetyWalk, WalkLeg, WalkStop } from '../walk.ts';
import { lineLengthM } from '../walk-length.ts';
import { type Net, withStops } from '../walk-stops.ts';
import type { FileLeg } from './walk-file.ts';
import { markOfLine } from './write-elements.ts';

type Route = Pick<SafetyWalk, 'stops' | 'legs'>;

export interface LegDifference {
  /** `leg:from>to`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** On both sides, or nobody can tell on which. */
  readonly isConflict: boolean;
}

/** Unit: degrees; about two metres. */
const SAME_SPOT = 2e-5;
/** A line that has been simplified on its way has about the same length. */
const SAME_SHARE = 0.05;
const SAME_M = 20;

/**
 * The legs between the merged stops: as they are here, as the file has drawn them, or along the net where a
 * stop has moved away from both.
 */
export function mergeLegs(
  net: Net,
  here: Route,
  fileLegs: readonly FileLeg[],
  stops: readonly WalkStop[],
  takesFile: (key: string) => boolean,
): { readonly legs: readonly WalkLeg[]; readonly differences: readonly LegDifference[] } {
  const kept = withStops(net, here, stops).legs;
  const differences: LegDifference[] = [];
  const legs = kept.map((leg, index): WalkLeg => {
    const [start, end] = [stops[index], stops[index + 1]];
    const drawn = start === undefined || end === undefined ? null : drawnLeg(fileLegs, start, end);
    if (start === undefined || end === undefined || drawn === null) return leg;
    const own = legHere(here, start, end);
    const taken: WalkLeg = {
      line: [start.position, ...drawn.line.slice(1, -1), end.position],
      isOnNet: drawn.isOnNet,
    };
    if (own === null) return taken;
    if (isSameWay(own, drawn)) return leg;
    const isChangedHere = drawn.base !== null && markOfLine(drawn.line) === drawn.base;
    if (isChangedHere) return leg;
    const key = `leg:${start.id}>${end.id}`;
    const isConflict = drawn.base === null || markOfLine(own.line) !== drawn.base;
    differences.push({ key, from: start.id, to: end.id, isConflict });
    return !isConflict || takesFile(key) ? taken : leg;
  });
  return { legs, differences };
}

/** As the file has it, where its ends are at the stops. */
function drawnLeg(legs: readonly FileLeg[], start: WalkStop, end: WalkStop): FileLeg | null {
  const leg = legs.find(({ from, to }) => from === start.id && to === end.id);
  const [first, last] = [leg?.line[0], leg?.line.at(-1)];
  if (leg === undefined || first === undefined || last === undefined) return null;
  return isNear(first, start.position) && isNear(last, end.position) ? leg : null;
}

function legHere({ stops, legs }: Route, start: WalkStop, end: WalkStop): WalkLeg | null {
  const at = stops.findIndex(({ id }, index) => id === start.id && stops[index + 1]?.id === end.id);
  const [from, to] = [stops[at], stops[at + 1]];
  if (from === undefined || to === undefined) return null;
  const isThere = isNear(from.position, start.position) && isNear(to.position, end.position);
  return isThere ? (legs[at] ?? null) : null;
}

function isSameWay(own: WalkLeg, drawn: FileLeg): boolean {
  if (markOfLine(own.line) === markOfLine(drawn.line)) return true;
  if (drawn.base !== null) return false;
  const [here, there] = [lineLengthM(own.line), lineLengthM(drawn.line)];
  return Math.abs(here - there) <= Math.max(SAME_M, here * SAME_SHARE);
}

function isNear([lonA, latA]: LonLat, [lonB, latB]: LonLat): boolean {
  return Math.abs(lonA - lonB) < SAME_SPOT && Math.abs(latA - latB) < SAME_SPOT;
}
