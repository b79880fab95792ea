import type { DrawTask } from '../../../map/drawing/drawing-board.ts';
import type { PlaceDraft } from '../../../state/place-editor-slice.ts';

/** What the pointer does on the map for a draft. */
export function taskOf(draft: PlaceDraft | null): DrawTask {
  if (draft === null) return { kind: 'look' };
  if (draft.step === 'draw') return { kind: 'ring' };
  if (draft.step === 'split') {
    return draft.isLineDone ? { kind: 'line-corners', line: draft.line } : { kind: 'line' };
  }
  return draft.area === null ? { kind: 'look' } : { kind: 'corners', area: draft.area };
}
