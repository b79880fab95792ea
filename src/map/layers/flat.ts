/**
 * All layers lie on the ground: what is drawn later lies on top, never what is nearer.
 * Without it two shapes at the same height flicker through each other.
 */
export const FLAT = { depthCompare: 'always', depthWriteEnabled: false } as const;

/** Puts a layer under a layer of the style. Read by the overlay, not known to deck.gl's own types. */
export interface UnderStyleLayer {
  readonly beforeId?: string;
}
