import { length } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, LineString, Point, Polygon } from 'geojson';
import type { BasemapFile } from '../../data/schema/basemap-file.ts';
import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { areaFeature, pointFeature } from '../../domain/geo/to-feature.ts';
import { polygonsOf } from '../rings.ts';
import { joinLines } from './join-lines.ts';

/** The basemap as the style's inline sources. Made once from a file. */
export interface BasemapGeojson {
  readonly outline: Area | null;
  readonly green: FeatureCollection;
  readonly parks: FeatureCollection;
  readonly water: FeatureCollection;
  /** Properties: `name`, `tier`. One feature a street. */
  readonly streets: FeatureCollection;
  /** Properties: `name`, `tier`, `lengthM`. Blocks joined to lines long enough for a name. */
  readonly streetNames: FeatureCollection<LineString>;
  readonly cycleRoutes: FeatureCollection;
  /** Properties: `kind`. */
  readonly rail: FeatureCollection;
  /** Properties: `name`, `kind`. */
  readonly landmarks: FeatureCollection<Point>;
  /** Everything outside the region. */
  readonly veil: FeatureCollection<Polygon>;
  readonly regionOutline: FeatureCollection;
}

/** Beyond this the map cannot be moved. Unit: degrees. */
const WORLD: readonly LonLat[] = [
  [-30, 30],
  [60, 30],
  [60, 80],
  [-30, 80],
  [-30, 30],
];

export function basemapGeojson(basemap: BasemapFile | null): BasemapGeojson {
  if (basemap === null) return EMPTY;
  return {
    outline: basemap.outline,
    green: collection(basemap.greenGround.map(areaFeature)),
    parks: collection(basemap.parks.map(({ area }) => areaFeature(area))),
    water: collection(basemap.water.map(areaFeature)),
    streets: collection(
      basemap.streets.map(({ name, tier, lines }) => linesFeature(lines, { name, tier })),
    ),
    streetNames: collection(
      basemap.streets.flatMap(({ name, tier, lines }) =>
        joinLines(lines).map((line) => streetName(line, name, tier)),
      ),
    ),
    cycleRoutes: collection([linesFeature(basemap.cycleRoutes, {})]),
    rail: collection(basemap.rail.map(({ kind, lines }) => linesFeature(lines, { kind }))),
    landmarks: collection(
      basemap.landmarks.map(({ name, kind, position }) => ({
        ...pointFeature(position),
        properties: { name, kind },
      })),
    ),
    veil: collection([outsideOf(basemap.outline)]),
    regionOutline: collection([areaFeature(basemap.outline)]),
  };
}

function streetName(line: readonly LonLat[], name: string, tier: number): Feature<LineString> {
  const geometry: LineString = { type: 'LineString', coordinates: positions(line) };
  const feature: Feature<LineString> = { type: 'Feature', properties: {}, geometry };
  const lengthM = Math.round(length(feature, { units: 'meters' }));
  return { ...feature, properties: { name, tier, lengthM } };
}

function linesFeature(
  lines: readonly (readonly LonLat[])[],
  properties: Record<string, string | number>,
): Feature {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'MultiLineString', coordinates: lines.map(positions) },
  };
}

/** The outer rings become holes in a plate that covers all the map can show. */
function outsideOf(area: Area): Feature<Polygon> {
  const holes = polygonsOf(area).flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [WORLD, ...holes].map(positions) },
  };
}

function positions(line: readonly LonLat[]): [number, number][] {
  return line.map(([lon, lat]) => [lon, lat]);
}

export function collection<G extends Geometry>(
  features: readonly Feature<G>[],
): FeatureCollection<G> {
  return { type: 'FeatureCollection', features: [...features] };
}

const EMPTY: BasemapGeojson = {
  outline: null,
  green: collection([]),
  parks: collection([]),
  water: collection([]),
  streets: collection([]),
  streetNames: collection([]),
  cycleRoutes: collection([]),
  rail: collection([]),
  landmarks: collection([]),
  veil: collection([]),
  regionOutline: collection([]),
};
