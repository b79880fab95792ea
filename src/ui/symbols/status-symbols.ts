/**
 * Shapes of the status symbols, told apart by form and never by colour.
 *
 * Shape: SVG path data in a 24 × 24 box. `stroke` is drawn as a line of `strokeWidth`, `fill` filled,
 * `cut` filled with the ground colour on top of the fill.
 */
export interface SymbolShape {
  readonly stroke?: string;
  readonly dash?: readonly [number, number];
  readonly fill?: string;
  readonly cut?: string;
  readonly cutStroke?: string;
}

export const SYMBOL_STROKE_WIDTH = 2;

const DIAMOND = 'M12 2.5 21.5 12 12 21.5 2.5 12Z';
const SQUARE =
  'M6 3.5h12A2.5 2.5 0 0 1 20.5 6v12a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18V6A2.5 2.5 0 0 1 6 3.5Z';
const CIRCLE = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z';

export const statusSymbols = {
  need: { stroke: DIAMOND, dash: [3.4, 2.2] },
  starting: { stroke: DIAMOND, fill: 'M12 2.5 12 21.5 2.5 12Z' },
  agreed: {
    stroke: SQUARE,
    fill: 'M3.5 12h17v6a2.5 2.5 0 0 1-2.5 2.5H6A2.5 2.5 0 0 1 3.5 18Z',
  },
  active: { stroke: SQUARE, fill: SQUARE, cutStroke: 'M7.5 12.4l3 3 6-6.6' },
  dormant: { stroke: `${SQUARE} M9.5 8v8 M14.5 8v8` },
  ended: { stroke: `${SQUARE} M7.5 16.5l9-9` },
  classified: { stroke: CIRCLE, fill: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z' },
  'classification-ended': { stroke: `${CIRCLE} M6 18 18 6` },
  'named-unsafe': { stroke: 'M12 3.5 21 19.5H3Z', fill: 'M12 11.2 15.6 17.6H8.4Z' },
  ranked: { stroke: 'M4.5 20v-5 M12 20V4 M19.5 20v-9' },
  discovered: { stroke: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z M15.3 15.3 20.5 20.5' },
  contradiction: { stroke: 'M12 21v-7 M12 14 5.5 6.5 M12 14 18.5 6.5 M5 11V6h5 M19 11V6h-5' },
} as const satisfies Record<string, SymbolShape>;

export type StatusSymbolName = keyof typeof statusSymbols;
