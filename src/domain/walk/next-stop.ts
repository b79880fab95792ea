import { bearing, distance } from '@turf/turf';
import type { LonLat } from '../geo/lon-lat.ts';
import { pointFeature } from '../geo/to-feature.ts';
import { type CompassDirection, directionOf } from '../hex/describe-cells.ts';
import type { WalkStop } from './walk.ts';

/** As the crow flies. */
export interface WayToStop {
  readonly stop: WalkStop;
  /** Unit: metres. */
  readonly distanceM: number;
  readonly direction: CompassDirection;
}

/** Straight from a position to a stop. */
export function wayToStop(from: LonLat, stop: WalkStop): WayToStop {
  const [start, end] = [pointFeature(from), pointFeature(stop.position)];
  return {
    stop,
    distanceM: distance(start, end, { units: 'meters' }),
    direction: directionOf(bearing(start, end)),
  };
}

/** The stop after this one, from where the device is or else from this stop; null at the last one. */
export function wayToNext(
  stops: readonly WalkStop[],
  stopId: string,
  from: LonLat | null,
): WayToStop | null {
  const at = stops.findIndex(({ id }) => id === stopId);
  const [here, next] = [stops[at], stops[at + 1]];
  if (here === undefined || next === undefined) return null;
  return wayToStop(from ?? here.position, next);
}

/** Distances are told no finer than a phone knows: ten metres, from a kilometre a hundred. */
export function toldDistanceM(metres: number): number {
  const step = metres < 1_000 ? 10 : 100;
  return Math.round(metres / step) * step;
}
