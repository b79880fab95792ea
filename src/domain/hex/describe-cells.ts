import { bearing, booleanPointInPolygon, area as squareMetres } from '@turf/turf';
import type { Area, Bounds } from '../geo/area.ts';
import { boundsOf } from '../geo/bounds-of.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { metresBetween } from '../geo/metres-between.ts';
import { areaFeature, pointFeature } from '../geo/to-feature.ts';
import type { CellOutline } from './count-cells.ts';
import type { HexCell } from './hex-grid.ts';

/** Clockwise from north. */
export const compassDirections = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type CompassDirection = (typeof compassDirections)[number];

/** Where a cell's centre lies, by what people know. */
export interface CellWhereabouts {
  /** The container that holds the centre; null outside all of them. */
  readonly containerId: string | null;
  /** Null where no landmark is known. */
  readonly landmark: {
    readonly id: string;
    /** Whether the landmark's own area holds the centre. */
    readonly isInside: boolean;
    /** Unit: metres from the landmark's position, to the nearest ten. */
    readonly distanceM: number;
    /** From the landmark's position to the centre. */
    readonly direction: CompassDirection;
  } | null;
}

export interface Container {
  readonly id: string;
  readonly area: Area;
}

export interface Landmark extends Container {
  /** Distances are measured from here. */
  readonly position: LonLat;
}

const DEGREES_A_DIRECTION = 360 / compassDirections.length;

/** `q,r`: the cell's name in its grid. */
export function cellId({ q, r }: HexCell): string {
  return `${q},${r}`;
}

/** The smallest landmark that holds the centre, or else the nearest one. */
export function describeCells(
  outlines: readonly CellOutline[],
  containers: readonly Container[],
  landmarks: readonly Landmark[],
): readonly CellWhereabouts[] {
  const boxedContainers = containers.map(withBox);
  const boxedLandmarks = landmarks
    .map(withBox)
    .sort((a, b) => squareMetres(areaFeature(a.area)) - squareMetres(areaFeature(b.area)));
  return outlines.map(({ ring }) => {
    const centre = centreOf(ring);
    const inside = boxedLandmarks.find((landmark) => holds(landmark, centre));
    return {
      containerId: boxedContainers.find((container) => holds(container, centre))?.id ?? null,
      landmark:
        inside === undefined
          ? nearest(centre, landmarks)
          : { isInside: true, ...wayFrom(inside, centre) },
    };
  });
}

/** Unit: degrees clockwise from north, of any size. */
export function directionOf(degrees: number): CompassDirection {
  const turn = Math.round(degrees / DEGREES_A_DIRECTION) % compassDirections.length;
  return compassDirections[(turn + compassDirections.length) % compassDirections.length] ?? 'north';
}

function nearest(centre: LonLat, landmarks: readonly Landmark[]): CellWhereabouts['landmark'] {
  let found: Landmark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const landmark of landmarks) {
    const metres = metresBetween(landmark.position, centre);
    if (metres >= least) continue;
    found = landmark;
    least = metres;
  }
  return found === null ? null : { isInside: false, ...wayFrom(found, centre) };
}

function wayFrom({ id, position }: Landmark, centre: LonLat) {
  return {
    id,
    distanceM: Math.round(metresBetween(position, centre) / 10) * 10,
    direction: directionOf(bearing(pointFeature(position), pointFeature(centre))),
  };
}

type Boxed<Item extends Container> = Item & { readonly box: Bounds };

function withBox<Item extends Container>(item: Item): Boxed<Item> {
  return { ...item, box: boundsOf(item.area) };
}

function holds({ area, box }: Boxed<Container>, position: LonLat): boolean {
  const [lon, lat] = position;
  const [west, south, east, north] = box;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return booleanPointInPolygon(pointFeature(position), areaFeature(area));
}

/** The mean of the corners: the ring's last position is its first again. */
function centreOf(ring: readonly LonLat[]): LonLat {
  const corners = ring.slice(0, -1);
  const sum = (axis: 0 | 1) => corners.reduce((total, corner) => total + corner[axis], 0);
  return [sum(0) / corners.length, sum(1) / corners.length];
}
