import { changeBoundsFrom, correctBounds, splitPlace } from '../domain/place-edit/change-bounds.ts';
import { checkPlaceEdit, type PlaceEditFault } from '../domain/place-edit/check-place-edit.ts';
import { isDay } from '../domain/place-edit/days.ts';
import { type OwnPlaceEdit, shortName } from '../domain/place-edit/own-place-edit.ts';
import type { SplitOutcome } from '../domain/place-edit/split-area.ts';
import { tidyArea } from '../domain/place-edit/tidy-area.ts';
import type { Region } from '../domain/region/region.ts';
import type { AppState } from './app-state.ts';
import { memoizeLast } from './memoize-last.ts';
import type { PlaceDraft } from './place-editor-slice.ts';
import { selectRegion } from './select-data.ts';
import { selectDraftSplit } from './select-place-counts.ts';

export interface DraftResult {
  /** What would be kept. The first takes the place of the draft's plan, the others are new. */
  readonly edits: readonly OwnPlaceEdit[];
  readonly faults: readonly PlaceEditFault[];
}

const NOTHING: DraftResult = { edits: [], faults: [] };

const resultOf = memoizeLast(
  (draft: PlaceDraft | null, split: SplitOutcome | null, region: Region | null): DraftResult => {
    if (draft === null || region === null || draft.step === 'draw') return NOTHING;
    if (draft.since !== null && !isDay(draft.since)) {
      return { edits: [], faults: [{ code: 'no-such-day', version: draft.version }] };
    }
    const edits = draft.step === 'split' ? splitEdits(draft, split) : shapeEdits(draft);
    const faults = edits.flatMap((edit) => checkPlaceEdit(edit, region.home.maxBounds));
    return { edits, faults };
  },
);

/** What the draft would become. Nothing while it is drawn, or while its line divides nothing. */
export function selectDraftResult(state: AppState): DraftResult {
  return resultOf(state.placeDraft, selectDraftSplit(state), selectRegion(state));
}

function shapeEdits(draft: PlaceDraft): readonly OwnPlaceEdit[] {
  const { before, version, area, since } = draft;
  if (area === null) return [{ ...before, versions: [] }];
  const tidied = tidyArea(area);
  if (before.versions.length > 0) {
    return [
      since === null
        ? correctBounds(before, version, tidied)
        : changeBoundsFrom(before, version, tidied, since),
    ];
  }
  const name = draft.name.trim();
  const day = (text: string) => (text === '' ? null : text);
  return [
    {
      ...before,
      name,
      label: shortName(name),
      versions: [{ area: tidied, validFrom: day(draft.validFrom), validTo: day(draft.validTo) }],
    },
  ];
}

function splitEdits(draft: PlaceDraft, split: SplitOutcome | null): readonly OwnPlaceEdit[] {
  if (split?.kind !== 'split') return [];
  const names = { left: draft.names.left.trim(), right: draft.names.right.trim() };
  return splitPlace(draft.before, draft.version, split, names, draft.since);
}
