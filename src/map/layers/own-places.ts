import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer, SolidPolygonLayer, TextLayer } from '@deck.gl/layers';
import type { Area } from '../../domain/geo/area.ts';
import { labelPoint } from '../../domain/geo/label-point.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import { ABOVE_FILLS, ABOVE_OUTLINES } from '../style/layer-anchors.ts';
import { charactersOf } from './characters.ts';
import { rgba } from './colour.ts';
import { COUNT_FONT } from './count-discs.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';
import { outlineLayer } from './outline.ts';
import { type PolygonPiece, polygonPieces, ringPieces } from './pieces.ts';

/** A place on the drawing map. `known` belongs to the region; `part` is half of one that is being split. */
export interface OwnPlaceShape {
  readonly id: string;
  readonly label: string;
  readonly area: Area;
  readonly kind: 'own' | 'imported' | 'known' | 'part';
  /** Of a part: its name stands above (-1) or below (1), clear of the other's. */
  readonly side?: -1 | 1;
}

export interface OwnPlacesInput {
  /** Kept the same array while nothing in it changes. */
  readonly shapes: readonly OwnPlaceShape[];
  readonly chosenId: string | null;
  /** The corner that the form is about. */
  readonly corner: LonLat | null;
  readonly colours: ThemeTokens;
  readonly isFontReady: boolean;
}

/** Unit: pixels. */
const PART_LABEL_PX = 11;
const DASH = [4, 3] as const;
const FILL = { own: 0.16, imported: 0.1, known: 0, part: 0.12 } as const;

/** Own places filled and named, the region's as dashed lines, the chosen corner in a ring. */
export function ownPlaceLayers(input: OwnPlacesInput): Layer[] {
  const { shapes, chosenId, colours, corner, isFontReady } = input;
  const isChosen = ({ id }: OwnPlaceShape) => id === chosenId;
  return [
    new SolidPolygonLayer<PolygonPiece<OwnPlaceShape>, UnderStyleLayer>({
      id: 'own-fill',
      data: polygonPieces(shapes),
      parameters: FLAT,
      beforeId: ABOVE_FILLS,
      getPolygon: ({ polygon }) => polygon as never,
      getFillColor: ({ source }) =>
        rgba(colours.accent, isChosen(source) ? 0.3 : FILL[source.kind]),
      updateTriggers: { getFillColor: [colours, chosenId] },
    }),
    outlineLayer({
      id: 'own-outline',
      rings: ringPieces(shapes),
      isVisible: true,
      colour: (shape) =>
        shape.kind === 'known' && !isChosen(shape) ? rgba(colours.quiet) : rgba(colours.accent),
      width: (shape) => (isChosen(shape) ? 4 : shape.kind === 'known' ? 1.4 : 2.4),
      dash: ({ kind }) => (kind === 'known' ? DASH : null),
      triggers: { colour: [colours, chosenId], width: [chosenId], dash: [] },
      beforeId: ABOVE_OUTLINES,
    }),
    new TextLayer<OwnPlaceShape>({
      id: 'own-label',
      data: shapes.filter(({ kind }) => kind !== 'known'),
      visible: isFontReady,
      parameters: FLAT,
      // Another name until then: deck.gl keeps the glyphs it drew first under each family.
      fontFamily: isFontReady ? COUNT_FONT : 'sans-serif',
      fontWeight: 700,
      characterSet: charactersOf(shapes.map(({ label }) => label)),
      fontSettings: { fontSize: 40, buffer: 6 },
      sizeUnits: 'pixels',
      getSize: 13,
      background: true,
      backgroundPadding: [5, 2],
      getPosition: ({ area }) => [...labelPointOf(area)],
      getText: ({ label }) => label,
      getPixelOffset: ({ side }) => (side === undefined ? [0, 0] : [0, side * PART_LABEL_PX]),
      getColor: rgba(colours.text),
      getBackgroundColor: rgba(colours.surface, 0.88),
      updateTriggers: { getColor: [colours], getBackgroundColor: [colours] },
    }),
    new ScatterplotLayer<LonLat>({
      id: 'own-corner',
      data: cornerData(corner),
      parameters: FLAT,
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      stroked: true,
      filled: false,
      getPosition: ([lon, lat]) => [lon, lat],
      getRadius: 13,
      getLineWidth: 3,
      getLineColor: rgba(colours.text),
      updateTriggers: { getLineColor: [colours] },
    }),
  ];
}

const points = new WeakMap<Area, LonLat>();

function labelPointOf(area: Area): LonLat {
  const known = points.get(area) ?? labelPoint(area, []);
  points.set(area, known);
  return known;
}

const corners = new WeakMap<LonLat, readonly LonLat[]>();
const NONE: readonly LonLat[] = [];

function cornerData(corner: LonLat | null): readonly LonLat[] {
  if (corner === null) return NONE;
  const known = corners.get(corner) ?? [corner];
  corners.set(corner, known);
  return known;
}
