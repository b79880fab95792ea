import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { ContextVisibility } from '../map-scene.ts';
import { MAP_FONT, MAP_FONT_ITALIC } from './map-fonts.ts';
import { shown } from './style-parts.ts';

/** Unit: pixels. */
const HALO = 1.6;
const STREET_HALO = 1.3;

/** Long streets first; a short one is named when there is room for it. */
export function streetNameLayers(
  colours: ThemeTokens,
  visibility: ContextVisibility,
): LayerSpecification[] {
  return [
    {
      id: 'street-names',
      type: 'symbol',
      source: 'street-names',
      minzoom: 11.8,
      filter: [
        'step',
        ['zoom'],
        ['all', ['<=', ['get', 'tier'], 2], ['>=', ['get', 'lengthM'], 900]],
        13,
        ['all', ['<=', ['get', 'tier'], 2], ['>=', ['get', 'lengthM'], 400]],
        14,
        ['any', ['<=', ['get', 'tier'], 2], ['>=', ['get', 'lengthM'], 250]],
        15,
        ['>=', ['get', 'lengthM'], 0],
      ],
      layout: {
        visibility: shown(visibility.streetNames),
        'symbol-placement': 'line',
        'symbol-spacing': 520,
        'symbol-sort-key': ['-', ['*', ['get', 'tier'], 10000], ['get', 'lengthM']],
        'text-field': ['get', 'name'],
        'text-font': [MAP_FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 12, 10.5, 16, 12.5],
        'text-letter-spacing': 0.02,
        'text-max-angle': 32,
        'text-padding': 6,
        'text-pitch-alignment': 'viewport',
      },
      paint: {
        'text-color': colours.quiet,
        'text-halo-color': colours.halo,
        'text-halo-width': STREET_HALO,
      },
    },
  ];
}

export function landmarkLayers(
  colours: ThemeTokens,
  visibility: ContextVisibility,
): LayerSpecification[] {
  return [
    name('park-names', 'park', 12.8, colours.quiet, colours),
    name('square-names', 'square', 14.2, colours.quiet, colours),
    {
      ...name('water-names', 'water', 11, colours.waterLabel, colours),
      layout: {
        ...name('water-names', 'water', 11, colours.waterLabel, colours).layout,
        'text-font': [MAP_FONT_ITALIC],
        'text-size': 12,
      },
    },
    ...stationLayers(colours, visibility),
  ];
}

function stationLayers(colours: ThemeTokens, visibility: ContextVisibility): LayerSpecification[] {
  const stations = ['match', ['get', 'kind'], ['metro-station', 'rail-station'], true, false];
  return [
    {
      id: 'station-marks',
      type: 'circle',
      source: 'landmarks',
      minzoom: 11.5,
      filter: stations as never,
      layout: { visibility: shown(visibility.rail) },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11.5, 4.6, 14, 7],
        'circle-color': colours.surface,
        'circle-stroke-color': colours.rail,
        'circle-stroke-width': 1.2,
      },
    },
    {
      id: 'station-letters',
      type: 'symbol',
      source: 'landmarks',
      minzoom: 11.5,
      filter: stations as never,
      layout: {
        visibility: shown(visibility.rail),
        'text-field': ['match', ['get', 'kind'], 'metro-station', 'T', 'J'],
        'text-font': [MAP_FONT],
        'text-size': ['interpolate', ['linear'], ['zoom'], 11.5, 7.5, 14, 10.5],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': colours.text,
        'text-halo-color': colours.text,
        'text-halo-width': 0.25,
      },
    },
    {
      id: 'station-names',
      type: 'symbol',
      source: 'landmarks',
      minzoom: 13.4,
      filter: stations as never,
      layout: {
        visibility: shown(visibility.rail),
        'text-field': ['get', 'name'],
        'text-font': [MAP_FONT],
        'text-size': 11,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': colours.text,
        'text-halo-color': colours.halo,
        'text-halo-width': HALO,
      },
    },
  ];
}

function name(
  id: string,
  kind: string,
  minzoom: number,
  colour: string,
  colours: ThemeTokens,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'landmarks',
    minzoom,
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [MAP_FONT],
      'text-size': 11,
      'text-max-width': 8,
      'text-padding': 4,
    },
    paint: { 'text-color': colour, 'text-halo-color': colours.halo, 'text-halo-width': HALO },
  };
}
