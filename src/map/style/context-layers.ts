import type {
  CircleLayerSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { ContextVisibility } from '../map-scene.ts';
import { MAP_FONT } from './map-fonts.ts';
import { shown } from './style-parts.ts';

const MARKS_FROM = 12.8;

/** Off until asked for. Schools are filled, entrances carry a T, stops are small rings. */
export function contextLayers(
  colours: ThemeTokens,
  visibility: ContextVisibility,
): LayerSpecification[] {
  return [
    marks('stops', 3, colours.surface, colours.rail, visibility.stops),
    names('stops', 15.5, colours, visibility.stops),
    marks('entrances', 5, colours.surface, colours.rail, visibility.entrances),
    {
      id: 'entrances-letters',
      type: 'symbol',
      source: 'entrances',
      minzoom: MARKS_FROM,
      layout: {
        visibility: shown(visibility.entrances),
        'text-field': 'T',
        'text-font': [MAP_FONT],
        'text-size': 8,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': colours.text,
        'text-halo-color': colours.text,
        'text-halo-width': 0.2,
      },
    },
    names('entrances', 15.2, colours, visibility.entrances),
    marks('schools', 4.5, colours.accent, colours.halo, visibility.schools),
    names('schools', MARKS_FROM, colours, visibility.schools),
  ];
}

type ContextSource = 'schools' | 'entrances' | 'stops';

function marks(
  source: ContextSource,
  radius: number,
  fill: string,
  stroke: string,
  isShown: boolean,
): CircleLayerSpecification {
  return {
    id: `${source}-marks`,
    type: 'circle',
    source,
    minzoom: MARKS_FROM,
    layout: { visibility: shown(isShown) },
    paint: {
      'circle-radius': radius,
      'circle-color': fill,
      'circle-stroke-color': stroke,
      'circle-stroke-width': 1.4,
    },
  };
}

function names(
  source: ContextSource,
  minzoom: number,
  colours: ThemeTokens,
  isShown: boolean,
): SymbolLayerSpecification {
  return {
    id: `${source}-names`,
    type: 'symbol',
    source,
    minzoom,
    layout: {
      visibility: shown(isShown),
      'text-field': ['get', 'name'],
      'text-font': [MAP_FONT],
      'text-size': 11,
      'text-max-width': 9,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.75,
      'text-justify': 'auto',
    },
    paint: {
      'text-color': colours.text,
      'text-halo-color': colours.halo,
      'text-halo-width': 1.6,
    },
  };
}
