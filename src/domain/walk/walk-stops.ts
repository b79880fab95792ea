import type { LonLat } from '../geo/lon-lat.ts';
import { nearestSpot } from '../routing/line-points.ts';
import { positionOnNet, routeBetween, type WalkingNet } from '../routing/walking-net.ts';
import type { SafetyWalk, WalkLeg, WalkStop } from './walk.ts';

/** The net where it is there; without one every leg is drawn by hand. */
export type Net = WalkingNet | null;

type Route = Pick<SafetyWalk, 'stops' | 'legs'>;

/** A stop so close to the way belongs on it. Unit: metres. */
const ON_WAY_M = 25;
/** A position so close to the net is put on it. Unit: metres. */
const SNAP_M = 15;

/** The way from one position to the other: along the net, or straight where no net leads. */
export function legBetween(net: Net, from: LonLat, to: LonLat): WalkLeg {
  const route = net === null ? null : routeBetween(net, from, to);
  if (route?.status !== 'found') return { line: [from, to], isOnNet: false };
  return { line: withoutRepeats([from, ...route.line, to]), isOnNet: true };
}

/** On the net where it is near; else as it was. */
export function snapped(net: Net, position: LonLat): LonLat {
  return (net === null ? null : positionOnNet(net, position, SNAP_M)) ?? position;
}

/** The stops in this order. A leg between the same two spots stays as it was drawn. */
export function withStops(net: Net, before: Route, stops: readonly WalkStop[]): Route {
  const legs = stops.slice(1).map((stop, index): WalkLeg => {
    const from = stops[index]?.position ?? stop.position;
    return keptLeg(before, from, stop.position) ?? legBetween(net, from, stop.position);
  });
  return { stops, legs };
}

/** Every leg drawn anew along the net. */
export function rerouted(net: Net, { stops }: Route): Route {
  return withStops(net, { stops: [], legs: [] }, stops);
}

function keptLeg({ stops, legs }: Route, from: LonLat, to: LonLat): WalkLeg | null {
  for (const [index, leg] of legs.entries()) {
    const [start, end] = [stops[index]?.position, stops[index + 1]?.position];
    if (start === undefined || end === undefined) continue;
    if (isSame(start, from) && isSame(end, to)) return leg;
    if (isSame(start, to) && isSame(end, from)) return { ...leg, line: leg.line.toReversed() };
  }
  return null;
}

/** A stop on the way splits the leg there; any other comes last. */
export function withStop(net: Net, route: Route, stop: WalkStop): Route {
  const { stops, legs } = route;
  const spot = nearestSpot(
    stop.position,
    legs.map(({ line }) => line),
    ON_WAY_M,
  );
  const leg = legs[spot?.line ?? -1];
  const isAtEnd = stops.some(({ position }) => spot !== null && isSame(position, spot.position));
  if (spot === null || leg === undefined || isAtEnd) {
    return withStops(net, route, [...stops, stop]);
  }
  const here = { ...stop, position: spot.position };
  const halves: readonly WalkLeg[] = [
    { ...leg, line: withoutRepeats([...leg.line.slice(0, spot.after + 1), spot.position]) },
    { ...leg, line: withoutRepeats([spot.position, ...leg.line.slice(spot.after + 1)]) },
  ];
  return {
    stops: [...stops.slice(0, spot.line + 1), here, ...stops.slice(spot.line + 1)],
    legs: [...legs.slice(0, spot.line), ...halves, ...legs.slice(spot.line + 1)],
  };
}

/** Where it lay on the way between two others the way stays as it was drawn. */
export function withoutStop(net: Net, route: Route, stopId: string): Route {
  const { stops, legs } = route;
  const at = stops.findIndex(({ id }) => id === stopId);
  if (at < 0) return route;
  const [before, after] = [legs[at - 1], legs[at]];
  const left = stops.filter(({ id }) => id !== stopId);
  if (before === undefined || after === undefined) return withStops(net, route, left);
  const joined: WalkLeg = {
    line: withoutRepeats([...before.line, ...after.line]),
    isOnNet: before.isOnNet && after.isOnNet,
  };
  return { stops: left, legs: [...legs.slice(0, at - 1), joined, ...legs.slice(at + 1)] };
}

/** @param by -1 is one step earlier */
export function withStopMoved(net: Net, route: Route, stopId: string, by: -1 | 1): Route {
  const at = route.stops.findIndex(({ id }) => id === stopId);
  const [stop, other] = [route.stops[at], route.stops[at + by]];
  if (stop === undefined || other === undefined) return route;
  const stops = route.stops.map((one) => (one === stop ? other : one === other ? stop : one));
  return withStops(net, route, stops);
}

export function withStopAt(net: Net, route: Route, stopId: string, position: LonLat): Route {
  return withStops(
    net,
    route,
    route.stops.map((stop) => (stop.id === stopId ? { ...stop, position } : stop)),
  );
}

/** The leg as somebody has drawn it by hand, from its stop to its stop. */
export function withDrawnLeg(route: Route, leg: number, drawn: readonly LonLat[]): Route {
  const [from, to] = [route.stops[leg]?.position, route.stops[leg + 1]?.position];
  if (from === undefined || to === undefined) return route;
  const line = withoutRepeats([from, ...drawn, to]);
  return {
    stops: route.stops,
    legs: route.legs.map((one, index) => (index === leg ? { line, isOnNet: false } : one)),
  };
}

/** A way through every corner that somebody has drawn, along the net where it leads. */
export function wayThrough(net: Net, corners: readonly LonLat[]): WalkLeg | null {
  const parts = corners.slice(1).map((corner, index) => {
    const from = snapped(net, corners[index] ?? corner);
    return legBetween(net, from, snapped(net, corner));
  });
  if (parts.length === 0) return null;
  return {
    line: withoutRepeats(parts.flatMap(({ line }) => line)),
    isOnNet: parts.every(({ isOnNet }) => isOnNet),
  };
}

function withoutRepeats(line: readonly LonLat[]): readonly LonLat[] {
  const kept = line.filter((point, at) => at === 0 || !isSame(line[at - 1] ?? point, point));
  const [only] = kept;
  return kept.length === 1 && only !== undefined ? [only, only] : kept;
}

/** Closer than about a metre. */
function isSame([lonA, latA]: LonLat, [lonB, latB]: LonLat): boolean {
  return Math.abs(lonA - lonB) < 1e-5 && Math.abs(latA - latB) < 1e-5;
}
