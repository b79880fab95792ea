import { isInsideArea } from '../../../domain/geo/is-inside-area.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import type { DrawnPlace } from '../../../domain/place/place-geometry.ts';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { streetAt } from '../../../domain/routing/walking-net.ts';
import type { SafetyWalk, WalkStop } from '../../../domain/walk/walk.ts';
import { radighetAt, type WalkSetup } from '../../../domain/walk/walk-setup.ts';
import {
  type Net,
  snapped,
  wayThrough,
  withDrawnLeg,
  withStop,
  withStopAt,
} from '../../../domain/walk/walk-stops.ts';
import type { Words } from '../../../i18n/use-text.ts';
import { walkPorts } from '../walk-ports.ts';

type Translate = Words['t'];

const STOP_MINUTES = 5;
/** A drawn loop that ends so near its beginning comes back to it. Unit: degrees of latitude. */
const CLOSED = 0.0003;

export function freshStop(
  position: LonLat,
  given: Partial<WalkStop> & Pick<WalkStop, 'name'>,
): WalkStop {
  return {
    id: `stop-${walkPorts.newId()}`,
    position,
    placeId: null,
    reasons: [],
    radighet: [],
    minutes: STOP_MINUTES,
    doesWork: false,
    ...given,
  };
}

function nameAt(net: Net, position: LonLat, number: number, t: Translate): string {
  const street = net === null ? null : streetAt(net, position);
  return street === null
    ? t('walkPlan.loop.numbered', { number })
    : t('walkPlan.loop.near', { street });
}

/** What a stop that is set on the map is made with. */
export interface StopGround {
  readonly net: Net;
  /** Stadsdelar and named places. */
  readonly places: readonly DrawnPlace[];
  readonly setup: WalkSetup;
}

/** A stop in a named place has what is remembered of who can change something there. */
export function addStopAt(
  { net, places, setup }: StopGround,
  walk: SafetyWalk,
  at: LonLat,
  t: Translate,
): SafetyWalk {
  const position = snapped(net, at);
  const placeId = smallestPlaceAt(places, position)?.id ?? null;
  const stop = freshStop(position, {
    name: nameAt(net, position, walk.stops.length + 1, t),
    placeId,
    radighet: radighetAt(setup, placeId),
  });
  return { ...walk, ...withStop(net, walk, stop) };
}

function smallestPlaceAt(places: readonly DrawnPlace[], position: LonLat): DrawnPlace | null {
  const [smallest] = places
    .filter(({ type, boundary }) => type !== 'stadsdel' && isInsideArea(boundary.area, position))
    .toSorted((a, b) => surfaceM2(a.boundary.area) - surfaceM2(b.boundary.area));
  return smallest ?? null;
}

export function moveStop(net: Net, walk: SafetyWalk, stopId: string, at: LonLat): SafetyWalk {
  return { ...walk, ...withStopAt(net, walk, stopId, snapped(net, at)) };
}

/** The stops that there were come after, on the way where they lie on it. */
export function drawLoop(
  net: Net,
  walk: SafetyWalk,
  drawn: readonly LonLat[],
  t: Translate,
): SafetyWalk {
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined || drawn.length < 2) return walk;
  const isClosed =
    drawn.length > 2 &&
    Math.abs(first[0] - last[0]) < 2 * CLOSED &&
    Math.abs(first[1] - last[1]) < CLOSED;
  const corners = isClosed ? [...drawn.slice(0, -1), first] : drawn;
  const leg = wayThrough(net, corners);
  const [start, end] = [leg?.line[0], leg?.line.at(-1)];
  if (leg === null || start === undefined || end === undefined) return walk;
  const ends = {
    stops: [
      freshStop(start, { name: nameAt(net, start, 1, t) }),
      freshStop(end, { name: nameAt(net, end, 2, t) }),
    ],
    legs: [leg],
  };
  const route = walk.stops.reduce(
    (all, stop) => withStop(net, all, stop),
    ends as typeof ends | Pick<SafetyWalk, 'stops' | 'legs'>,
  );
  return { ...walk, ...route };
}

export function drawLeg(walk: SafetyWalk, leg: number, drawn: readonly LonLat[]): SafetyWalk {
  return { ...walk, ...withDrawnLeg(walk, leg, drawn) };
}
