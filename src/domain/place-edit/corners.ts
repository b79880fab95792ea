import type { Area, PolygonArea } from '../geo/area.ts';
import { type AreaRings, areaOfPolygons, areaPolygons } from '../geo/area-polygons.ts';
import { localMetres } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { tidyPosition } from './tidy-area.ts';

/** Where in an area a corner is. The first position of a ring stands for its last too. */
export interface CornerRef {
  readonly polygon: number;
  readonly ring: number;
  readonly index: number;
}

export interface Corner {
  readonly ref: CornerRef;
  readonly position: LonLat;
}

/** Every corner once, ring by ring. */
export function cornersOf(area: Area): readonly Corner[] {
  return areaPolygons(area).flatMap((rings, polygon) =>
    rings.flatMap((positions, ring) =>
      positions.slice(0, -1).map((position, index) => ({
        ref: { polygon, ring, index },
        position,
      })),
    ),
  );
}

export function moveCorner(area: Area, ref: CornerRef, position: LonLat): Area {
  return withRing(area, ref, (corners) => corners.with(ref.index, tidyPosition(position)));
}

/** Another corner halfway to the next one. */
export function addCornerAfter(area: Area, ref: CornerRef): Area {
  return withRing(area, ref, (corners) => {
    const here = corners[ref.index];
    const next = corners[(ref.index + 1) % corners.length];
    if (here === undefined || next === undefined) return corners;
    return corners.toSpliced(ref.index + 1, 0, middleOf(here, next));
  });
}

/** The area without the corner; null where three are left. */
export function removeCorner(area: Area, ref: CornerRef): Area | null {
  const ring = areaPolygons(area)[ref.polygon]?.[ref.ring] ?? [];
  if (ring.length <= 4) return null;
  return withRing(area, ref, (corners) => corners.toSpliced(ref.index, 1));
}

export function middleOf([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): LonLat {
  return tidyPosition([(lon1 + lon2) / 2, (lat1 + lat2) / 2]);
}

/** Unit: metres east and north. */
export function movedBy(position: LonLat, eastM: number, northM: number): LonLat {
  return tidyPosition(localMetres(position).toLonLat([eastM, northM]));
}

/** Unit: metres along a side. */
export function squareAround(centre: LonLat, sideM: number): PolygonArea {
  const half = sideM / 2;
  const at = (east: number, north: number) => movedBy(centre, east * half, north * half);
  const first = at(-1, -1);
  return { type: 'Polygon', coordinates: [[first, at(1, -1), at(1, 1), at(-1, 1), first]] };
}

function withRing(
  area: Area,
  { polygon, ring }: CornerRef,
  change: (corners: readonly LonLat[]) => readonly LonLat[],
): Area {
  const changed = (positions: readonly LonLat[]) => {
    const corners = change(positions.slice(0, -1));
    return [...corners, ...corners.slice(0, 1)];
  };
  return areaOfPolygons(
    areaPolygons(area).map(
      (rings, at): AreaRings =>
        at !== polygon
          ? rings
          : rings.map((positions, number) => (number === ring ? changed(positions) : positions)),
    ),
  );
}
