import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { composeLayers, type LayersInput } from '#src/map/compose-layers.ts';
import { layerBands } from '#src/map/layers/layer-ids.ts';
import { aMark, aScene, aSquare } from './scenes.ts';

describe('composeLayers', () => {
  it('draws every layer in the order of the bands, whatever is on', () => {
    const order = Object.values(layerBands).flat();

    expect(compose({}).map(({ id }) => id)).toEqual(order);
    expect(
      compose({
        scene: aScene({
          perceived: { isVisible: false, fills: [], marks: [] },
          collaboration: { isVisible: false, marks: [] },
        }),
      }).map(({ id }) => id),
    ).toEqual(order);
  });

  it('puts fills under the water and outlines under the names', () => {
    const under = new Map(
      compose({}).map((layer) => [layer.id, (layer.props as { beforeId?: string }).beforeId]),
    );

    expect(under.get('perceived-fill')).toBe('water');
    expect(under.get('offence-area')).toBe('water');
    expect(under.get('collaboration-outline')).toBe('street-names');
    expect(under.get('offence-count')).toBeUndefined();
  });

  it('tints the counted areas only while no survey value fills them', () => {
    const offences = { isVisible: true, symbols: [], cells: [] };
    const perceived = { isVisible: true, fills: [], marks: [] };

    expect(visible(compose({ scene: aScene({ offences, perceived }) }), 'offence-area')).toBe(
      false,
    );
    expect(
      visible(
        compose({ scene: aScene({ offences, perceived: { ...perceived, isVisible: false } }) }),
        'offence-area',
      ),
    ).toBe(true);
  });

  it('outlines the chosen place once: as its collaboration where it has one', () => {
    const selected = { placeId: 'a', area: aSquare() };
    const marks = [aMark({ placeId: 'a' })];

    expect(visible(compose({ scene: aScene({ selected }) }), 'selection-outline')).toBe(true);
    expect(
      visible(
        compose({ scene: aScene({ selected, collaboration: { isVisible: true, marks } }) }),
        'selection-outline',
      ),
    ).toBe(false);
  });

  it('rings a chosen place that is known as a point only', () => {
    const scene = aScene({ selected: { placeId: 'a', position: [18, 59.3] } });

    expect(visible(compose({ scene }), 'selection-point')).toBe(true);
  });

  it('outlines what the pointer is over, except the chosen place', () => {
    const hovered = { placeId: 'a', area: aSquare() };
    const scene = aScene({ selected: hovered });

    expect(visible(compose({ hovered }), 'hover-outline')).toBe(true);
    expect(visible(compose({ hovered, scene }), 'hover-outline')).toBe(false);
  });

  it('keeps the data of the highlighted place', () => {
    const hovered = { placeId: 'a', area: aSquare() };
    const data = () => find(compose({ hovered }), 'hover-outline')?.props.data;

    expect(data()).toBe(data());
  });
});

function compose(given: Partial<LayersInput>): Layer[] {
  return composeLayers({
    scene: aScene(),
    hovered: null,
    atlas: null,
    isFontReady: true,
    patternScale: 1,
    ...given,
  });
}

function find(layers: readonly Layer[], id: string): Layer | undefined {
  return layers.find((layer) => layer.id === id);
}

function visible(layers: readonly Layer[], id: string): boolean | undefined {
  return find(layers, id)?.props.visible;
}
