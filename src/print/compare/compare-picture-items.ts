import type { TextStyleName } from '../picture/picture-items.ts';
import type { PaperFill, PaperMap, PaperMaps } from './compare-maps.ts';

/** One thing of the picture. Unit: CSS pixels from the upper left corner; a text's `y` is its baseline. */
export type CompareItem =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyleName;
      readonly x: number;
      readonly y: number;
      /** Stands on lines: the ground shows around it. */
      readonly hasHalo?: true;
    }
  | { readonly kind: 'north'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'map';
      readonly map: PaperMap;
      readonly ground: PaperMaps;
      readonly x: number;
      readonly y: number;
      readonly width: number;
    }
  | {
      readonly kind: 'swatch';
      readonly fill: PaperFill;
      readonly ramp: PaperMaps['ramp'];
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly isDashed: boolean;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      /** From 0; null: an open ring. */
      readonly sizeClass: number | null;
      readonly ramp: PaperMaps['ramp'];
    }
  | {
      readonly kind: 'chip';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly isReliable: boolean;
    }
  | {
      readonly kind: 'practice';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

export interface ComparePictureLayout {
  readonly width: number;
  readonly height: number;
  readonly items: readonly CompareItem[];
}
