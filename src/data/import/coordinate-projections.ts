import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { type EpsgCode, localZones, WGS84 } from '../../domain/import/coordinate-systems.ts';
import { projectionOf } from '../projection.ts';

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/** Source: Lantmäteriet and the EPSG register. RT 90's seven parameters have PROJ's signs. */
const definitions: ReadonlyMap<EpsgCode, string> = new Map<EpsgCode, string>([
  ['EPSG:3006', `+proj=utm +zone=33 ${GRS80}`],
  [
    'EPSG:3021',
    `+proj=tmerc +lat_0=0 +lon_0=${dms(15, 48, 29.8)} +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m +no_defs`,
  ],
  ...localZones.map(
    ([code, degrees, minutes]) =>
      [
        code,
        `+proj=tmerc +lat_0=0 +lon_0=${dms(Number(degrees), Number(minutes), 0)} +k=1 +x_0=150000 +y_0=0 ${GRS80}`,
      ] as const,
  ),
]);

function dms(degrees: number, minutes: number, seconds: number): number {
  return degrees + minutes / 60 + seconds / 3600;
}

const projections = new Map<EpsgCode, ReturnType<typeof projectionOf>>();

/** Metres east and north, or degrees, in a system of the importer to degrees in WGS 84. */
export function toLonLat(crs: EpsgCode, east: number, north: number): LonLat {
  if (crs === WGS84) return [east, north];
  let projection = projections.get(crs);
  if (projection === undefined) {
    const definition = definitions.get(crs);
    if (definition === undefined) throw new Error(`No definition of ${crs}`);
    projection = projectionOf(definition);
    projections.set(crs, projection);
  }
  if (!Number.isFinite(east) || !Number.isFinite(north)) return [Number.NaN, Number.NaN];
  return projection.inverse(east, north);
}
