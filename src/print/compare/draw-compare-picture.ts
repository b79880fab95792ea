import type { Words } from '../../i18n/use-text.ts';
import type { Pen } from '../../ui/canvas/draw-marks.ts';
import { type ThemeTokens, tokens } from '../../ui/tokens.ts';
import { type MeasureText, type TextStyleName, textStyles } from '../picture/picture-items.ts';
import { LABEL_SIZE, type PaperFill, type PaperMaps } from './compare-maps.ts';
import type { CompareItem } from './compare-picture-items.ts';
import type { CompareText } from './compare-text.ts';
import { layOutComparePicture } from './lay-out-compare-picture.ts';

const FAMILY = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
const PIXEL_RATIO = 2;

/** The sheet as one PNG, at twice the density of a plain screen. */
export async function drawComparePicture(text: CompareText, words: Words): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no 2D canvas');
  const measure: MeasureText = (part, style) => {
    pen.font = fontOf(style);
    return pen.measureText(part).width;
  };
  const layout = layOutComparePicture(text, words, measure);
  canvas.width = Math.round(layout.width * PIXEL_RATIO);
  canvas.height = Math.round(layout.height * PIXEL_RATIO);
  pen.scale(PIXEL_RATIO, PIXEL_RATIO);
  pen.fillStyle = tokens.light.surface;
  pen.fillRect(0, 0, layout.width, layout.height);
  for (const item of layout.items) drawItem(pen, item, tokens.light);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
      'image/png',
    );
  });
}

function fontOf(style: TextStyleName): string {
  const { size, weight } = textStyles[style];
  return `${weight} ${size}px ${FAMILY}`;
}

function drawItem(pen: Pen, item: CompareItem, colours: ThemeTokens): void {
  switch (item.kind) {
    case 'text':
      pen.font = fontOf(item.style);
      if (item.hasHalo === true) {
        pen.strokeStyle = colours.surface;
        pen.lineWidth = 5;
        pen.lineJoin = 'round';
        pen.strokeText(item.text, item.x, item.y);
      }
      pen.fillStyle = colours.text;
      pen.fillText(item.text, item.x, item.y);
      return;
    case 'north':
      pen.save();
      pen.translate(item.x, item.y);
      pen.fillStyle = colours.text;
      pen.fill(new Path2D('M5 0 10 13 5 10.4 0 13Z'));
      pen.restore();
      return;
    case 'map':
      drawMap(pen, item, colours);
      return;
    case 'swatch': {
      const { x, y, width, height } = item;
      pen.fillStyle = paintOf(pen, item.fill, item.ramp, 1, colours);
      pen.fillRect(x, y, width, height);
      pen.strokeStyle = colours.quiet;
      pen.lineWidth = 1;
      pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
      return;
    }
    case 'line':
      pen.strokeStyle = item.isDashed ? colours.text : colours.quiet;
      pen.lineWidth = 1;
      pen.setLineDash(item.isDashed ? [4, 3] : []);
      pen.beginPath();
      pen.moveTo(...item.from);
      pen.lineTo(...item.to);
      pen.stroke();
      pen.setLineDash([]);
      return;
    case 'dot':
      pen.beginPath();
      pen.arc(item.x, item.y, 5, 0, 2 * Math.PI);
      pen.fillStyle =
        item.sizeClass === null
          ? colours.surface
          : (colours[item.ramp][item.sizeClass] ?? colours.surface);
      pen.fill();
      pen.strokeStyle = colours.text;
      pen.lineWidth = item.sizeClass === null ? 1.6 : 0.8;
      pen.stroke();
      return;
    case 'chip':
      pen.strokeStyle = colours.text;
      pen.lineWidth = item.isReliable ? 2.5 : 1.2;
      pen.strokeRect(item.x, item.y, item.width, item.height);
      return;
    case 'practice':
      pen.save();
      pen.translate(item.x + item.width / 2, item.y + item.height / 2);
      pen.rotate(-0.4);
      pen.globalAlpha = 0.34;
      pen.fillStyle = colours.text;
      pen.font = `800 ${item.width / 9}px ${FAMILY}`;
      pen.textAlign = 'center';
      pen.textBaseline = 'middle';
      pen.fillText(item.text, 0, 0);
      pen.restore();
  }
}

