import type { Color } from '@deck.gl/core';
import { ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { OffenceSymbol } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { COUNT_FONT, discRadius } from './count-discs.ts';
import { FLAT } from './flat.ts';
import type { OffenceInput } from './offence-area.ts';

/** Stands for a withheld count, in every language. */
const FEWER = '<5';

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
    getLineColor: (symbol) => lineColour(symbol, colours),
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
    characterSet: `0123456789${FEWER}`,
    fontSettings: { fontSize: 48, buffer: 6 },
    sizeUnits: 'pixels',
    getSize: (symbol) => (isEmpty(symbol) ? 12 : 12 + symbol.sizeClass),
    getPosition: ({ position }) => [...position],
    getText: ({ count }) => (count === 'withheld' ? FEWER : String(count)),
    getColor: (symbol) => countColour(symbol, colours),
    updateTriggers: { getColor: [colours] },
  });
}

function discColour(symbol: OffenceSymbol, colours: ThemeTokens): Color {
  if (isEmpty(symbol)) return rgba(colours.zeroFill);
  return rgba(colours.offences[symbol.sizeClass] ?? colours.offences[4]);
}

function lineColour({ count }: OffenceSymbol, colours: ThemeTokens): Color {
  if (count === 'withheld') return rgba(colours.quiet);
  return rgba(count === 0 ? colours.zeroOutline : colours.halo);
}

function isEmpty({ count }: OffenceSymbol): boolean {
  return count === 0 || count === 'withheld';
}

/** Dark on the light end of the ramp, light on the dark end: the theme's own ends do both. */
function countColour(symbol: OffenceSymbol, colours: ThemeTokens): Color {
  return rgba(isEmpty(symbol) || symbol.sizeClass < 2 ? colours.text : colours.surface);
}
