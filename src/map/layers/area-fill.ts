import type { Color } from '@deck.gl/core';
import { FillStyleExtension, type FillStyleExtensionProps } from '@deck.gl/extensions';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Area } from '../../domain/geo/area.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import { type PolygonPiece, polygonPieces } from './pieces.ts';

/** An area to fill. A `region` lies under every `place`; a `ring` is drawn elsewhere. */
export interface FillableArea {
  readonly area: Area;
  readonly kind: 'region' | 'place' | 'ring';
}

export interface AreaFillInput<F extends FillableArea> {
  readonly id: string;
  readonly fills: readonly F[];
  /** Null for a value, which has a colour. `unreliable` is a difference that may be chance. */
  readonly markOf: (fill: F) => 'missing' | 'withheld' | 'unreliable' | null;
  readonly colourOf: (fill: F) => Color;
  readonly withheldColour: string;
  readonly colours: ThemeTokens;
  readonly isVisible: boolean;
  /** 1 or 0.5: keeps the pattern's spacing about the same while the map zooms. */
  readonly patternScale: number;
  readonly beforeId?: string;
}

type Layer<F> = SolidPolygonLayer<
  PolygonPiece<F>,
  FillStyleExtensionProps<PolygonPiece<F>> & UnderStyleLayer
>;

/** Drawn in the shader: spacing is constant on the screen and nothing is loaded. Unit: pixels. */
const PATTERNS = {
  hatch: { type: 'hatch', angle: 135, strokeWidth: 1.1, gap: 4.4 },
  stripes: { type: 'hatch', angle: 0, strokeWidth: 1.1, gap: 4.4 },
  dots: { type: 'dots', radius: 1, gap: 4, angle: 45 },
} as const;
const PATTERN_OF = { missing: 'hatch', withheld: 'dots', unreliable: 'stripes' } as const;

const pattern = new FillStyleExtension({ proceduralPattern: true });

/** A value is a solid fill, missing is hatch, withheld is dots. Never a blank. */
export function areaFillLayer<F extends FillableArea>(input: AreaFillInput<F>): Layer<F> {
  const { id, fills, markOf, colourOf, colours, isVisible, patternScale, beforeId } = input;
  const fillColour = (fill: F): Color => {
    const mark = markOf(fill);
    if (mark === 'missing') return rgba(colours.hatch, 0.5);
    if (mark === 'unreliable') return rgba(colours.hatch);
    return mark === 'withheld' ? rgba(input.withheldColour, 0.9) : colourOf(fill);
  };
  return new SolidPolygonLayer<
    PolygonPiece<F>,
    FillStyleExtensionProps<PolygonPiece<F>> & UnderStyleLayer
  >({
    id,
    data: areaFills(fills),
    visible: isVisible,
    parameters: FLAT,
    ...(beforeId === undefined ? {} : { beforeId }),
    getPolygon: ({ polygon }) => polygon as never,
    getFillColor: ({ source }) => fillColour(source),
    extensions: [pattern],
    fillPatternSizeUnits: 'pixels',
    fillPatternMapping: PATTERNS,
    getFillPatternScale: patternScale,
    getFillPattern: ({ source }) => {
      const mark = markOf(source);
      return mark === null ? 'none' : PATTERN_OF[mark];
    },
    getFillPatternBackgroundColor: ({ source }) =>
      markOf(source) === 'unreliable' ? rgba(colours.unreliable) : groundColour(source, colours),
    updateTriggers: {
      getFillColor: [colours],
      getFillPatternScale: [patternScale],
      getFillPatternBackgroundColor: [colours],
    },
  });
}

const fillsCache = new WeakMap<object, readonly unknown[]>();

/** Region first, so that places lie on top. */
function areaFills<F extends FillableArea>(fills: readonly F[]): readonly PolygonPiece<F>[] {
  const known = fillsCache.get(fills);
  if (known !== undefined) return known as readonly PolygonPiece<F>[];
  const made = polygonPieces([
    ...fills.filter(({ kind }) => kind === 'region'),
    ...fills.filter(({ kind }) => kind === 'place'),
  ]);
  fillsCache.set(fills, made);
  return made;
}

/** A place without a value hides the region's value below it: the region's answer is not the place's. */
function groundColour({ kind }: FillableArea, colours: ThemeTokens): Color {
  return kind === 'place' ? rgba(colours.land) : [0, 0, 0, 0];
}

/** The pattern doubles within a zoom level: from the middle of a level on it is drawn at half its size. */
export function patternScaleAt(zoom: number): number {
  return zoom - Math.floor(zoom) < 0.5 ? 1 : 0.5;
}
