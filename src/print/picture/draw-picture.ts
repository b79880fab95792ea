import type { Words } from '../../i18n/use-text.ts';
import { drawStatusSymbol, drawSwatch, type Pen } from '../../ui/canvas/draw-marks.ts';
import { type ThemeTokens, tokens } from '../../ui/tokens.ts';
import { layOutPicture, type PictureInput } from './lay-out-picture.ts';
import {
  type MeasureText,
  type PictureItem,
  type PictureLayout,
  type TextStyleName,
  textStyles,
} from './picture-items.ts';

const FAMILY = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';

/** The map's picture with all that makes it readable on its own, as a PNG at the map's own density. */
export async function drawPicture(
  map: Blob,
  pixelRatio: number,
  input: PictureInput,
  words: Words,
): Promise<Blob> {
  const image = await createImageBitmap(map);
  try {
    const canvas = document.createElement('canvas');
    const pen = penOf(canvas);
    const layout = layOutPicture(input, words, measureWith(pen));
    canvas.width = Math.round(layout.width * pixelRatio);
    canvas.height = Math.round(layout.height * pixelRatio);
    pen.scale(pixelRatio, pixelRatio);
    pen.fillStyle = tokens.light.surface;
    pen.fillRect(0, 0, layout.width, layout.height);
    for (const item of layout.items) drawItem(pen, item, layout, image, tokens.light);
    return await pngOf(canvas);
  } finally {
    image.close();
  }
}

function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no 2D canvas');
  return pen;
}

function measureWith(pen: Pen): MeasureText {
  return (text, style) => {
    pen.font = fontOf(style);
    return pen.measureText(text).width;
  };
}

function fontOf(style: TextStyleName): string {
  const { size, weight } = textStyles[style];
  return `${weight} ${size}px ${FAMILY}`;
}

function drawItem(
  pen: Pen,
  item: PictureItem,
  layout: PictureLayout,
  image: ImageBitmap,
  colours: ThemeTokens,
): void {
  switch (item.kind) {
    case 'text':
      pen.font = fontOf(item.style);
      pen.fillStyle = colours.text;
      pen.fillText(item.text, item.x, item.y);
      return;
    case 'map':
      pen.drawImage(image, item.x, item.y, item.width, item.height);
      pen.strokeStyle = colours.quiet;
      pen.lineWidth = 1;
      pen.strokeRect(item.x, item.y, item.width, item.height);
      return;
    case 'swatch':
      drawSwatch(pen, item.swatch, item.ramp, item, colours);
      return;
    case 'circle':
      pen.beginPath();
      pen.arc(item.x, item.y, item.radius - 0.5, 0, 2 * Math.PI);
      pen.fillStyle =
        item.sizeClass === null
          ? colours.zeroFill
          : (colours.offences[item.sizeClass] ?? colours.zeroFill);
      pen.fill();
      pen.strokeStyle = colours.quiet;
      pen.lineWidth = 1;
      pen.stroke();
      return;
    case 'disc':
      drawDisc(pen, item, colours);
      return;
    case 'symbol':
      drawStatusSymbol(
        pen,
        item.name,
        { x: item.x, y: item.y, width: item.size, height: item.size },
        colours,
      );
      return;
    case 'scale-bar':
      pen.strokeStyle = colours.text;
      pen.lineWidth = 1.5;
      pen.stroke(
        new Path2D(
          `M${item.x} ${item.y}v8h${item.width}v-8M${item.x + item.width / 2} ${item.y + 3}v5`,
        ),
      );
      return;
    case 'north':
      pen.save();
      pen.translate(item.x, item.y);
      pen.scale(2, 2);
      pen.fillStyle = colours.text;
      pen.fill(new Path2D('M5 0 10 13 5 10.4 0 13Z'));
      pen.restore();
      return;
    case 'practice':
      drawPractice(pen, item.text, layout.map, colours);
  }
}

function drawDisc(
  pen: Pen,
  { text, x, y, radius }: Extract<PictureItem, { kind: 'disc' }>,
  colours: ThemeTokens,
): void {
  pen.save();
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colours.zeroFill;
  pen.fill();
  pen.strokeStyle = colours.quiet;
  pen.lineWidth = 1.5;
  pen.stroke();
  pen.fillStyle = colours.text;
  pen.font = `700 ${radius}px ${FAMILY}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, x, y + 0.5);
  pen.restore();
}

function drawPractice(
  pen: Pen,
  text: string,
  map: PictureLayout['map'],
  colours: ThemeTokens,
): void {
  pen.save();
  pen.translate(map.x + map.width / 2, map.y + map.height / 2);
  pen.rotate(-0.4);
  pen.globalAlpha = 0.34;
  pen.fillStyle = colours.text;
  pen.font = `800 ${map.width / 9}px ${FAMILY}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, 0, 0);
  pen.restore();
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
      'image/png',
    );
  });
}
