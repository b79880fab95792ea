import { describe, expect, it } from 'vitest';
import { patternScaleAt } from '#src/map/layers/area-fill.ts';
import { type PerceivedFillInput, perceivedFillLayer } from '#src/map/layers/perceived-fill.ts';
import { tokens } from '#src/ui/tokens.ts';
import { aFill, answers } from '../scenes.ts';

describe('perceivedFillLayer', () => {
  it('fills a place with the colour of its class', () => {
    const layer = aLayer({ fills: [aFill({ shareClass: 0 }), aFill({ shareClass: 4 })] });

    expect(answers(layer, 'getFillColor')).toEqual([
      [0xcd, 0xe6, 0xe1, 255],
      [0x0b, 0x4f, 0x4a, 255],
    ]);
    expect(answers(layer, 'getFillPattern')).toEqual(['none', 'none']);
  });

  it('draws missing as hatch and withheld as dots, never as a class', () => {
    const layer = aLayer({
      fills: [aFill({ shareClass: 'missing' }), aFill({ shareClass: 'withheld' })],
    });

    expect(answers(layer, 'getFillPattern')).toEqual(['hatch', 'dots']);
    const [missing] = answers(layer, 'getFillColor');
    expect((missing as number[]).slice(0, 3)).toEqual([0x9a, 0xa3, 0xab]);
  });

  it("hides the region's value under a place without one", () => {
    const layer = aLayer({
      fills: [aFill({ shareClass: 'missing' }), aFill({ shareClass: 'missing', kind: 'region' })],
    });

    expect(answers(layer, 'getFillPatternBackgroundColor')).toEqual([
      [0, 0, 0, 0],
      [0xf5, 0xf3, 0xef, 255],
    ]);
  });

  it('draws the region first and leaves rings to the ring layer', () => {
    const layer = aLayer({
      fills: [
        aFill({ placeId: 'place' }),
        aFill({ placeId: 'ring', kind: 'ring' }),
        aFill({ placeId: 'region', kind: 'region' }),
      ],
    });

    const rows = layer.props.data as readonly { source: { placeId: string } }[];
    expect(rows.map(({ source }) => source.placeId)).toEqual(['region', 'place']);
  });

  it('keeps its data while only the theme changes, and recolours', () => {
    const fills = [aFill()];
    const light = aLayer({ fills });
    const dark = aLayer({ fills, colours: tokens.dark });

    expect(dark.props.data).toBe(light.props.data);
    expect(dark.props.updateTriggers.getFillColor).not.toEqual(
      light.props.updateTriggers.getFillColor,
    );
  });

  it('is hidden rather than left out', () => {
    expect(aLayer({ isVisible: false }).props.visible).toBe(false);
  });
});

describe('patternScaleAt', () => {
  it('halves the pattern from the middle of a zoom level', () => {
    expect([12, 12.49, 12.5, 12.99, 13].map(patternScaleAt)).toEqual([1, 1, 0.5, 0.5, 1]);
  });
});

function aLayer(given: Partial<PerceivedFillInput>) {
  return perceivedFillLayer({
    fills: [aFill()],
    colours: tokens.light,
    isVisible: true,
    patternScale: 1,
    ...given,
  });
}
