import type { SwatchKind } from '../../ui/canvas/draw-marks.ts';
import type { Ramp } from '../../ui/ramp.ts';
import type { StatusSymbolName } from '../../ui/symbols/status-symbols.ts';

export const textStyles = {
  title: { size: 26, weight: 700, lineHeight: 32 },
  heading: { size: 16, weight: 600, lineHeight: 22 },
  body: { size: 14, weight: 400, lineHeight: 19 },
  small: { size: 12.5, weight: 400, lineHeight: 17 },
  mark: { size: 14, weight: 700, lineHeight: 19 },
} as const;
export type TextStyleName = keyof typeof textStyles;

export type MeasureText = (text: string, style: TextStyleName) => number;

/** One thing to draw. Unit: CSS pixels from the picture's upper left corner; a text's `y` is its baseline. */
export type PictureItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyleName;
      readonly x: number;
      readonly y: number;
    }
  | {
      readonly kind: 'map';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'swatch';
      readonly swatch: SwatchKind;
      readonly ramp: Ramp | 'pair';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'circle';
      /** From 0. Null: an empty circle, for zero. */
      readonly sizeClass: number | null;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | {
      /** An empty circle with words in it, around `x`, `y`. */
      readonly kind: 'disc';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    }
  | {
      readonly kind: 'symbol';
      readonly name: StatusSymbolName;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }
  | {
      readonly kind: 'scale-bar';
      readonly x: number;
      readonly y: number;
      readonly width: number;
    }
  | { readonly kind: 'north'; readonly x: number; readonly y: number }
  | { readonly kind: 'practice'; readonly text: string };

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Where the map lies. */
  readonly map: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  readonly items: readonly PictureItem[];
}
