import type { Geometry, Position } from 'geojson';
import type { Area } from '../geo/area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { idOf, type MappingOutcome, mapRows, type ReadFile, textOf } from './map-rows.ts';

export interface OwnPlace {
  readonly row: number;
  readonly id: string | null;
  readonly name: string;
  readonly area: Area;
}

/** Areas with names. */
export function mapPlaces(
  file: ReadFile,
  { name, id }: { readonly name: string; readonly id?: string },
): MappingOutcome<OwnPlace> {
  return mapRows(file, [name, id], (row, cell) => {
    const label = textOf(cell(row, name));
    if (label === null) return { fault: 'no-name', column: name };
    const area = areaOf(row.geometry);
    if (area === null) return { fault: 'no-area', column: null };
    const own = id === undefined ? null : idOf(cell(row, id));
    return { values: [{ row: row.row, id: own, name: label, area }], isPlaced: true };
  });
}

export interface OwnWalkPoint {
  readonly row: number;
  readonly id: string | null;
  readonly label: string | null;
  readonly position: LonLat;
}

/** Points of a walk in the order of the file. An area has no point of its own and is refused. */
export function mapWalkPoints(
  file: ReadFile,
  { label, id }: { readonly label?: string; readonly id?: string },
): MappingOutcome<OwnWalkPoint> {
  return mapRows(file, [label, id], (row, cell) => {
    const { position, geometry } = row;
    if (position === null || (geometry !== null && geometry.type !== 'Point')) {
      return { fault: 'no-point', column: null };
    }
    const point: OwnWalkPoint = {
      row: row.row,
      id: id === undefined ? null : idOf(cell(row, id)),
      label: label === undefined ? null : textOf(cell(row, label)),
      position,
    };
    return { values: [point], isPlaced: true };
  });
}

/** Null unless every ring is closed and has a surface to close around. */
function areaOf(geometry: Geometry | null): Area | null {
  if (geometry?.type === 'Polygon') {
    const coordinates = ringsOf(geometry.coordinates);
    return coordinates === null ? null : { type: 'Polygon', coordinates };
  }
  if (geometry?.type !== 'MultiPolygon') return null;
  const coordinates = geometry.coordinates.map(ringsOf).filter((rings) => rings !== null);
  const isWhole = coordinates.length > 0 && coordinates.length === geometry.coordinates.length;
  return isWhole ? { type: 'MultiPolygon', coordinates } : null;
}

const FEWEST_CORNERS = 4;

function ringsOf(rings: readonly (readonly Position[])[]): readonly (readonly LonLat[])[] | null {
  const isWhole = rings.length > 0 && rings.every(isClosed);
  return isWhole ? rings.map((ring) => ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat])) : null;
}

function isClosed(ring: readonly Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= FEWEST_CORNERS && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}
