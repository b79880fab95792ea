import type { Layer } from '@deck.gl/core';
import type { Area } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import { tokens } from '../ui/tokens.ts';
import {
  collaborationHaloLayer,
  collaborationOutlineLayer,
} from './layers/collaboration-outline.ts';
import {
  type Highlighted,
  hoverOutlineLayer,
  selectionHaloLayer,
  selectionOutlineLayer,
  selectionPointLayer,
} from './layers/feedback.ts';
import { foundHaloLayer, foundLineLayer, foundPointLayer } from './layers/found.ts';
import { incidentHexLayer } from './layers/incident-hex.ts';
import { type LayerId, layerBands } from './layers/layer-ids.ts';
import { offenceAreaLayer } from './layers/offence-area.ts';
import { offenceCountLayer, offenceDiscLayer } from './layers/offence-disc.ts';
import { pairFillLayer, pairOutlineLayer } from './layers/pair-fill.ts';
import { perceivedFillLayer } from './layers/perceived-fill.ts';
import { perceivedRingHaloLayer, perceivedRingLayer } from './layers/perceived-ring.ts';
import { reportPointLayer } from './layers/report-point.ts';
import type { SymbolAtlas } from './layers/symbol-atlas.ts';
import { unsafeMarkLayer } from './layers/unsafe-mark.ts';
import type { MapScene } from './map-scene.ts';
import { ABOVE_FILLS, ABOVE_OUTLINES } from './style/layer-anchors.ts';

export interface LayersInput {
  readonly scene: MapScene;
  readonly hovered: Highlighted | null;
  readonly atlas: SymbolAtlas | null;
  readonly isFontReady: boolean;
  readonly patternScale: number;
}

/** Everything deck.gl draws, always all of it and always in the order of `layerBands`. */
export function composeLayers(input: LayersInput): Layer[] {
  const { scene, hovered, atlas, isFontReady, patternScale } = input;
  const colours = tokens[scene.theme];
  const { perceived, offences, collaboration, selected } = scene;
  const fills = { fills: perceived.fills, colours, isVisible: perceived.isVisible };
  const pairs = { fills: scene.pair.fills, colours, isVisible: scene.pair.isVisible };
  const counts = { symbols: offences.symbols, colours, isVisible: offences.isVisible };
  const selectedId = selected?.placeId ?? null;
  const marks = {
    marks: collaboration.marks,
    colours,
    selectedId,
    isVisible: collaboration.isVisible,
    beforeId: ABOVE_OUTLINES,
  };
  const hasOutline =
    collaboration.isVisible && collaboration.marks.some(({ placeId }) => placeId === selectedId);
  const selection = {
    places:
      selected?.area === undefined || hasOutline ? NONE : one(selected.placeId, selected.area),
    colours,
    beforeId: ABOVE_OUTLINES,
  };
  const hover = {
    places:
      hovered === null || hovered.placeId === selectedId
        ? NONE
        : one(hovered.placeId, hovered.area),
    colours,
    beforeId: ABOVE_OUTLINES,
  };
  const found = { mark: scene.found, colours, beforeId: ABOVE_OUTLINES };
  const isPoint = selected?.position !== undefined && selected.area === undefined;

  const layers: Readonly<Record<LayerId, Layer>> = {
    'perceived-fill': perceivedFillLayer({ ...fills, patternScale, beforeId: ABOVE_FILLS }),
    'pair-fill': pairFillLayer({ ...pairs, patternScale, beforeId: ABOVE_FILLS }),
    'incident-hex': incidentHexLayer({
      cells: offences.cells,
      colours,
      isVisible: offences.isVisible,
      beforeId: ABOVE_FILLS,
    }),
    // A tint over the survey's colours would change what they say: one fill at a time.
    'offence-area': offenceAreaLayer({
      ...counts,
      isVisible: offences.isVisible && !perceived.isVisible,
      beforeId: ABOVE_FILLS,
    }),
    'pair-outline': pairOutlineLayer({ ...pairs, beforeId: ABOVE_OUTLINES }),
    'perceived-ring-halo': perceivedRingHaloLayer({ ...fills, beforeId: ABOVE_OUTLINES }),
    'perceived-ring': perceivedRingLayer({ ...fills, beforeId: ABOVE_OUTLINES }),
    'collaboration-halo': collaborationHaloLayer(marks),
    'collaboration-outline': collaborationOutlineLayer(marks),
    'hover-outline': hoverOutlineLayer(hover),
    'selection-halo': selectionHaloLayer(selection),
    'selection-outline': selectionOutlineLayer(selection),
    'selection-point': selectionPointLayer({
      positions: isPoint ? onePosition(selected.position) : NONE,
      colours,
    }),
    'found-halo': foundHaloLayer(found),
    'found-line': foundLineLayer(found),
    'found-point': foundPointLayer(found),
    'report-point': reportPointLayer({ ...scene.reports, colours }),
    'offence-disc': offenceDiscLayer(counts),
    'offence-count': offenceCountLayer({ ...counts, isFontReady }),
    'unsafe-mark': unsafeMarkLayer({
      marks: perceived.marks,
      atlas,
      isVisible: perceived.isVisible,
    }),
  };
  return Object.values(layerBands)
    .flat()
    .map((id) => layers[id]);
}

const NONE: readonly never[] = [];

const highlights = new WeakMap<Area, readonly Highlighted[]>();

function one(placeId: string, area: Area): readonly Highlighted[] {
  const known = highlights.get(area);
  if (known?.[0]?.placeId === placeId) return known;
  const made = [{ placeId, area }];
  highlights.set(area, made);
  return made;
}

const positionLists = new WeakMap<LonLat, readonly LonLat[]>();

function onePosition(position: LonLat): readonly LonLat[] {
  const known = positionLists.get(position);
  if (known !== undefined) return known;
  const made = [position];
  positionLists.set(position, made);
  return made;
}
