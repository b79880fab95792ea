import type { Color, Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Area } from '../../domain/geo/area.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { ABOVE_FILLS, ABOVE_OUTLINES } from '../style/layer-anchors.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import { outlineLayer } from './outline.ts';
import { type PolygonPiece, polygonPieces, ringPieces } from './pieces.ts';

/** A place on the map of the need of walks. */
export interface NeedArea {
  readonly placeId: string;
  readonly area: Area;
  /** 0–1 of what there could be at most. */
  readonly part: number;
}

export interface WalkNeedInput {
  /** Largest first; kept the same array while nothing in it changes. */
  readonly areas: readonly NeedArea[];
  readonly chosenId: string | null;
  readonly colours: ThemeTokens;
}

/** Lower bounds of the classes, of what there could be at most. */
export const needBounds = [0, 0.2, 0.4, 0.6, 0.8] as const;
/** How much of the colour each class has. */
export const needStrengths = [0.06, 0.18, 0.34, 0.52, 0.72] as const;

export function needClass(part: number): 0 | 1 | 2 | 3 | 4 {
  return Math.max(
    0,
    needBounds.findLastIndex((bound) => part >= bound - 1e-9),
  ) as 0 | 1 | 2 | 3 | 4;
}

export function walkNeedLayers({ areas, chosenId, colours }: WalkNeedInput): Layer[] {
  const colourOf = ({ part }: NeedArea): Color =>
    rgba(colours.accent, needStrengths[needClass(part)]);
  return [
    new SolidPolygonLayer<PolygonPiece<NeedArea>, UnderStyleLayer>({
      id: 'need-fill',
      data: polygonPieces(areas),
      parameters: FLAT,
      beforeId: ABOVE_FILLS,
      getPolygon: ({ polygon }) => polygon as never,
      getFillColor: ({ source }) => colourOf(source),
      updateTriggers: { getFillColor: [colours, areas] },
    }),
    outlineLayer<NeedArea>({
      id: 'need-outline',
      rings: ringPieces(areas),
      isVisible: true,
      colour: ({ placeId }) => rgba(placeId === chosenId ? colours.text : colours.accent),
      width: ({ placeId }) => (placeId === chosenId ? 3.5 : 1.2),
      triggers: { colour: [colours, chosenId], width: [chosenId] },
      beforeId: ABOVE_OUTLINES,
    }),
  ];
}
