import type { PerceivedFill } from '../map-scene.ts';
import { type AreaFillInput, areaFillLayer } from './area-fill.ts';
import { rgba } from './colour.ts';

export type PerceivedFillInput = Pick<
  AreaFillInput<PerceivedFill>,
  'fills' | 'colours' | 'isVisible' | 'patternScale' | 'beforeId'
>;

/** A measured class in the question's own ramp. */
export function perceivedFillLayer(input: PerceivedFillInput) {
  const { perceived } = input.colours;
  return areaFillLayer({
    ...input,
    id: 'perceived-fill',
    withheldColour: perceived[2],
    markOf: ({ shareClass }) => (typeof shareClass === 'number' ? null : shareClass),
    colourOf: ({ shareClass, kind }) => {
      const colour = typeof shareClass === 'number' ? perceived[shareClass] : undefined;
      return colour === undefined ? [0, 0, 0, 0] : rgba(colour, kind === 'region' ? 0.86 : 1);
    },
  });
}
