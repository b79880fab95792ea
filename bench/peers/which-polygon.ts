import whichPolygon from 'which-polygon';
import type { PolygonArea } from '#src/domain/geo/area.ts';
import type { PositionColumns } from '#src/domain/membership/membership.ts';

/** which-polygon over the polygons, each with its index. */
export function indexPolygons(areas: readonly PolygonArea[]) {
  const query = whichPolygon<{ readonly index: number }>({
    type: 'FeatureCollection',
    features: areas.map((geometry, index) => ({
      type: 'Feature',
      properties: { index },
      geometry,
    })),
  });
  /** Index of the area by row, the number of areas where there is none. */
  return ({ lon, lat }: Pick<PositionColumns, 'lon' | 'lat'>): Uint16Array => {
    const found = new Uint16Array(lon.length).fill(areas.length);
    for (let row = 0; row < lon.length; row += 1) {
      const properties = query([lon[row] ?? 0, lat[row] ?? 0]);
      if (properties !== null) found[row] = properties.index;
    }
    return found;
  };
}
