import type { Color } from '@deck.gl/core';
import { ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { OffenceSymbol } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { FLAT } from './flat.ts';
import type { OffenceInput } from './offence-area.ts';

/** Unit: pixels, by size class. */
export const discRadii = [11, 14, 18, 22, 27] as const;
const ZERO_RADIUS = 9;

/** The page font family that draws the counts. */
export const COUNT_FONT = 'Platsbild Count';

/** A graduated symbol: the place has so many, not the spot it stands on. */
export function offenceDiscLayer(input: OffenceInput): ScatterplotLayer<OffenceSymbol> {
  const { symbols, colours, isVisible } = input;
  return new ScatterplotLayer<OffenceSymbol>({
    id: 'offence-disc',
    data: symbols,
    visible: isVisible,
    parameters: FLAT,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ position }) => [...position],
    getRadius: discRadius,
    getFillColor: (symbol) => discColour(symbol, colours),
    getLineColor: ({ count }) => (count === 0 ? rgba(colours.zeroOutline) : rgba(colours.halo)),
    getLineWidth: 1.5,
    updateTriggers: { getFillColor: [colours], getLineColor: [colours] },
  });
}

export interface OffenceCountInput extends OffenceInput {
  /** Digits are drawn once the font is there: deck.gl keeps the first picture it makes of them. */
  readonly isFontReady: boolean;
}

export function offenceCountLayer(input: OffenceCountInput): TextLayer<OffenceSymbol> {
  const { symbols, colours, isVisible, isFontReady } = input;
  return new TextLayer<OffenceSymbol>({
    id: 'offence-count',
    data: symbols,
    visible: isVisible && isFontReady,
    parameters: FLAT,
    // Another name until then: deck.gl keeps the glyphs it drew first under each family.
    fontFamily: isFontReady ? COUNT_FONT : 'sans-serif',
    fontWeight: 700,
    characterSet: '0123456789',
    fontSettings: { fontSize: 48, buffer: 6 },
    sizeUnits: 'pixels',
    getSize: ({ sizeClass, count }) => (count === 0 ? 12 : 12 + sizeClass),
    getPosition: ({ position }) => [...position],
    getText: ({ count }) => String(count),
    getColor: (symbol) => countColour(symbol, colours),
    updateTriggers: { getColor: [colours] },
  });
}

/** Unit: pixels. */
export function discRadius({ count, sizeClass }: OffenceSymbol): number {
  return count === 0 ? ZERO_RADIUS : (discRadii[sizeClass] ?? discRadii[discRadii.length - 1] ?? 0);
}

function discColour({ count, sizeClass }: OffenceSymbol, colours: ThemeTokens): Color {
  if (count === 0) return rgba(colours.zeroFill);
  return rgba(colours.offences[sizeClass] ?? colours.offences[4]);
}

/** Dark on the light end of the ramp, light on the dark end: the theme's own ends do both. */
function countColour({ count, sizeClass }: OffenceSymbol, colours: ThemeTokens): Color {
  return rgba(count === 0 || sizeClass < 2 ? colours.text : colours.surface);
}
