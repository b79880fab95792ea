import {
  area as areaInSquareMetres,
  booleanPointInPolygon,
  buffer,
  circle,
  difference,
  feature,
  featureCollection,
  intersect,
  multiLineString,
  pointOnFeature,
  polygon,
  simplify,
  union,
} from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { area as areaSchema } from '#src/data/schema/parts.ts';
import type { z } from '#src/data/schema/zod.ts';
import type { Area } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';

/** The schema's own type: what the packed files hold. */
export type PackedArea = z.infer<typeof areaSchema>;
export type Position = readonly [number, number];
type Ring = readonly Position[];
type AreaFeature = Feature<Polygon | MultiPolygon>;

const CIRCLE_STEPS = 48;
/** Degrees; about two metres, below the accuracy of every generated area. */
const BUFFER_TOLERANCE = 0.00002;

/** Unit: degrees; five decimals are about one metre. */
export function roundDegrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

export function roundPosition([lon, lat]: readonly number[]): LonLat {
  return [roundDegrees(lon ?? Number.NaN), roundDegrees(lat ?? Number.NaN)];
}

/** Rounded, without the repeated positions that rounding can leave. */
export function roundLine(line: readonly (readonly number[])[]): LonLat[] {
  const rounded: LonLat[] = [];
  for (const position of line.map(roundPosition)) {
    const last = rounded.at(-1);
    if (last?.[0] !== position[0] || last[1] !== position[1]) rounded.push(position);
  }
  return rounded;
}

export function polygonArea(rings: readonly (readonly (readonly number[])[])[]): PackedArea {
  return { type: 'Polygon', coordinates: rings.map(roundLine) };
}

export function toFeature(area: Area): AreaFeature {
  return feature(area as unknown as Polygon | MultiPolygon);
}

function fromFeature(shape: AreaFeature): PackedArea {
  const { geometry } = shape;
  return geometry.type === 'Polygon'
    ? polygonArea(geometry.coordinates)
    : {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((part) => part.map(roundLine)),
      };
}

/** Unit: square metres. */
export function squareMetres(area: Area): number {
  return areaInSquareMetres(toFeature(area));
}

/** Unit: square metres of ground that both areas cover. */
export function sharedSquareMetres(one: Area, other: Area): number {
  const shared = intersect(featureCollection([toFeature(one), toFeature(other)]));
  return shared === null ? 0 : areaInSquareMetres(shared);
}

/** A 48-gon; unit of the radius: metres. */
export function circleArea(centre: Position, radiusM: number): PackedArea {
  return fromFeature(circle([...centre], radiusM, { steps: CIRCLE_STEPS, units: 'meters' }));
}

/** Everything within `bufferM` metres of the lines. */
export function corridorArea(lines: readonly Ring[], bufferM: number): PackedArea {
  const wide = buffer(multiLineString(lines.map((line) => line.map((p) => [...p]))), bufferM, {
    units: 'meters',
  });
  if (wide === undefined) throw new Error('A corridor needs at least one line');
  return fromFeature(simplify(wide, { tolerance: BUFFER_TOLERANCE, highQuality: true }));
}

export function unionOf(areas: readonly Area[]): PackedArea {
  const [first, ...rest] = areas;
  if (first === undefined) throw new Error('A union needs at least one area');
  if (rest.length === 0) return fromFeature(toFeature(first));
  const whole = union(featureCollection(areas.map(toFeature)));
  if (whole === null) throw new Error('The union is empty');
  return fromFeature(whole);
}

export function ringsOf(area: Area): (readonly LonLat[])[] {
  return area.type === 'Polygon' ? [...area.coordinates] : area.coordinates.flat();
}

/** Rings inside an area that it does not cover. */
export function holesOf(area: Area): (readonly LonLat[])[] {
  return area.type === 'Polygon'
    ? area.coordinates.slice(1)
    : area.coordinates.flatMap((part) => part.slice(1));
}

export function contains(area: Area, position: LonLat): boolean {
  return booleanPointInPolygon([...position], toFeature(area));
}

/** A position inside the area, on its largest piece of land where it has one. */
export function pointInside(area: Area, water: readonly Area[] = []): LonLat {
  const dry = water.length === 0 ? area : withoutWater(area, water);
  const largest = partsOf(dry).reduce((best, part) =>
    squareMetres(part) > squareMetres(best) ? part : best,
  );
  return roundPosition(pointOnFeature(toFeature(largest)).geometry.coordinates);
}

function withoutWater(area: Area, water: readonly Area[]): Area {
  const dry = difference(featureCollection([toFeature(area), ...water.map(toFeature)]));
  return dry === null ? area : fromFeature(dry);
}

function partsOf(area: Area): [Area, ...Area[]] {
  if (area.type === 'Polygon') return [area];
  const [first, ...rest] = area.coordinates.map(
    (coordinates): Area => ({ type: 'Polygon', coordinates }),
  );
  return first === undefined ? [area] : [first, ...rest];
}

export function ringSquareMetres(ring: readonly LonLat[]): number {
  return areaInSquareMetres(polygon([ring.map((position) => [...position])]));
}
