import { describe, expect, it } from 'vitest';
import { offenceAreaLayer } from '#src/map/layers/offence-area.ts';
import { offenceCountLayer, offenceDiscLayer } from '#src/map/layers/offence-disc.ts';
import { symbolRadius } from '#src/map/layers/symbol-radius.ts';
import { tokens } from '#src/ui/tokens.ts';
import { anOffence, answers, aScene } from '../scenes.ts';

const colours = tokens.light;

describe('offence layers', () => {
  it('draws zero as an outlined white disc with a 0, not as nothing', () => {
    const symbols = [anOffence({ count: 0, sizeClass: 0 })];
    const disc = offenceDiscLayer({ symbols, colours, isVisible: true });

    expect(answers(disc, 'getFillColor')).toEqual([[255, 255, 255, 255]]);
    expect(answers(disc, 'getLineColor')).toEqual([[0xc6, 0xc2, 0xba, 255]]);
    expect(
      answers(
        offenceCountLayer({ symbols, colours, isVisible: true, isFontReady: true }),
        'getText',
      ),
    ).toEqual(['0']);
  });

  it('draws a withheld count as an empty disc that says so, never as zero', () => {
    const symbols = [anOffence({ count: 'withheld', sizeClass: 0 })];
    const counts = offenceCountLayer({ symbols, colours, isVisible: true, isFontReady: true });
    const disc = offenceDiscLayer({ symbols, colours, isVisible: true });

    expect(answers(counts, 'getText')).toEqual(['<5']);
    expect(counts.props.characterSet).toContain('<');
    expect(answers(disc, 'getFillColor')).toEqual([[255, 255, 255, 255]]);
    expect(answers(disc, 'getLineColor')).toEqual([[0x5a, 0x66, 0x72, 255]]);
  });

  it('grows and darkens with the size class', () => {
    const symbols = [0, 1, 2, 3, 4].map((sizeClass) => anOffence({ sizeClass }));
    const disc = offenceDiscLayer({ symbols, colours, isVisible: true });

    const radii = answers(disc, 'getRadius') as number[];
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(new Set(radii).size).toBe(5);
    expect(answers(disc, 'getFillColor').at(-1)).toEqual([0x3f, 0x1f, 0x6b, 255]);
  });

  it('tints every counted area alike, and an area without events not at all', () => {
    const symbols = [
      anOffence({ count: 1, sizeClass: 0 }),
      anOffence({ count: 90, sizeClass: 4 }),
      anOffence({ count: 0 }),
    ];
    const [few, many, none] = answers(
      offenceAreaLayer({ symbols, colours, isVisible: true }),
      'getFillColor',
    );

    expect(few).toEqual(many);
    expect(none).toEqual([0, 0, 0, 0]);
  });

  it('waits for the font before it draws a digit', () => {
    const input = { symbols: [anOffence()], colours, isVisible: true };

    expect(offenceCountLayer({ ...input, isFontReady: false }).props.visible).toBe(false);
    expect(offenceCountLayer({ ...input, isFontReady: true }).props.visible).toBe(true);
  });

  it('recolours with the theme', () => {
    const input = { symbols: [anOffence()], isVisible: true };
    const triggers = (theme: 'light' | 'dark') =>
      offenceDiscLayer({ ...input, colours: tokens[theme] }).props.updateTriggers;

    expect(triggers('light')).not.toEqual(triggers('dark'));
    expect(triggers('light')).toEqual(triggers('light'));
  });
});

describe('symbolRadius', () => {
  it('is nothing while counts are off', () => {
    const symbols = [anOffence({ placeId: 'a' })];

    expect(
      symbolRadius(aScene({ offences: { isVisible: true, symbols, cells: [] } }), 'a'),
    ).toBeGreaterThan(9);
    expect(symbolRadius(aScene({ offences: { isVisible: false, symbols, cells: [] } }), 'a')).toBe(
      0,
    );
    expect(symbolRadius(aScene({ offences: { isVisible: true, symbols, cells: [] } }), 'b')).toBe(
      0,
    );
  });
});
