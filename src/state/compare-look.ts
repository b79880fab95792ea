import type { PairOffer } from '../domain/bivariate/pair-offers.ts';
import type { Camera } from '../domain/geo/camera.ts';

export const mapForms = ['side', 'swipe'] as const;
export type MapForm = (typeof mapForms)[number];

/** The folded parts of the page, in their order. */
export const compareFolds = ['ranking', 'groups', 'trust', 'phenomena', 'grades'] as const;
export type CompareFold = (typeof compareFolds)[number];

/** What the maps show. `x` and `y`: the middle, shares of the whole frame from its upper left. `scale`: 1 is the whole. */
export interface MapSection {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A question of insecurity in one year. */
export type ReportedQuestion = Pick<PairOffer, 'indicatorId' | 'groupId' | 'year'>;

/** How a comparison is looked at. It changes no verdict. */
export interface CompareLook {
  /** Null: what the screen has room for. */
  readonly mapForm: MapForm | null;
  /** Whether streets and names lie under the maps, where the device can draw them. */
  readonly hasStreets: boolean;
  /** How much of the width the left of two swiped maps has. Unit: whole percent. */
  readonly swipe: number;
  /** Null: where the places lie. */
  readonly mapSection: MapSection | null;
  /** The same of maps with streets, for a map 512 pixels wide. Null: where the places lie. */
  readonly streetCamera: Camera | null;
  /** The year shown large; null for the latest with a value. */
  readonly shownYear: number | null;
  /** Null: the compared question's own, or else the latest that places have values of. */
  readonly reportedQuestion: ReportedQuestion | null;
  /** Offences that follow the police's own effort are left out by default. */
  readonly withPoliceDiscovered: boolean;
  /** In the order of `compareFolds`. */
  readonly openFolds: readonly CompareFold[];
}

export const defaultCompareLook: CompareLook = {
  mapForm: null,
  hasStreets: false,
  swipe: 50,
  mapSection: null,
  streetCamera: null,
  shownYear: null,
  reportedQuestion: null,
  withPoliceDiscovered: false,
  openFolds: [],
};

export function turnFold(
  open: readonly CompareFold[],
  fold: CompareFold,
  isOpen: boolean,
): readonly CompareFold[] {
  return compareFolds.filter((one) => (one === fold ? isOpen : open.includes(one)));
}
