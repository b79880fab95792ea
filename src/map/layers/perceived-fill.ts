import type { Color } from '@deck.gl/core';
import { FillStyleExtension, type FillStyleExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { PerceivedFill } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import { type PolygonPiece, polygonPieces } from './pieces.ts';

export interface PerceivedFillInput {
  readonly fills: readonly PerceivedFill[];
  readonly colours: ThemeTokens;
  readonly isVisible: boolean;
  /** 1 or 0.5: keeps the pattern's spacing about the same while the map zooms. */
  readonly patternScale: number;
  readonly beforeId?: string;
}

type Piece = PolygonPiece<PerceivedFill>;
type Layer = SolidPolygonLayer<Piece, FillStyleExtensionProps<Piece> & UnderStyleLayer>;

/** Drawn in the shader: spacing is constant on the screen and nothing is loaded. Unit: pixels. */
const PATTERNS = {
  hatch: { type: 'hatch', angle: 135, strokeWidth: 1.1, gap: 4.4 },
  dots: { type: 'dots', radius: 1, gap: 4, angle: 45 },
} as const;

const pattern = new FillStyleExtension({ proceduralPattern: true });

/** A measured class is a solid fill, missing is hatch, withheld is dots. Never a blank. */
export function perceivedFillLayer(input: PerceivedFillInput): Layer {
  const { fills, colours, isVisible, patternScale, beforeId } = input;
  return new SolidPolygonLayer<Piece, FillStyleExtensionProps<Piece> & UnderStyleLayer>({
    id: 'perceived-fill',
    data: areaFills(fills),
    visible: isVisible,
    parameters: FLAT,
    ...(beforeId === undefined ? {} : { beforeId }),
    getPolygon: ({ polygon }) => polygon as never,
    getFillColor: ({ source }) => fillColour(source, colours),
    extensions: [pattern],
    fillPatternSizeUnits: 'pixels',
    fillPatternMapping: PATTERNS,
    getFillPatternScale: patternScale,
    getFillPattern: ({ source }) => patternOf(source),
    getFillPatternBackgroundColor: ({ source }) => groundColour(source, colours),
    updateTriggers: {
      getFillColor: [colours],
      getFillPatternScale: [patternScale],
      getFillPatternBackgroundColor: [colours],
    },
  });
}

const fillsCache = new WeakMap<object, readonly Piece[]>();

/** Region first, so that places lie on top. A ring is only an outline. */
function areaFills(fills: readonly PerceivedFill[]): readonly Piece[] {
  const known = fillsCache.get(fills);
  if (known !== undefined) return known;
  const made = polygonPieces([
    ...fills.filter(({ kind }) => kind === 'region'),
    ...fills.filter(({ kind }) => kind === 'place'),
  ]);
  fillsCache.set(fills, made);
  return made;
}

function patternOf({ shareClass }: PerceivedFill): string {
  if (shareClass === 'missing') return 'hatch';
  return shareClass === 'withheld' ? 'dots' : 'none';
}

function fillColour({ shareClass, kind }: PerceivedFill, colours: ThemeTokens): Color {
  if (shareClass === 'missing') return rgba(colours.hatch, 0.5);
  if (shareClass === 'withheld') return rgba(colours.perceived[2], 0.9);
  const colour = colours.perceived[shareClass];
  return colour === undefined ? [0, 0, 0, 0] : rgba(colour, kind === 'region' ? 0.86 : 1);
}

/** A place without a value hides the region's value below it: the region's answer is not the place's. */
function groundColour({ kind }: PerceivedFill, colours: ThemeTokens): Color {
  return kind === 'place' ? rgba(colours.land) : [0, 0, 0, 0];
}

/** The pattern doubles within a zoom level: from the middle of a level on it is drawn at half its size. */
export function patternScaleAt(zoom: number): number {
  return zoom - Math.floor(zoom) < 0.5 ? 1 : 0.5;
}
