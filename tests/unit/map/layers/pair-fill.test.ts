import { describe, expect, it } from 'vitest';
import { pairFillLayer, pairOutlineLayer } from '#src/map/layers/pair-fill.ts';
import type { PairClass, PairFill } from '#src/map/map-scene.ts';
import { tokens } from '#src/ui/tokens.ts';
import { answers, aSquare } from '../scenes.ts';

const colours = tokens.light;

function aPair(pairClass: PairClass, kind: PairFill['kind'] = 'place'): PairFill {
  return { placeId: 'a', area: aSquare(), pairClass, kind };
}

function layerOf(...fills: PairFill[]) {
  return pairFillLayer({ fills, colours, isVisible: true, patternScale: 1 });
}

describe('pairFillLayer', () => {
  it('has nine colours for the nine classes', () => {
    const drawn = answers(
      layerOf(...Array.from({ length: 9 }, (_, index) => aPair(index))),
      'getFillColor',
    );
    expect(new Set(drawn.map(String)).size).toBe(9);
    expect(drawn[0]).toEqual([0xde, 0xdc, 0xec, 255]);
    expect(drawn[8]).toEqual([0x0d, 0x1b, 0x39, 255]);
  });

  it('tells nought, missing and withheld from each other and from the lowest class', () => {
    const layer = layerOf(aPair(0), aPair('none-reported'), aPair('missing'), aPair('withheld'));
    expect(answers(layer, 'getFillPattern')).toEqual(['none', 'none', 'hatch', 'dots']);
    const [lowest, nought] = answers(layer, 'getFillColor');
    expect(nought).toEqual([255, 255, 255, 255]);
    expect(lowest).not.toEqual(nought);
  });

  it('outlines the places and not the region below them', () => {
    const fills = [aPair('missing', 'region'), aPair('none-reported')];
    const outline = pairOutlineLayer({ fills, colours, isVisible: true });
    expect(answers(outline, 'getPath')).toHaveLength(1);
  });
});
