import type { Color } from '@deck.gl/core';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { PerceivedFill } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { type OutlineLayer, outlineLayer } from './outline.ts';
import { ringsOfKind } from './pieces.ts';

export interface PerceivedRingInput {
  readonly fills: readonly PerceivedFill[];
  readonly colours: ThemeTokens;
  readonly isVisible: boolean;
  readonly beforeId?: string;
}

/** Unit: pixels. */
const RING = 5;
const HALO = 2;

/** A place with a survey of its own: a ring, because its answer is not comparable with the fill. */
export function perceivedRingLayer(input: PerceivedRingInput): OutlineLayer<PerceivedFill> {
  const { colours } = input;
  return outlineLayer({
    id: 'perceived-ring',
    rings: ringsOfKind(input.fills, 'ring'),
    isVisible: input.isVisible,
    colour: ({ shareClass }) => ringColour(shareClass, colours),
    width: () => RING,
    triggers: { colour: [colours], width: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}

export function perceivedRingHaloLayer(input: PerceivedRingInput): OutlineLayer<PerceivedFill> {
  const { colours } = input;
  return outlineLayer({
    id: 'perceived-ring-halo',
    rings: ringsOfKind(input.fills, 'ring'),
    isVisible: input.isVisible,
    colour: () => rgba(colours.halo),
    width: () => RING + 2 * HALO,
    triggers: { colour: [colours], width: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}

function ringColour(shareClass: PerceivedFill['shareClass'], colours: ThemeTokens): Color {
  const colour = typeof shareClass === 'number' ? colours.perceived[shareClass] : undefined;
  return rgba(colour ?? colours.hatch);
}
