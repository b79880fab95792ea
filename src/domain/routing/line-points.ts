import type { Bounds } from '../geo/area.ts';
import { localMetres } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';

/** A spot on a line: after so many of its points. */
export interface LineSpot {
  /** Index of the line. */
  readonly line: number;
  /** Index of the point before it. */
  readonly after: number;
  readonly position: LonLat;
  /** From the position asked about. Unit: metres. */
  readonly distanceM: number;
}

/** The spot nearest to a position, of the lines that are let in; null where none is within reach. */
export function nearestSpot(
  position: LonLat,
  lines: readonly (readonly LonLat[])[],
  reachM: number,
  isLetIn: (line: number) => boolean = () => true,
): LineSpot | null {
  const { toMetres, toLonLat } = localMetres(position);
  const [east, north] = toLonLat([reachM, reachM]);
  const [lonReach, latReach] = [east - position[0], north - position[1]];
  let nearest: LineSpot | null = null;
  let nearestM = reachM;
  lines.forEach((line, index) => {
    if (!isWithin(boundsOfLine(line), position, lonReach, latReach) || !isLetIn(index)) return;
    let [beforeX, beforeY] = [0, 0];
    line.forEach((point, at) => {
      const [x, y] = toMetres(point);
      if (at > 0) {
        const [alongX, alongY] = [x - beforeX, y - beforeY];
        const squared = alongX * alongX + alongY * alongY;
        const part = squared === 0 ? 0 : -(beforeX * alongX + beforeY * alongY) / squared;
        const clamped = Math.min(1, Math.max(0, part));
        const [nearX, nearY] = [beforeX + clamped * alongX, beforeY + clamped * alongY];
        const away = Math.hypot(nearX, nearY);
        if (away < nearestM || (nearest === null && away <= reachM)) {
          nearestM = away;
          nearest = {
            line: index,
            after: at - 1,
            position: toLonLat([nearX, nearY]),
            distanceM: away,
          };
        }
      }
      [beforeX, beforeY] = [x, y];
    });
  });
  return nearest;
}

const knownBounds = new WeakMap<readonly LonLat[], Bounds>();

function boundsOfLine(line: readonly LonLat[]): Bounds {
  const known = knownBounds.get(line);
  if (known !== undefined) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of line) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  const bounds: Bounds = [west, south, east, north];
  knownBounds.set(line, bounds);
  return bounds;
}

function isWithin(
  [west, south, east, north]: Bounds,
  [lon, lat]: LonLat,
  lonReach: number,
  latReach: number,
): boolean {
  return (
    lon >= west - lonReach &&
    lon <= east + lonReach &&
    lat >= south - latReach &&
    lat <= north + latReach
  );
}

/** The lines with the spots as points of their own. Spots of the same lines as they were given. */
export function withSpots(
  lines: readonly (readonly LonLat[])[],
  spots: readonly Pick<LineSpot, 'line' | 'after' | 'position'>[],
): readonly (readonly LonLat[])[] {
  const byLine = new Map<number, Pick<LineSpot, 'after' | 'position'>[]>();
  for (const spot of spots) byLine.set(spot.line, [...(byLine.get(spot.line) ?? []), spot]);
  return lines.map((line, index) => {
    const here = byLine.get(index);
    if (here === undefined) return line;
    return line.flatMap((point, at) => {
      const { toMetres } = localMetres(point);
      const away = ({ position }: { readonly position: LonLat }) =>
        Math.hypot(...toMetres(position));
      const between = here
        .filter(({ after }) => after === at)
        .toSorted((a, b) => away(a) - away(b))
        .map(({ position }) => position);
      return [point, ...between];
    });
  });
}
