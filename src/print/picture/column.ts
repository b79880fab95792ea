import {
  type MeasureText,
  type PictureItem,
  type TextStyleName,
  textStyles,
} from './picture-items.ts';
import { wrapText } from './wrap-text.ts';

/** Side of a legend's mark. Unit: pixels. */
export const SWATCH = 15;

/** A mark with its word. */
export interface Entry {
  readonly text: string;
  draw(x: number, y: number): PictureItem;
}

/** Things below each other. */
export class Column {
  readonly items: PictureItem[] = [];

  constructor(
    readonly x: number,
    public bottom: number,
    readonly width: number,
    readonly measure: MeasureText,
  ) {}

  text(text: string, style: TextStyleName): void {
    const { lineHeight } = textStyles[style];
    for (const line of wrapText(text, this.width, (part) => this.measure(part, style))) {
      this.place(line, style, this.x, this.bottom);
      this.bottom += lineHeight;
    }
  }

  /** A text on a line that starts at `top`. */
  place(text: string, style: TextStyleName, x: number, top: number): void {
    const { lineHeight } = textStyles[style];
    this.items.push({ kind: 'text', text, style, x, y: top + lineHeight * 0.76 });
  }

  add(item: PictureItem, height: number): void {
    this.items.push(item);
    this.bottom += height;
  }

  space(height: number): void {
    this.bottom += height;
  }

  moveTo(bottom: number): void {
    this.bottom = bottom;
  }

  /** Marks with a word each, as many on a line as fit. */
  flow(entries: readonly Entry[]): void {
    const { lineHeight } = textStyles.small;
    let left = this.x;
    for (const { draw, text } of entries) {
      const width = SWATCH + 6 + this.measure(text, 'small');
      if (left > this.x && left + width > this.x + this.width) {
        left = this.x;
        this.bottom += lineHeight + 3;
      }
      this.items.push(draw(left, this.bottom + (lineHeight - SWATCH) / 2));
      this.place(text, 'small', left + SWATCH + 6, this.bottom);
      left += width + 16;
    }
    this.bottom += lineHeight + 4;
  }
}
