import type { Ramp } from '../../ui/ramp.ts';

/** What a place is filled with on paper. `unreliable`: a difference that is not reliable. */
export type PaperFill =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'zero' | 'missing' | 'withheld' | 'increase' | 'decrease' | 'unreliable' };

export interface PaperPlace {
  readonly id: string;
  readonly path: string;
  readonly fill: PaperFill;
  /** Null where there is no room for it. Unit of `x` and `y`: metres. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

export interface PaperMap {
  readonly id: 'from' | 'to' | 'change';
  readonly title: string;
  /** Every place with its value, for those who hear it. */
  readonly alt: string;
  /** Largest first. */
  readonly places: readonly PaperPlace[];
}

/** Maps of one camera. Paths are in metres from the upper left corner. */
export interface PaperMaps {
  readonly width: number;
  readonly height: number;
  readonly outline: string;
  readonly water: string;
  readonly ramp: Ramp;
  readonly maps: readonly PaperMap[];
  readonly scaleTitle: string;
  readonly classes: readonly string[];
  readonly marks: readonly {
    readonly kind: 'zero' | 'missing' | 'withheld';
    readonly label: string;
  }[];
  readonly changes: readonly {
    readonly kind: 'increase' | 'decrease' | 'unreliable' | 'missing';
    readonly label: string;
  }[];
  /** Places with values that no map can show. */
  readonly notDrawn: readonly string[];
  readonly credit: string;
}

/** Of a label, as a part of the map's width. */
export const LABEL_SIZE = 0.04;
