import type { BasemapFile } from '../data/schema/basemap-file.ts';
import type { ContextFile } from '../data/schema/context-file.ts';
import type { Area, Bounds } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { Language } from '../domain/text/localized-text.ts';
import type { WalkLeg } from '../domain/walk/walk.ts';
import { tokens } from '../ui/tokens.ts';
import { walkRouteLayers } from './layers/walk-route.ts';
import { withHiddenMap } from './snapshot/hidden-map.ts';
import { LABEL_FAMILY } from './snapshot/label-parts.ts';
import { paperCamera } from './snapshot/paper-camera.ts';
import { pngOf } from './snapshot/png-of.ts';
import { baseStyle } from './style/base-style.ts';
import { basemapGeojson } from './style/basemap-geojson.ts';
import { contextGeojson } from './style/context-geojson.ts';
import { fontFaces } from './style/font-faces.ts';
import { innerBorders } from './style/inner-borders.ts';

export interface WalkPictureInput {
  readonly basemap: BasemapFile | null;
  readonly context: ContextFile | null;
  readonly stadsdelAreas: readonly Area[];
  readonly language: Language;
  readonly legs: readonly WalkLeg[];
  /** Its middle is the picture's. */
  readonly bounds: Bounds;
  /** 2500 is 1:2 500. */
  readonly ratio: number;
  /** Unit: millimetres of paper. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** To be marked on the paper by whoever shows the picture. */
  readonly positions: readonly LonLat[];
  readonly signal: AbortSignal;
}

export interface WalkPicture {
  readonly blob: Blob;
  /** Where the positions are, from the upper left corner. Unit: millimetres of paper. */
  readonly spots: readonly { readonly x: number; readonly y: number }[];
}

/** A finger's breadth of street names: 12 px of text are 3 mm on paper. */
const PX_PER_MM = 4;
/** About 300 dots an inch. */
const PIXEL_RATIO = 3;
const NONE: readonly never[] = [];
const VISIBILITY = {
  boundaries: true,
  rail: true,
  cycleRoutes: false,
  streetNames: true,
  schools: false,
  entrances: false,
  stops: false,
} as const;

/** The way of a walk on the map, at an exact scale. Rejects with the signal's reason when stopped. */
export async function takeWalkPicture(input: WalkPictureInput): Promise<WalkPicture> {
  const { bounds, ratio, widthMm, heightMm, signal, positions, legs } = input;
  const colours = tokens.light;
  await Promise.all(
    [400, 600, 700].map((weight) => document.fonts.load(`${weight} 14px ${LABEL_FAMILY}`)),
  );
  return withHiddenMap(
    {
      style: styleOf(input),
      layersAt: () =>
        walkRouteLayers({
          stops: NONE,
          legs,
          chosenStopId: null,
          meetingPoint: null,
          suggestions: NONE,
          links: NONE,
          colours,
          isFontReady: false,
        }),
      view: paperCamera(bounds, ratio, PX_PER_MM),
      width: widthMm * PX_PER_MM,
      height: heightMm * PX_PER_MM,
      pixelRatio: PIXEL_RATIO,
      signal,
    },
    async ({ picture, project }) => {
      const spots = positions.map((position) => {
        const { x, y } = project(position);
        return { x: x / PX_PER_MM, y: y / PX_PER_MM };
      });
      const blob = await pngOf(picture);
      signal.throwIfAborted();
      return { blob, spots };
    },
  );
}

function styleOf({ basemap, context, stadsdelAreas, language }: WalkPictureInput) {
  const ground = basemapGeojson(basemap);
  return baseStyle({
    theme: 'light',
    basemap: ground,
    context: contextGeojson(context, language),
    borders: innerBorders(stadsdelAreas, ground.outline),
    visibility: VISIBILITY,
    fontFaces,
  });
}
