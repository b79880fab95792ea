import {
  SYMBOL_STROKE_WIDTH,
  type SymbolShape,
  statusSymbols,
} from '../../ui/symbols/status-symbols.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';

export interface SymbolAtlas {
  readonly image: ImageData;
  readonly mapping: Readonly<
    Record<'named-unsafe', { x: number; y: number; width: number; height: number; mask: false }>
  >;
}

const SIZE = 72;
const BOX = 24;
/** Room for the halo. Unit: the symbol's own box. */
const MARGIN = 3;

/** The mark with its halo, drawn in memory: nothing is fetched. Null without a 2D canvas. */
export function drawSymbolAtlas(colours: ThemeTokens): SymbolAtlas | null {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  const shape: SymbolShape = statusSymbols['named-unsafe'];
  context.scale(SIZE / (BOX + 2 * MARGIN), SIZE / (BOX + 2 * MARGIN));
  context.translate(MARGIN, MARGIN);
  context.lineJoin = 'round';
  const stroke = new Path2D(shape.stroke ?? '');
  context.strokeStyle = colours.surface;
  context.fillStyle = colours.surface;
  context.lineWidth = SYMBOL_STROKE_WIDTH + 2 * MARGIN - 1;
  context.stroke(stroke);
  context.fill(stroke);
  context.strokeStyle = colours.accent;
  context.fillStyle = colours.accent;
  context.lineWidth = SYMBOL_STROKE_WIDTH;
  context.stroke(stroke);
  context.fill(new Path2D(shape.fill ?? ''));
  return {
    image: context.getImageData(0, 0, SIZE, SIZE),
    mapping: { 'named-unsafe': { x: 0, y: 0, width: SIZE, height: SIZE, mask: false } },
  };
}
