import { describe, expect, it } from 'vitest';
import type { SymbolAtlas } from '#src/map/layers/symbol-atlas.ts';
import { unsafeMarkLayer } from '#src/map/layers/unsafe-mark.ts';
import { answers } from '../scenes.ts';

describe('unsafeMarkLayer', () => {
  const marks = [{ placeId: 'a', position: [18, 59] as const }];
  const atlas: SymbolAtlas = {
    image: {} as ImageData,
    mapping: { 'named-unsafe': { x: 0, y: 0, width: 1, height: 1, mask: false } },
  };

  it('marks a named place with the symbol for it', () => {
    const layer = unsafeMarkLayer({ marks, atlas, isVisible: true });

    expect(layer.props.visible).toBe(true);
    expect(answers(layer, 'getIcon')).toEqual(['named-unsafe']);
    expect(answers(layer, 'getPosition')).toEqual([[18, 59]]);
  });

  it('draws nothing where no symbol could be drawn', () => {
    expect(unsafeMarkLayer({ marks, atlas: null, isVisible: true }).props.visible).toBe(false);
  });
});
