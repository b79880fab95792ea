import { pointsWithinPolygon } from '@turf/turf';
import type { FeatureCollection, Point, Polygon } from 'geojson';
import type { PolygonArea } from '#src/domain/geo/area.ts';
import { areaFeature, pointFeature } from '#src/domain/geo/to-feature.ts';
import type { PositionColumns } from '#src/domain/membership/membership.ts';

/** The first rows as GeoJSON, which is how Turf takes them. */
export function toPoints({ lon, lat }: PositionColumns, count: number): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: count }, (_, row) =>
      pointFeature([lon[row] ?? 0, lat[row] ?? 0]),
    ),
  };
}

/** How many of the points lie in each area, by `pointsWithinPolygon` for one area after the other. */
export function countWithinEach(
  areas: readonly PolygonArea[],
  points: FeatureCollection<Point>,
): Uint32Array {
  return Uint32Array.from(
    areas,
    (area) => pointsWithinPolygon(points, areaFeature(area).geometry as Polygon).features.length,
  );
}
