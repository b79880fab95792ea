import { describe, expect, it } from 'vitest';
import { type BaseStyleInput, baseStyle } from '#src/map/style/base-style.ts';
import { basemapGeojson } from '#src/map/style/basemap-geojson.ts';
import { contextGeojson } from '#src/map/style/context-geojson.ts';
import { ABOVE_FILLS, ABOVE_OUTLINES } from '#src/map/style/layer-anchors.ts';
import { tokens } from '#src/ui/tokens.ts';
import { aScene } from '../scenes.ts';

describe('baseStyle', () => {
  it('gives every layer a source that exists', () => {
    const { layers, sources } = style({});

    for (const layer of layers) {
      if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
    }
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  });

  it('fetches nothing from elsewhere: no glyphs, no sprite, every source inline', () => {
    const made = style({});

    expect(made.glyphs).toBeUndefined();
    expect(made.sprite).toBeUndefined();
    for (const source of Object.values(made.sources)) {
      expect(source).toMatchObject({ type: 'geojson', data: { type: 'FeatureCollection' } });
    }
  });

  it('draws streets over water over the ground, and names over all', () => {
    const order = style({}).layers.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);

    expect(at('land')).toBe(0);
    expect(at('parks')).toBeLessThan(at(ABOVE_FILLS));
    expect(at(ABOVE_FILLS)).toBeLessThan(at('streets'));
    expect(at('veil')).toBeLessThan(at('region-outline'));
    expect(at('region-outline')).toBeLessThan(at(ABOVE_OUTLINES));
  });

  it('takes its colours from the theme', () => {
    const land = style({ theme: 'dark' }).layers.find(({ id }) => id === 'land');

    expect(land?.paint).toEqual({ 'background-color': tokens.dark.land });
  });

  it('hides what is switched off instead of leaving it out', () => {
    const { contextVisibility } = aScene();
    const off = style({ visibility: { ...contextVisibility, rail: false } });
    const rail = off.layers.find(({ id }) => id === 'rail-metro');

    expect(rail?.layout).toMatchObject({ visibility: 'none' });
    expect(off.layers).toHaveLength(style({}).layers.length);
  });

  it('keeps the data of a source while only the theme changes', () => {
    const input = anInput({});
    const light = baseStyle(input).sources.borders;
    const dark = baseStyle({ ...input, theme: 'dark' }).sources.borders;

    expect(light?.type === 'geojson' && dark?.type === 'geojson' && light.data === dark.data).toBe(
      true,
    );
  });
});

describe('contextGeojson', () => {
  it('says in words whether an entrance can be used with a wheelchair', () => {
    const context = {
      version: 1 as const,
      schools: [],
      stops: [],
      entrances: [
        { name: 'Vasagatan', wheelchair: 'unknown' as const, position: [18, 59.3] as const },
      ],
    };

    const name = (language: 'sv' | 'en') =>
      contextGeojson(context, language).entrances.features[0]?.properties?.name;
    expect(name('sv')).toBe('Vasagatan\nrullstol: uppgift saknas');
    expect(name('en')).toBe('Vasagatan\nwheelchair: not stated');
  });
});

function style(given: Partial<BaseStyleInput>) {
  return baseStyle(anInput(given));
}

function anInput(given: Partial<BaseStyleInput>): BaseStyleInput {
  return {
    theme: 'light',
    basemap: basemapGeojson(null),
    context: contextGeojson(null, 'sv'),
    borders: [],
    visibility: aScene().contextVisibility,
    fontFaces: { 'Source Sans 3': [{ url: '/font.woff2' }] },
    ...given,
  };
}
