/** Fills go below this layer of the style: the shore and the streets cut them. */
export const ABOVE_FILLS = 'water';

/** Outlines go below this layer of the style: names stay readable over them. */
export const ABOVE_OUTLINES = 'street-names';
