import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { Theme } from '../../ui/tokens.ts';
import { tokens } from '../../ui/tokens.ts';
import type { ContextVisibility } from '../map-scene.ts';
import type { BasemapGeojson } from './basemap-geojson.ts';
import { collection } from './basemap-geojson.ts';
import type { ContextGeojson } from './context-geojson.ts';
import { contextLayers } from './context-layers.ts';
import { groundLayers } from './ground-layers.ts';
import { landmarkLayers, streetNameLayers } from './label-layers.ts';
import { borderLayers, railLayers, streetLayers, waterLayers } from './line-layers.ts';

export interface BaseStyleInput {
  readonly theme: Theme;
  readonly basemap: BasemapGeojson;
  readonly context: ContextGeojson;
  readonly borders: readonly (readonly LonLat[])[];
  readonly visibility: ContextVisibility;
  readonly fontFaces: NonNullable<StyleSpecification['font-faces']>;
}

export const sourceIds = [
  'green',
  'parks',
  'water',
  'streets',
  'street-names',
  'cycle-routes',
  'rail',
  'landmarks',
  'veil',
  'region-outline',
  'borders',
  'schools',
  'entrances',
  'stops',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** No `glyphs`: text is drawn from `font-faces`, so nothing is fetched from elsewhere. */
export function baseStyle(input: BaseStyleInput): StyleSpecification {
  const { theme, basemap, context, visibility } = input;
  const colours = tokens[theme];
  const data: Readonly<Record<SourceId, FeatureCollection>> = {
    green: basemap.green,
    parks: basemap.parks,
    water: basemap.water,
    streets: basemap.streets,
    'street-names': basemap.streetNames,
    'cycle-routes': basemap.cycleRoutes,
    rail: basemap.rail,
    landmarks: basemap.landmarks,
    veil: basemap.veil,
    'region-outline': basemap.regionOutline,
    borders: bordersOf(input.borders),
    schools: context.schools,
    entrances: context.entrances,
    stops: context.stops,
  };
  const layers: LayerSpecification[] = [
    ...groundLayers(colours),
    ...waterLayers(colours),
    ...streetLayers(colours, visibility),
    ...railLayers(colours, visibility),
    ...borderLayers(colours, visibility),
    ...streetNameLayers(colours, visibility),
    ...landmarkLayers(colours, visibility),
    ...contextLayers(colours, visibility),
  ];
  return {
    version: 8,
    'font-faces': input.fontFaces,
    sources: Object.fromEntries(sourceIds.map((id) => [id, inline(data[id])])),
    layers,
  };
}

function inline(data: FeatureCollection): SourceSpecification {
  return { type: 'geojson', data, tolerance: 0.2 };
}

const bordersCache = new WeakMap<object, FeatureCollection>();

/** The same collection for the same borders: a new one would be uploaded again. */
function bordersOf(borders: readonly (readonly LonLat[])[]): FeatureCollection {
  const known = bordersCache.get(borders);
  if (known !== undefined) return known;
  const made = collection([
    {
      type: 'Feature' as const,
      properties: {},
      geometry: {
        type: 'MultiLineString' as const,
        coordinates: borders.map((line) => line.map(([lon, lat]) => [lon, lat])),
      },
    },
  ]);
  bordersCache.set(borders, made);
  return made;
}
