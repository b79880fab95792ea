import type { ThemeTokens } from '../../ui/tokens.ts';
import type { CollaborationMark } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { type OutlineLayer, outlineLayer } from './outline.ts';
import { ringPieces } from './pieces.ts';

export interface CollaborationInput {
  readonly marks: readonly CollaborationMark[];
  readonly colours: ThemeTokens;
  readonly selectedId: string | null;
  readonly isVisible: boolean;
  readonly beforeId?: string;
}

/** Unit: pixels. */
const WIDTH = 2.2;
const WIDTH_SELECTED = 3.6;
const HALO = 6;
const NEED_DASH = [6, 4] as const;

/** A need is dashed; everything that has begun is a whole line. Step by shape, never by colour. */
export function collaborationOutlineLayer(
  input: CollaborationInput,
): OutlineLayer<CollaborationMark> {
  const { marks, colours, selectedId } = input;
  return outlineLayer({
    id: 'collaboration-outline',
    rings: ringPieces(marks),
    isVisible: input.isVisible,
    colour: () => rgba(colours.accent),
    width: ({ placeId }) => (placeId === selectedId ? WIDTH_SELECTED : WIDTH),
    dash: ({ step }) => (step === 'need' ? NEED_DASH : null),
    triggers: { colour: [colours], width: [selectedId], dash: [] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}

export function collaborationHaloLayer(input: CollaborationInput): OutlineLayer<CollaborationMark> {
  const { marks, colours, selectedId } = input;
  return outlineLayer({
    id: 'collaboration-halo',
    rings: ringPieces(marks),
    isVisible: input.isVisible,
    colour: () => rgba(colours.halo, 0.85),
    width: ({ placeId }) => (placeId === selectedId ? HALO + 2 : HALO),
    triggers: { colour: [colours], width: [selectedId] },
    ...(input.beforeId === undefined ? {} : { beforeId: input.beforeId }),
  });
}
