import type { StyleSpecification } from 'maplibre-gl';

/** Begins the ids of everything that the drawing board adds to a map. */
export const DRAWING_PREFIX = 'drawing';

/** A new style keeps what is being drawn on the map. */
export function keepDrawn(
  before: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const sources = Object.entries(before?.sources ?? {}).filter(([id]) => isDrawn(id));
  if (sources.length === 0) return next;
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...(before?.layers.filter(({ id }) => isDrawn(id)) ?? [])],
  };
}

function isDrawn(id: string): boolean {
  return id.startsWith(`${DRAWING_PREFIX}-`);
}
