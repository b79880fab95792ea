import type { Color } from '@deck.gl/core';
import { ScatterplotLayer, type ScatterplotLayerProps, TextLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { charactersOf } from './characters.ts';
import { COUNT_FONT } from './count-discs.ts';
import { FLAT } from './flat.ts';

interface Placed {
  readonly position: LonLat;
}

type MarkProps<Item> = Pick<ScatterplotLayerProps<Item>, 'id' | 'getRadius' | 'getLineWidth'> &
  Partial<ScatterplotLayerProps<Item>> & { readonly data: readonly Item[] };

/** Round marks in pixels, with a ring. */
export function markLayer<Item extends Placed>(props: MarkProps<Item>): ScatterplotLayer<Item> {
  return new ScatterplotLayer<Item>({
    parameters: FLAT,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ position: [lon, lat] }) => [lon, lat],
    ...props,
  });
}

interface NumberLayerInput<Item> {
  readonly id: string;
  readonly data: readonly Item[];
  /** Unit: pixels. */
  readonly size: number;
  readonly colour: (item: Item) => Color;
  readonly triggers: readonly unknown[];
  readonly isFontReady: boolean;
}

/** The number of each mark, in its middle. */
export function numberLayer<Item extends Placed & { readonly number: string }>({
  id,
  data,
  size,
  colour,
  triggers,
  isFontReady,
}: NumberLayerInput<Item>): TextLayer<Item> {
  return new TextLayer<Item>({
    id,
    data,
    visible: isFontReady,
    parameters: FLAT,
    // Another name until then: deck.gl keeps the glyphs it drew first under each family.
    fontFamily: isFontReady ? COUNT_FONT : 'sans-serif',
    fontWeight: 700,
    characterSet: charactersOf([]),
    fontSettings: { fontSize: 40, buffer: 6 },
    sizeUnits: 'pixels',
    getSize: size,
    getPosition: ({ position: [lon, lat] }) => [lon, lat],
    getText: ({ number }) => number,
    getColor: colour,
    updateTriggers: { getColor: triggers },
  });
}
