import { SolidPolygonLayer } from '@deck.gl/layers';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { OffenceSymbol } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import { type PolygonPiece, polygonPieces } from './pieces.ts';

export interface OffenceInput {
  readonly symbols: readonly OffenceSymbol[];
  readonly colours: ThemeTokens;
  readonly isVisible: boolean;
  readonly beforeId?: string;
}

type Piece = PolygonPiece<OffenceSymbol>;
export type OffenceAreaLayer = SolidPolygonLayer<Piece, UnderStyleLayer>;

/** One soft tint whatever the count: an area's size must not read as an amount. */
export function offenceAreaLayer(input: OffenceInput): OffenceAreaLayer {
  const { symbols, colours, isVisible, beforeId } = input;
  return new SolidPolygonLayer<Piece, UnderStyleLayer>({
    id: 'offence-area',
    data: polygonPieces(symbols),
    visible: isVisible,
    parameters: FLAT,
    ...(beforeId === undefined ? {} : { beforeId }),
    getPolygon: ({ polygon }) => polygon as never,
    getFillColor: ({ source }) =>
      source.count === 0 ? [0, 0, 0, 0] : rgba(colours.offences[0], 0.55),
    updateTriggers: { getFillColor: [colours] },
  });
}
