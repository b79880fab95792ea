import { ScatterplotLayer } from '@deck.gl/layers';
import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { rgba } from './colour.ts';
import { FLAT } from './flat.ts';
import { type OutlineLayer, outlineLayer } from './outline.ts';
import { ringPieces } from './pieces.ts';

export interface Highlighted {
  readonly placeId: string;
  readonly area: Area;
}

export interface HighlightInput {
  /** None or one. The same array while the same place is meant. */
  readonly places: readonly Highlighted[];
  readonly colours: ThemeTokens;
  readonly beforeId?: string;
}

export function hoverOutlineLayer(input: HighlightInput): OutlineLayer<Highlighted> {
  const { places, colours } = input;
  return outlineLayer({
    id: 'hover-outline',
    rings: ringPieces(places),
    isVisible: places.length > 0,
    colour: () => rgba(colours.text, 0.75),
    width: () => 1.8,
    triggers: { colour: [colours], width: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}

export function selectionHaloLayer(input: HighlightInput): OutlineLayer<Highlighted> {
  const { places, colours } = input;
  return outlineLayer({
    id: 'selection-halo',
    rings: ringPieces(places),
    isVisible: places.length > 0,
    colour: () => rgba(colours.halo, 0.9),
    width: () => 8,
    triggers: { colour: [colours], width: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}

export function selectionOutlineLayer(input: HighlightInput): OutlineLayer<Highlighted> {
  const { places, colours } = input;
  return outlineLayer({
    id: 'selection-outline',
    rings: ringPieces(places),
    isVisible: places.length > 0,
    colour: () => rgba(colours.accent),
    width: () => 3.6,
    triggers: { colour: [colours], width: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}

export interface SelectionPointInput {
  readonly positions: readonly LonLat[];
  readonly colours: ThemeTokens;
}

/** For a chosen place that is known as a point only. */
export function selectionPointLayer(input: SelectionPointInput): ScatterplotLayer<LonLat> {
  const { positions, colours } = input;
  return new ScatterplotLayer<LonLat>({
    id: 'selection-point',
    data: positions,
    visible: positions.length > 0,
    parameters: FLAT,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    filled: false,
    getPosition: ([lon, lat]) => [lon, lat],
    getRadius: 12,
    getLineWidth: 3.6,
    getLineColor: rgba(colours.accent),
    updateTriggers: { getLineColor: [colours] },
  });
}
