import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { keepDrawn } from '#src/map/drawing/keep-drawn.ts';

const source: SourceSpecification = {
  type: 'geojson',
  data: { type: 'FeatureCollection', features: [] },
};
const styleOf = (...ids: readonly string[]): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(ids.map((id) => [id, source])),
  layers: ids.map((id) => ({ id, type: 'fill', source: id })),
});

describe('keepDrawn', () => {
  it('carries what is drawn over to a new style, on top', () => {
    const kept = keepDrawn(styleOf('streets', 'drawing-polygon'), styleOf('water'));
    expect(Object.keys(kept.sources)).toEqual(['water', 'drawing-polygon']);
    expect(kept.layers.map(({ id }) => id)).toEqual(['water', 'drawing-polygon']);
  });

  it('is the new style itself where nothing is drawn', () => {
    const next = styleOf('water');
    expect(keepDrawn(styleOf('streets'), next)).toBe(next);
    expect(keepDrawn(undefined, next)).toBe(next);
  });
});
