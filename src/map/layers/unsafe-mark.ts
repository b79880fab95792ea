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
const SIZE = 18;

/** A place people named as unsafe in words: a symbol, because nothing was counted. */
export function unsafeMarkLayer(input: UnsafeMarkInput): IconLayer<UnsafeMark> {
  const { marks, atlas, isVisible } = input;
  return new IconLayer<UnsafeMark>({
    id: 'unsafe-mark',
    data: marks,
    visible: isVisible && atlas !== null,
    parameters: FLAT,
    ...(atlas === null
      ? {}
      : { iconAtlas: atlas.image as never, iconMapping: atlas.mapping }),
    getIcon: () => 'named-unsafe',
    sizeUnits: 'pixels',
    getSize: SIZE,
    getPosition: ({ position }) => [...position],
  });
}
