import type { PlaceTag } from '../map-scene.ts';

/** North to south, then west to east. */
export function inReadingOrder(tags: readonly PlaceTag[]): readonly PlaceTag[] {
  return tags.toSorted((a, b) => b.position[1] - a.position[1] || a.position[0] - b.position[0]);
}
