export const sheetHeights = ['low', 'middle', 'high'] as const;

export type SheetHeight = (typeof sheetHeights)[number];

/** The next height when the handle is pressed: up, and from the top down to the lowest. */
export function nextHeight(height: SheetHeight): SheetHeight {
  return sheetHeights[(sheetHeights.indexOf(height) + 1) % sheetHeights.length] ?? 'low';
}

/** One step up (1) or down (-1), never past the ends. */
export function stepHeight(height: SheetHeight, step: 1 | -1): SheetHeight {
  return sheetHeights[sheetHeights.indexOf(height) + step] ?? height;
}

/** A drag longer than this moves to the neighbouring height, a long one two steps. Pixels. */
const ONE_STEP = 40;
const TWO_STEPS = 360;

/** Height after a drag; `upPx` is positive when the handle was drawn upwards. */
export function heightAfterDrag(height: SheetHeight, upPx: number): SheetHeight {
  const distance = Math.abs(upPx);
  if (distance < ONE_STEP) return height;
  const step = upPx > 0 ? 1 : -1;
  const once = stepHeight(height, step);
  return distance < TWO_STEPS ? once : stepHeight(once, step);
}
