import type { LayerSpecification } from 'maplibre-gl';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { ContextVisibility } from '../map-scene.ts';
import { byTierAndZoom, byZoom, shown } from './style-parts.ts';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Unit: pixels; zoom, then tiers 1, 2 and 3. */
const STREET_WIDTHS = [
  [11, 1.6, 1.1, 0.45],
  [12, 2.6, 1.9, 0.8],
  [13, 3.8, 3.1, 1.5],
  [14, 6, 5, 2.8],
  [16, 14, 12, 8],
  [18, 40, 36, 26],
] as const;

export function waterLayers(colours: ThemeTokens): LayerSpecification[] {
  return [{ id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': colours.water } }];
}

export function streetLayers(
  colours: ThemeTokens,
  visibility: ContextVisibility,
): LayerSpecification[] {
  return [
    {
      id: 'street-casing',
      type: 'line',
      source: 'streets',
      layout: { ...ROUND, 'line-sort-key': ['-', 0, ['get', 'tier']] },
      paint: {
        'line-color': colours.streetCasing,
        'line-width': byTierAndZoom(STREET_WIDTHS, 1.4),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 11, 0.35, 13.5, 1],
      },
    },
    {
      id: 'streets',
      type: 'line',
      source: 'streets',
      layout: { ...ROUND, 'line-sort-key': ['-', 0, ['get', 'tier']] },
      paint: { 'line-color': colours.street, 'line-width': byTierAndZoom(STREET_WIDTHS) },
    },
    {
      id: 'cycle-routes',
      type: 'line',
      source: 'cycle-routes',
      layout: { ...ROUND, visibility: shown(visibility.cycleRoutes) },
      paint: {
        'line-color': colours.accent,
        'line-width': byZoom([11, 0.7], [14, 1.2], [17, 2]),
        'line-opacity': 0.55,
      },
    },
  ];
}

/** Metro: one line. Commuter rail: a line with light ties. Tram: a thin dashed line. */
export function railLayers(
  colours: ThemeTokens,
  visibility: ContextVisibility,
): LayerSpecification[] {
  const layout = { 'line-join': 'round', visibility: shown(visibility.rail) } as const;
  return [
    {
      id: 'rail-tram',
      type: 'line',
      source: 'rail',
      filter: ['==', ['get', 'kind'], 'tram'],
      layout,
      paint: {
        'line-color': colours.rail,
        'line-width': byZoom([11, 0.8], [14, 1.1], [17, 1.6]),
        'line-opacity': 0.7,
        'line-dasharray': [3, 2],
      },
    },
    {
      id: 'rail-metro',
      type: 'line',
      source: 'rail',
      filter: ['==', ['get', 'kind'], 'metro'],
      layout,
      paint: {
        'line-color': colours.rail,
        'line-width': byZoom([11, 1.4], [14, 2.2], [17, 3.4]),
        'line-opacity': 0.55,
      },
    },
    {
      id: 'rail-commuter',
      type: 'line',
      source: 'rail',
      filter: ['==', ['get', 'kind'], 'commuter'],
      layout,
      paint: {
        'line-color': colours.rail,
        'line-width': byZoom([11, 2.2], [14, 3], [17, 4.4]),
        'line-opacity': 0.75,
      },
    },
    {
      id: 'rail-commuter-ties',
      type: 'line',
      source: 'rail',
      filter: ['==', ['get', 'kind'], 'commuter'],
      layout,
      paint: {
        'line-color': colours.land,
        'line-width': byZoom([11, 1], [14, 1.5], [17, 2.4]),
        'line-dasharray': [3, 3],
      },
    },
  ];
}

export function borderLayers(
  colours: ThemeTokens,
  visibility: ContextVisibility,
): LayerSpecification[] {
  return [
    {
      id: 'veil',
      type: 'fill',
      source: 'veil',
      paint: { 'fill-color': colours.veil, 'fill-opacity': 0.78, 'fill-antialias': false },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      layout: { 'line-join': 'round', visibility: shown(visibility.boundaries) },
      paint: {
        'line-color': colours.text,
        'line-opacity': 0.75,
        'line-width': 1.5,
        'line-dasharray': [1, 2],
      },
    },
    {
      id: 'region-halo',
      type: 'line',
      source: 'region-outline',
      layout: { 'line-join': 'round', visibility: shown(visibility.boundaries) },
      paint: { 'line-color': colours.halo, 'line-width': 5, 'line-opacity': 0.9 },
    },
    {
      id: 'region-outline',
      type: 'line',
      source: 'region-outline',
      layout: { 'line-join': 'round', visibility: shown(visibility.boundaries) },
      paint: { 'line-color': colours.text, 'line-width': 1.6, 'line-opacity': 0.85 },
    },
  ];
}
