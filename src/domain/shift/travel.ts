import type { LonLat } from '../geo/lon-lat.ts';
import { metresBetween } from '../geo/metres-between.ts';
import { orderStops } from '../routing/order-stops.ts';
import { routeBetween, type WalkingNet } from '../routing/walking-net.ts';
import type { Movement } from './shift.ts';

/** Straight lines are shorter than streets. Used where the net does not join two places. */
const DETOUR = 1.3;
const METRES_PER_MINUTE: Readonly<Record<Movement, number>> = {
  foot: 4_500 / 60,
  bicycle: 12_000 / 60,
  car: 20_000 / 60,
};
/** For getting out, locking and parking. Unit: minutes. */
const STOP_MIN: Readonly<Record<Movement, number>> = { foot: 0, bicycle: 1, car: 3 };

export interface Way {
  /** Unit: metres. */
  readonly lengthM: number;
  /** False: the straight line with a detour, because no net joins the two. */
  readonly isOnNet: boolean;
}

export interface TravelTable {
  /** `null` is where the shift starts. */
  way(from: string | null, to: string): Way;
}

/**
 * Ways between the places of a shift, along the net where it joins them. Without a start point the shift
 * starts at each place: no way leads to the first.
 */
export function travelTable(
  net: WalkingNet | null,
  start: LonLat | null,
  places: readonly { readonly id: string; readonly position: LonLat }[],
): TravelTable {
  const positions = new Map(places.map(({ id, position }) => [id, position]));
  const known = new Map<string, Way>();
  return {
    way: (from, to) => {
      const [a, b] = [from === null ? start : positions.get(from), positions.get(to)];
      if (a === null || a === undefined || b === undefined || from === to) return NO_WAY;
      const key = from !== null && from > to ? `${to} ${from}` : `${from} ${to}`;
      const way = known.get(key) ?? wayBetween(net, a, b);
      known.set(key, way);
      return way;
    },
  };
}

const NO_WAY: Way = { lengthM: 0, isOnNet: true };

function wayBetween(net: WalkingNet | null, from: LonLat, to: LonLat): Way {
  const route = net === null ? null : routeBetween(net, from, to);
  if (route?.status === 'found') return { lengthM: route.lengthM, isOnNet: true };
  const straight = metresBetween(from, to);
  return { lengthM: straight * DETOUR, isOnNet: false };
}

/**
 * Assumption: 4.5 km/h on foot, 12 by bicycle, 20 by car in town, and one minute more to lock a bicycle,
 * three to park a car. A car follows the same ways as a walker. Unit: minutes.
 */
export function travelMinutes(lengthM: number, movement: Movement): number {
  return lengthM === 0 ? 0 : lengthM / METRES_PER_MINUTE[movement] + STOP_MIN[movement];
}

/** The places in the shortest order from the start point; without one from the first place. */
export function walkingOrder(
  table: TravelTable,
  placeIds: readonly string[],
  hasStart: boolean,
): readonly string[] {
  const stops: readonly (string | null)[] = hasStart ? [null, ...placeIds] : placeIds;
  const lengths = stops.map((from) =>
    stops.map((to) => (to === null ? 0 : table.way(from, to).lengthM)),
  );
  return orderStops(lengths).flatMap((index) => stops[index] ?? []);
}
