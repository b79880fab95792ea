import type { Color } from '@deck.gl/core';
import { PathStyleExtension, type PathStyleExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import type { RingPiece } from './pieces.ts';

export interface OutlineInput<T> {
  readonly id: string;
  readonly rings: readonly RingPiece<T>[];
  readonly isVisible: boolean;
  readonly colour: (source: T) => Color;
  /** Unit: pixels. */
  readonly width: (source: T) => number;
  /** Unit: pixels, dash then gap. `null` is a whole line. */
  readonly dash?: (source: T) => readonly [number, number] | null;
  readonly triggers: {
    readonly colour: readonly unknown[];
    readonly width: readonly unknown[];
    readonly dash?: readonly unknown[];
  };
  readonly beforeId?: string;
}

type ExtraProps<T> = PathStyleExtensionProps<RingPiece<T>> & UnderStyleLayer;
export type OutlineLayer<T> = PathLayer<RingPiece<T>, ExtraProps<T>>;

const dashes = new PathStyleExtension({ dash: true, dashMode: 'path' });
const WHOLE: [number, number] = [0, 0];

export function outlineLayer<T>(input: OutlineInput<T>): OutlineLayer<T> {
  const { rings, colour, width, dash, triggers, beforeId } = input;
  return new PathLayer<RingPiece<T>, ExtraProps<T>>({
    id: input.id,
    data: rings,
    visible: input.isVisible,
    parameters: FLAT,
    ...(beforeId === undefined ? {} : { beforeId }),
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: dash === undefined,
    getPath: ({ ring }) => ring as never,
    getColor: ({ source }) => colour(source),
    getWidth: ({ source }) => width(source),
    ...(dash === undefined
      ? {}
      : {
          extensions: [dashes],
          dashUnits: 'pixels' as const,
          getDashArray: ({ source }: RingPiece<T>) => dash(source) ?? WHOLE,
        }),
    updateTriggers: {
      getColor: triggers.colour,
      getWidth: triggers.width,
      ...(triggers.dash === undefined ? {} : { getDashArray: triggers.dash }),
    },
  });
}
