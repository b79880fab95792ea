import type { Geometry, Position } from 'geojson';

/** How deep the lists of coordinates go. */
const DEPTH: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

export function isGeometry(value: unknown): value is Geometry {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'GeometryCollection') {
    return (
      'geometries' in value &&
      Array.isArray(value.geometries) &&
      value.geometries.every((part) => part?.type !== 'GeometryCollection' && isGeometry(part))
    );
  }
  const depth = DEPTH.get(value.type);
  return depth !== undefined && 'coordinates' in value && isNested(value.coordinates, depth);
}

function isNested(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return value.length >= 2 && value.every((part) => Number.isFinite(part));
  return value.length > 0 && value.every((part) => isNested(part, depth - 1));
}

/** Middle of the box around a geometry, in its own coordinates; the point itself for a point. */
export function middleOf(geometry: Geometry): readonly [number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  mapGeometry(geometry, (position) => {
    const [x = 0, y = 0] = position;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
    return position;
  });
  return west <= east ? [(west + east) / 2, (south + north) / 2] : null;
}

/** The same geometry with every position replaced. */
export function mapGeometry(geometry: Geometry, map: (position: Position) => Position): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { ...geometry, geometries: geometry.geometries.map((part) => mapGeometry(part, map)) };
  }
  const mapNested = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? map(value as Position)
      : (value as unknown[]).map(mapNested);
  return { ...geometry, coordinates: mapNested(geometry.coordinates) } as Geometry;
}
