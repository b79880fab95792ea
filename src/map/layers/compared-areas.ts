import type { Color, Layer } from '@deck.gl/core';
import type { Area } from '../../domain/geo/area.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { ABOVE_FILLS, ABOVE_OUTLINES } from '../style/layer-anchors.ts';
import { areaFillLayer } from './area-fill.ts';
import { rgba } from './colour.ts';
import { outlineLayer } from './outline.ts';
import { ringPieces } from './pieces.ts';

/** What an area says in one of several maps that are compared. `unreliable` is grey and striped. */
export type ComparedFill =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'zero' | 'missing' | 'withheld' | 'increase' | 'decrease' | 'unreliable' };

export interface ComparedArea {
  readonly placeId: string;
  readonly area: Area;
  readonly fill: ComparedFill;
}

export interface ComparedAreasInput {
  /** Largest first: what is drawn later lies on top. */
  readonly areas: readonly ComparedArea[];
  readonly ramp: 'perceived' | 'offences';
  readonly colours: ThemeTokens;
  readonly patternScale: number;
}

const OUTLINE_PX = 1.4;

/** The fills and a line around each area. */
export function comparedAreaLayers(input: ComparedAreasInput): Layer[] {
  const { areas, ramp, colours, patternScale } = input;
  const fills = areas.map((one) => ({ ...one, kind: 'place' as const }));
  return [
    areaFillLayer({
      id: 'compared-fill',
      fills,
      withheldColour: colours[ramp][2],
      colours,
      isVisible: true,
      patternScale,
      beforeId: ABOVE_FILLS,
      markOf: ({ fill }) => markOf(fill),
      colourOf: ({ fill }) => colourOf(fill, ramp, colours),
    }),
    outlineLayer({
      id: 'compared-outline',
      rings: ringPieces(areas),
      isVisible: true,
      colour: () => rgba(colours.text),
      width: () => OUTLINE_PX,
      triggers: { colour: [colours], width: [] },
      beforeId: ABOVE_OUTLINES,
    }),
  ];
}

function markOf({ kind }: ComparedFill) {
  return kind === 'missing' || kind === 'withheld' || kind === 'unreliable' ? kind : null;
}

function colourOf(fill: ComparedFill, ramp: 'perceived' | 'offences', colours: ThemeTokens): Color {
  switch (fill.kind) {
    case 'class':
      return rgba(colours[ramp][fill.index as 0 | 1 | 2 | 3 | 4], 0.9);
    case 'increase':
    case 'decrease':
      return rgba(colours[fill.kind], 0.85);
    case 'zero':
    case 'missing':
    case 'withheld':
    case 'unreliable':
      return rgba(colours.zeroFill);
  }
}
