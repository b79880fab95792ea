import { IconLayer } from '@deck.gl/layers';
import type { UnsafeMark } from '../map-scene.ts';
import { FLAT } from './flat.ts';
import type { SymbolAtlas } from './symbol-atlas.ts';

export interface UnsafeMarkInput {
  readonly marks: readonly UnsafeMark[];
  /** Drawn in the theme's colours. */
  readonly atlas: SymbolAtlas | null;
  readonly isVisible: boolean;
}

/** Unit: pixels. */
export const UNSAFE_MARK_SIZE = 18;

/** Beside the count that may stand on the same position. Unit: pixels, right and up. */
const ASIDE: [number, number] = [15, -15];

/** A place people named as unsafe in words: a symbol, because nothing was counted. */
export function unsafeMarkLayer(input: UnsafeMarkInput): IconLayer<UnsafeMark> {
  const { marks, atlas, isVisible } = input;
  return new IconLayer<UnsafeMark>({
    id: 'unsafe-mark',
    data: marks,
    visible: isVisible && atlas !== null,
    parameters: FLAT,
    ...(atlas === null ? {} : { iconAtlas: atlas.image as never, iconMapping: atlas.mapping }),
    getIcon: () => 'named-unsafe',
    sizeUnits: 'pixels',
    getSize: UNSAFE_MARK_SIZE,
    getPixelOffset: ASIDE,
    getPosition: ({ position }) => [...position],
  });
}
