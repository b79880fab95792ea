import { drawStatusSymbol, drawSwatch, type Pen } from '../../ui/canvas/draw-marks.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { LABEL_FAMILY, type LabelPart, type Measure, type TextStyle } from './label-parts.ts';
import type { PictureLabel } from './lay-out-labels.ts';

const RADIUS = 6;
const NUMBER_FONT = `700 11.5px ${LABEL_FAMILY}`;

export function measureWith(pen: Pen): Measure {
  return (text, style) => {
    take(pen, style);
    return pen.measureText(text).width;
  };
}

/** Leaders first, so that no line crosses a name. */
export function drawLabels(pen: Pen, labels: readonly PictureLabel[], colours: ThemeTokens): void {
  for (const label of labels) drawLeader(pen, label, colours);
  for (const label of labels) drawLabel(pen, label, colours);
}

function drawLeader(pen: Pen, { anchor, leader }: PictureLabel, colours: ThemeTokens): void {
  if (leader === null) return;
  const stroke = (width: number, colour: string) => {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.beginPath();
    pen.moveTo(anchor.x + leader.from.x, anchor.y + leader.from.y);
    pen.lineTo(anchor.x + leader.to.x, anchor.y + leader.to.y);
    pen.stroke();
  };
  stroke(4, colours.halo);
  stroke(1.5, colours.accent);
  if (leader.from.x !== 0 || leader.from.y !== 0) return;
  pen.beginPath();
  pen.arc(anchor.x, anchor.y, 3, 0, 2 * Math.PI);
  pen.fillStyle = colours.accent;
  pen.fill();
}

function drawLabel(pen: Pen, label: PictureLabel, colours: ThemeTokens): void {
  const { at, size, content } = label;
  if ('number' in content) {
    drawNumber(pen, label, content.number, colours);
    return;
  }
  if (content.hasCard) {
    pen.beginPath();
    pen.roundRect(at.x, at.y, size.width, size.height, RADIUS);
    pen.fillStyle = colours.surface;
    pen.fill();
    pen.strokeStyle = colours.quiet;
    pen.lineWidth = 0.75;
    pen.stroke();
  }
  for (const part of content.parts) drawPart(pen, part, label, !content.hasCard, colours);
}

function drawNumber(
  pen: Pen,
  { at, size }: PictureLabel,
  number: number,
  colours: ThemeTokens,
): void {
  const radius = size.width / 2;
  pen.beginPath();
  pen.arc(at.x + radius, at.y + radius, radius - 0.5, 0, 2 * Math.PI);
  pen.fillStyle = colours.surface;
  pen.fill();
  pen.strokeStyle = colours.text;
  pen.lineWidth = 1;
  pen.stroke();
  pen.font = NUMBER_FONT;
  pen.letterSpacing = '0px';
  pen.textAlign = 'center';
  pen.fillStyle = colours.text;
  pen.fillText(String(number), at.x + radius, at.y + radius + 4);
  pen.textAlign = 'start';
}

function drawPart(
  pen: Pen,
  part: LabelPart,
  { at }: PictureLabel,
  hasHalo: boolean,
  colours: ThemeTokens,
): void {
  const x = at.x + part.x;
  const y = at.y + part.y;
  switch (part.kind) {
    case 'symbol':
      drawStatusSymbol(pen, part.name, { x, y, width: part.size, height: part.size }, colours);
      return;
    case 'swatch': {
      const square = { x, y, width: part.size, height: part.size };
      const { scale, value } = part.swatch;
      drawSwatch(pen, value === 'none-reported' ? 'zero' : value, scale, square, colours);
      return;
    }
    case 'text':
      take(pen, part.style);
      if (hasHalo) {
        pen.strokeStyle = colours.halo;
        pen.lineWidth = 3.2;
        pen.lineJoin = 'round';
        pen.strokeText(part.text, x, y);
      }
      pen.fillStyle = part.tone === 'text' ? colours.text : colours.quiet;
      pen.fillText(part.text, x, y);
  }
}

function take(pen: Pen, { font, spacing }: TextStyle): void {
  pen.font = font;
  pen.letterSpacing = `${spacing}px`;
}
