import { booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { PolygonArea } from '#src/domain/geo/area.ts';
import { areaFeature } from '#src/domain/geo/to-feature.ts';
import type { PositionColumns } from '#src/domain/membership/membership.ts';

/** Boxes of the polygons in a Flatbush, and Turf for the polygons whose box holds the point. */
export function indexBoxes(areas: readonly PolygonArea[]) {
  const boxes = new Flatbush(areas.length);
  for (const { coordinates } of areas) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [lon, lat] of coordinates[0] ?? []) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
    boxes.add(west, south, east, north);
  }
  boxes.finish();
  const features = areas.map(areaFeature);
  /** Index of the area by row, the number of areas where there is none. */
  return ({ lon, lat }: Pick<PositionColumns, 'lon' | 'lat'>): Uint16Array => {
    const found = new Uint16Array(lon.length).fill(areas.length);
    for (let row = 0; row < lon.length; row += 1) {
      const [x, y] = [lon[row] ?? 0, lat[row] ?? 0];
      for (const index of boxes.search(x, y, x, y)) {
        const feature = features[index];
        if (feature !== undefined && booleanPointInPolygon([x, y], feature)) {
          found[row] = index;
          break;
        }
      }
    }
    return found;
  };
}
