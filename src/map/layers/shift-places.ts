import type { Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { ABOVE_FILLS, ABOVE_OUTLINES } from '../style/layer-anchors.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import { markLayer, numberLayer } from './marks.ts';
import { outlineLayer } from './outline.ts';
import { type PolygonPiece, polygonPieces, ringPieces } from './pieces.ts';

export interface ShiftArea {
  readonly placeId: string;
  readonly area: Area;
  readonly kind: 'chosen' | 'proposed' | 'control';
}

export interface ShiftPlacesInput {
  /** Each kept the same array while nothing in it changes. */
  readonly areas: readonly ShiftArea[];
  readonly spots: readonly {
    readonly id: string;
    /** As on the cards: `1`. */
    readonly number: string;
    readonly position: LonLat;
  }[];
  readonly start: LonLat | null;
  readonly colours: ThemeTokens;
  readonly isFontReady: boolean;
}

const DASH = [6, 4] as const;
const DOTS = [2, 3] as const;

/** Places of a shift: chosen ones filled and numbered, proposals dashed, controls dotted. */
export function shiftPlacesLayers(input: ShiftPlacesInput): Layer[] {
  const { areas, spots, start, colours, isFontReady } = input;
  const colour = [colours];
  return [
    new SolidPolygonLayer<PolygonPiece<ShiftArea>, UnderStyleLayer>({
      id: 'shift-fill',
      data: polygonPieces(areas),
      parameters: FLAT,
      beforeId: ABOVE_FILLS,
      getPolygon: ({ polygon }) => polygon as never,
      getFillColor: ({ source }) => rgba(colours.accent, source.kind === 'chosen' ? 0.22 : 0),
      updateTriggers: { getFillColor: [colours, areas] },
    }),
    outlineLayer<ShiftArea>({
      id: 'shift-outline',
      rings: ringPieces(areas),
      isVisible: true,
      colour: ({ kind }) => rgba(kind === 'control' ? colours.text : colours.accent),
      width: ({ kind }) => (kind === 'chosen' ? 3 : 2),
      dash: ({ kind }) => (kind === 'chosen' ? null : kind === 'proposed' ? DASH : DOTS),
      triggers: { colour, width: [areas], dash: [areas] },
      beforeId: ABOVE_OUTLINES,
    }),
    markLayer({
      id: 'shift-start',
      data: start === null ? NONE : [{ position: start }],
      getRadius: 8,
      getLineWidth: 4,
      getFillColor: rgba(colours.surface),
      getLineColor: rgba(colours.text),
      updateTriggers: { getFillColor: colour, getLineColor: colour },
    }),
    markLayer({
      id: 'shift-spot',
      data: spots,
      getRadius: 13,
      getLineWidth: 2,
      getFillColor: rgba(colours.accent),
      getLineColor: rgba(colours.surface),
      updateTriggers: { getFillColor: colour, getLineColor: colour },
    }),
    numberLayer({
      id: 'shift-number',
      data: spots,
      size: 15,
      colour: () => rgba(colours.onAccent),
      triggers: colour,
      isFontReady,
    }),
  ];
}

const NONE: readonly { readonly position: LonLat }[] = [];
