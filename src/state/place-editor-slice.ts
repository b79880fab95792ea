import type { StateCreator } from 'zustand/vanilla';
import type { Area } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { SplitNames } from '../domain/place-edit/change-bounds.ts';
import type { OwnPlaceEdit } from '../domain/place-edit/own-place-edit.ts';

/** An area to count in; the same object while it is the same area. */
export interface CountedArea {
  readonly id: string;
  readonly area: Area;
}

/** Practice incidents inside the areas that were asked for, in their order. */
export interface PracticeInside {
  readonly areas: readonly CountedArea[];
  readonly street: readonly number[];
  /** Indoors, online and at home. */
  readonly others: readonly number[];
}

/** A place that is being drawn, changed or split. It stays while other views are open. */
export interface PlaceDraft {
  /** `draw` until the ring is closed, then `shape`. */
  readonly step: 'draw' | 'shape' | 'split';
  /** The plan that it changes; null: it becomes a new one. */
  readonly planId: string | null;
  /** As it was. A new place has no versions. */
  readonly before: OwnPlaceEdit;
  /** Index of the version that it is about. */
  readonly version: number;
  readonly name: string;
  /** Days as fields have them, empty for none. Of a new place only. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly area: Area | null;
  /** Where to split; empty until it is begun. */
  readonly line: readonly LonLat[];
  /** Its last point is set: from now on its points are moved. */
  readonly isLineDone: boolean;
  readonly names: SplitNames;
  /** First day of the new bounds or of the parts; null: it has always been so. */
  readonly since: string | null;
}

export interface PlaceEditorSlice {
  readonly isPlaceEditorOpen: boolean;
  readonly placeDraft: PlaceDraft | null;
  /** Version that is chosen in the list. */
  readonly chosenOwnPlaceId: string | null;
  /** `practice` or the id of an own set; null: what there is. */
  readonly placeCountSource: string | null;
  readonly practiceInside: PracticeInside | null;
  openPlaceEditor(isOpen: boolean): void;
  startPlaceDraft(draft: PlaceDraft): void;
  changePlaceDraft(change: Partial<PlaceDraft>): void;
  endPlaceDraft(): void;
  chooseOwnPlace(id: string | null): void;
  choosePlaceCountSource(id: string): void;
  receivePracticeInside(inside: PracticeInside | null): void;
}

export const createPlaceEditorSlice: StateCreator<PlaceEditorSlice, [], [], PlaceEditorSlice> = (
  set,
) => ({
  isPlaceEditorOpen: false,
  placeDraft: null,
  chosenOwnPlaceId: null,
  placeCountSource: null,
  practiceInside: null,
  openPlaceEditor: (isPlaceEditorOpen) => set({ isPlaceEditorOpen }),
  startPlaceDraft: (placeDraft) => set({ placeDraft }),
  changePlaceDraft: (change) =>
    set(({ placeDraft }) => ({
      placeDraft: placeDraft === null ? null : { ...placeDraft, ...change },
    })),
  endPlaceDraft: () => set({ placeDraft: null }),
  chooseOwnPlace: (chosenOwnPlaceId) => set({ chosenOwnPlaceId }),
  choosePlaceCountSource: (placeCountSource) => set({ placeCountSource }),
  receivePracticeInside: (practiceInside) => set({ practiceInside }),
});
