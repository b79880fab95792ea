import {
  type StatusSymbolName,
  SYMBOL_STROKE_WIDTH,
  type SymbolShape,
  statusSymbols,
} from '../symbols/status-symbols.ts';
import type { ThemeTokens } from '../tokens.ts';

/** The marks of the legend and the tags, drawn on a canvas: a picture has no style sheet. */
export type Pen = CanvasRenderingContext2D;

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const BOX = 24;

export function drawStatusSymbol(
  pen: Pen,
  name: StatusSymbolName,
  { x, y, width }: Square,
  colours: ThemeTokens,
): void {
  const shape: SymbolShape = statusSymbols[name];
  pen.save();
  pen.translate(x, y);
  pen.scale(width / BOX, width / BOX);
  pen.lineJoin = 'round';
  pen.lineCap = shape.dash === undefined ? 'round' : 'butt';
  pen.lineWidth = SYMBOL_STROKE_WIDTH;
  pen.strokeStyle = colours.accent;
  pen.fillStyle = colours.accent;
  if (shape.fill !== undefined) pen.fill(new Path2D(shape.fill));
  if (shape.stroke !== undefined) {
    pen.setLineDash([...(shape.dash ?? [])]);
    pen.stroke(new Path2D(shape.stroke));
    pen.setLineDash([]);
  }
  pen.fillStyle = colours.surface;
  pen.strokeStyle = colours.surface;
  pen.lineWidth = 2.4;
  if (shape.cut !== undefined) pen.fill(new Path2D(shape.cut));
  if (shape.cutStroke !== undefined) pen.stroke(new Path2D(shape.cutStroke));
  pen.restore();
}

/** `ramp` and a class from 0, or one of the three marks that are no class. */
export type SwatchKind = number | 'missing' | 'withheld' | 'zero' | 'ring';

export function drawSwatch(
  pen: Pen,
  kind: SwatchKind,
  ramp: 'offences' | 'perceived' | 'pair',
  square: Square,
  colours: ThemeTokens,
): void {
  const { x, y, width, height } = square;
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  pen.fillStyle =
    typeof kind === 'number' ? (colours[ramp][kind] ?? colours.zeroFill) : colours.zeroFill;
  pen.fillRect(x, y, width, height);
  if (kind === 'missing') drawHatch(pen, square, colours.quiet);
  if (kind === 'withheld') drawDots(pen, square, colours[ramp][2]);
  if (kind === 'ring') {
    pen.strokeStyle = colours[ramp][2];
    pen.lineWidth = width * 0.45;
    pen.strokeRect(x, y, width, height);
  }
  pen.restore();
  pen.strokeStyle = kind === 'zero' ? colours.text : colours.quiet;
  pen.lineWidth = 1;
  pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
}

function drawHatch(pen: Pen, { x, y, width, height }: Square, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.beginPath();
  for (let at = -height; at < width; at += 4) {
    pen.moveTo(x + at, y + height);
    pen.lineTo(x + at + height, y);
  }
  pen.stroke();
}

function drawDots(pen: Pen, { x, y, width, height }: Square, colour: string): void {
  pen.fillStyle = colour;
  for (let down = 2.5; down < height; down += 4) {
    for (let across = 2.5; across < width; across += 4) {
      pen.beginPath();
      pen.arc(x + across, y + down, 0.9, 0, 2 * Math.PI);
      pen.fill();
    }
  }
}
