import { booleanPointInPolygon, area as squareMetres } from '@turf/turf';
import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { areaFeature, pointFeature } from '../../domain/geo/to-feature.ts';
import { ringsOf } from '../rings.ts';

export interface PickableArea {
  readonly placeId: string;
  readonly area: Area;
}

/** The places that hold a position, smallest first. A position on a border is inside. */
export function placesAt(areas: readonly PickableArea[], position: LonLat): readonly string[] {
  const point = pointFeature(position);
  const hits = areas
    .filter(({ area }) => isInBox(boxOf(area), position))
    .filter(({ area }) => booleanPointInPolygon(point, areaFeature(area)))
    .toSorted((a, b) => sizeOf(a.area) - sizeOf(b.area));
  return [...new Set(hits.map(({ placeId }) => placeId))];
}

type Box = readonly [west: number, south: number, east: number, north: number];

const boxes = new WeakMap<Area, Box>();
const sizes = new WeakMap<Area, number>();

function boxOf(area: Area): Box {
  const known = boxes.get(area);
  if (known !== undefined) return known;
  const positions = ringsOf(area).flat();
  const lons = positions.map(([lon]) => lon);
  const lats = positions.map(([, lat]) => lat);
  const box: Box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  boxes.set(area, box);
  return box;
}

/** Unit: square metres. */
function sizeOf(area: Area): number {
  const known = sizes.get(area);
  if (known !== undefined) return known;
  const size = squareMetres(areaFeature(area));
  sizes.set(area, size);
  return size;
}

function isInBox([west, south, east, north]: Box, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
