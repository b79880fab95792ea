import type { DrawTask } from '../../../map/drawing/drawing-board.ts';

/** What a click on the map of a walk does. */
export type WalkTask =
  | { readonly kind: 'look' | 'add' | 'meeting' | 'loop' }
  | { readonly kind: 'move'; readonly stopId: string }
  /** From the stop at this index to the next. */
  | { readonly kind: 'leg'; readonly leg: number };

const LINE: DrawTask = { kind: 'line' };
const LOOK: DrawTask = { kind: 'look' };

export function drawTaskOf({ kind }: WalkTask): DrawTask {
  return kind === 'loop' || kind === 'leg' ? LINE : LOOK;
}
