import { booleanPointInPolygon } from '@turf/turf';
import type { Area, Bounds } from '../geo/area.ts';
import { boundsOf } from '../geo/bounds-of.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { sharesInside } from '../geo/share-inside.ts';
import { areaFeature, pointFeature } from '../geo/to-feature.ts';

/** Where something with a name lies. */
export type Ground =
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'points'; readonly positions: readonly LonLat[] }
  | { readonly kind: 'lines'; readonly lines: readonly (readonly LonLat[])[] };

/** Degrees. About 700 m each way, so that a stop is seen with the streets around it. */
const LEAST_HEIGHT = 0.006;
const LEAST_WIDTH = 0.012;
/** Degrees: what is that much apart, about 100 m, may still be one thing. */
const NEAR_HEIGHT = 0.001;
const NEAR_WIDTH = 0.002;
/** A street that only touches a stadsdel is not in it. Share of its corners. */
const TOUCHING = 0.1;

/** The box around it, never so small that one cannot tell where it is. */
export function groundBounds(ground: Ground): Bounds {
  const [west, south, east, north] = tightBounds(ground);
  const across = Math.max(0, LEAST_WIDTH - (east - west)) / 2;
  const along = Math.max(0, LEAST_HEIGHT - (north - south)) / 2;
  return [west - across, south - along, east + across, north + along];
}

/** Same spot: the boxes around them meet, or nearly. */
export function isNearby(a: Ground, b: Ground): boolean {
  const [west, south, east, north] = tightBounds(a);
  const [otherWest, otherSouth, otherEast, otherNorth] = tightBounds(b);
  return (
    west - NEAR_WIDTH <= otherEast &&
    otherWest - NEAR_WIDTH <= east &&
    south - NEAR_HEIGHT <= otherNorth &&
    otherSouth - NEAR_HEIGHT <= north
  );
}

/** The containers it lies in, by geometry, the one that holds most of it first. */
export function containersOf(
  ground: Ground,
  containers: readonly { readonly id: string; readonly area: Area }[],
): readonly string[] {
  if (ground.kind === 'area') {
    return sharesInside(ground.area, containers).map(({ containerId }) => containerId);
  }
  const positions = positionsOf(ground);
  return containers
    .map(({ id, area }) => {
      const feature = areaFeature(area);
      const inside = positions.filter((position) =>
        booleanPointInPolygon(pointFeature(position), feature),
      );
      return { id, share: inside.length / positions.length };
    })
    .filter(({ share }) => share > 0 && share >= TOUCHING)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id);
}

function tightBounds(ground: Ground): Bounds {
  if (ground.kind === 'area') return boundsOf(ground.area);
  const positions = positionsOf(ground);
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function positionsOf(ground: Exclude<Ground, { kind: 'area' }>): readonly LonLat[] {
  return ground.kind === 'points' ? ground.positions : ground.lines.flat();
}
