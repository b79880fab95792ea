import type { PairFill } from '../map-scene.ts';
import { type AreaFillInput, areaFillLayer } from './area-fill.ts';
import { rgba } from './colour.ts';
import { type OutlineLayer, outlineLayer } from './outline.ts';
import { ringsOfKind } from './pieces.ts';

export type PairFillInput = Pick<
  AreaFillInput<PairFill>,
  'fills' | 'colours' | 'isVisible' | 'patternScale' | 'beforeId'
>;

/** One of nine colours where both values exist. None reported is nought, which has no class. */
export function pairFillLayer(input: PairFillInput) {
  const { pair, zeroFill } = input.colours;
  return areaFillLayer({
    ...input,
    id: 'pair-fill',
    withheldColour: pair[4],
    markOf: ({ pairClass }) =>
      pairClass === 'missing' || pairClass === 'withheld' ? pairClass : null,
    colourOf: ({ pairClass }) =>
      rgba((typeof pairClass === 'number' ? pair[pairClass] : undefined) ?? zeroFill),
  });
}

/** Unit: pixels. */
const OUTLINE = 1.4;

/** Sets nought off from the land, and neighbours from each other in grey print. */
export function pairOutlineLayer(
  input: Omit<PairFillInput, 'patternScale'>,
): OutlineLayer<PairFill> {
  const { colours } = input;
  return outlineLayer({
    id: 'pair-outline',
    rings: ringsOfKind(input.fills, 'place'),
    isVisible: input.isVisible,
    colour: () => rgba(colours.text),
    width: () => OUTLINE,
    triggers: { colour: [colours], width: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}