function drawMap(
  pen: Pen,
  { map, ground, x, y, width }: Extract<CompareItem, { kind: 'map' }>,
  colours: ThemeTokens,
): void {
  const scale = width / ground.width;
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.rect(0, 0, width, ground.height * scale);
  pen.clip();
  pen.fillStyle = colours.sunk;
  pen.fillRect(0, 0, width, ground.height * scale);
  pen.scale(scale, scale);
  const outline = new Path2D(ground.outline);
  pen.fillStyle = colours.surface;
  pen.fill(outline);
  for (const { path, fill } of map.places) {
    const shape = new Path2D(path);
    pen.fillStyle = paintOf(pen, fill, ground.ramp, 1 / scale, colours);
    pen.fill(shape, 'evenodd');
    pen.strokeStyle = colours.quiet;
    pen.lineWidth = 0.75 / scale;
    pen.stroke(shape);
  }
  pen.fillStyle = colours.water;
  pen.fill(new Path2D(ground.water), 'evenodd');
  pen.strokeStyle = colours.text;
  pen.lineWidth = 1.25 / scale;
  pen.stroke(outline);
  const size = ground.width * LABEL_SIZE;
  pen.font = `700 ${size}px ${FAMILY}`;
  pen.textAlign = 'center';
  pen.lineJoin = 'round';
  pen.lineWidth = size * 0.25;
  pen.strokeStyle = colours.surface;
  pen.fillStyle = colours.text;
  for (const { label } of map.places) {
    if (label === null) continue;
    pen.strokeText(label.text, label.x, label.y + size * 0.35);
    pen.fillText(label.text, label.x, label.y + size * 0.35);
  }
  pen.restore();
  pen.strokeStyle = colours.quiet;
  pen.lineWidth = 1;
  pen.strokeRect(x, y, width, ground.height * scale);
}

/** `unit`: how much of the pen's own unit is one pixel of the picture. */
function paintOf(
  pen: Pen,
  fill: PaperFill,
  ramp: PaperMaps['ramp'],
  unit: number,
  colours: ThemeTokens,
): string | CanvasPattern {
  switch (fill.kind) {
    case 'class':
      return colours[ramp][fill.index] ?? colours.zeroFill;
    case 'zero':
      return colours.zeroFill;
    case 'increase':
    case 'decrease':
      return colours[fill.kind];
    default:
      return patternOf(pen, fill.kind, colours[ramp][2], unit, colours);
  }
}

const TILE = 6;

function patternOf(
  pen: Pen,
  kind: 'missing' | 'withheld' | 'unreliable',
  dots: string,
  unit: number,
  colours: ThemeTokens,
): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = TILE * PIXEL_RATIO;
  tile.height = TILE * PIXEL_RATIO;
  const brush = tile.getContext('2d');
  if (brush === null) return colours.unreliable;
  brush.scale(PIXEL_RATIO, PIXEL_RATIO);
  brush.fillStyle = kind === 'unreliable' ? colours.unreliable : colours.surface;
  brush.fillRect(0, 0, TILE, TILE);
  brush.strokeStyle = colours.quiet;
  brush.lineWidth = kind === 'unreliable' ? 0.7 : 1;
  if (kind === 'withheld') {
    brush.fillStyle = dots;
    brush.beginPath();
    brush.arc(TILE / 2, TILE / 2, 1.3, 0, 2 * Math.PI);
    brush.fill();
  } else if (kind === 'unreliable') {
    brush.stroke(new Path2D(`M0 ${TILE / 2}H${TILE}`));
  } else {
    brush.stroke(
      new Path2D(`M0 ${TILE}L${TILE} 0M-1 1L1 -1M${TILE - 1} ${TILE + 1}L${TILE + 1} ${TILE - 1}`),
    );
  }
  const pattern = pen.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(unit / PIXEL_RATIO));
  return pattern ?? colours.unreliable;
}
