import { PathLayer, ScatterplotLayer } from '@deck.gl/layers';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { ThemeTokens } from '../../ui/tokens.ts';
import type { FoundMark } from '../map-scene.ts';
import { rgba } from './colour.ts';
import { FLAT, type UnderStyleLayer } from './flat.ts';

type Line = readonly LonLat[];
export type FoundLineLayer = PathLayer<Line, UnderStyleLayer>;

export interface FoundInput {
  readonly mark: FoundMark | null;
  readonly colours: ThemeTokens;
  /** Lines lie under the names of streets. */
  readonly beforeId: string;
}

const NONE: readonly never[] = [];

export function foundHaloLayer({ mark, colours, beforeId }: FoundInput): FoundLineLayer {
  return lineLayer('found-halo', mark, beforeId, { width: 11, colour: colours.halo });
}

export function foundLineLayer({ mark, colours, beforeId }: FoundInput): FoundLineLayer {
  return lineLayer('found-line', mark, beforeId, { width: 5, colour: colours.accent });
}

/** A ring and not a dot: what lies under it stays visible. */
export function foundPointLayer({ mark, colours }: FoundInput): ScatterplotLayer<LonLat> {
  const positions = mark?.positions ?? NONE;
  return new ScatterplotLayer<LonLat>({
    id: 'found-point',
    data: positions,
    visible: positions.length > 0,
    parameters: FLAT,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    filled: true,
    getPosition: ([lon, lat]) => [lon, lat],
    getRadius: 12,
    getLineWidth: 4,
    getFillColor: rgba(colours.halo, 0.5),
    getLineColor: rgba(colours.accent),
    updateTriggers: { getFillColor: [colours], getLineColor: [colours] },
  });
}

function lineLayer(
  id: 'found-halo' | 'found-line',
  mark: FoundMark | null,
  beforeId: string,
  { width, colour }: { readonly width: number; readonly colour: string },
): FoundLineLayer {
  const lines = mark?.lines ?? NONE;
  return new PathLayer<Line, UnderStyleLayer>({
    id,
    data: lines,
    visible: lines.length > 0,
    parameters: FLAT,
    beforeId,
    widthUnits: 'pixels',
    jointRounded: true,
    capRounded: true,
    getPath: (line) => line as never,
    getColor: rgba(colour),
    getWidth: width,
    updateTriggers: { getColor: [colour] },
  });
}
