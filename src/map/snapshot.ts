import type { BasemapFile } from '../data/schema/basemap-file.ts';
import type { ContextFile } from '../data/schema/context-file.ts';
import type { Bounds } from '../domain/geo/area.ts';
import { tokens } from '../ui/tokens.ts';
import { composeLayers } from './compose-layers.ts';
import { patternScaleAt } from './layers/area-fill.ts';
import { COUNT_FONT } from './layers/count-discs.ts';
import { drawSymbolAtlas } from './layers/symbol-atlas.ts';
import type { Camera, MapScene } from './map-scene.ts';
import { metresPerPixel } from './scale-bar.ts';
import { drawLabels, measureWith } from './snapshot/draw-labels.ts';
import { withHiddenMap } from './snapshot/hidden-map.ts';
import { LABEL_FAMILY } from './snapshot/label-parts.ts';
import { layOutLabels, type NumberedPlace } from './snapshot/lay-out-labels.ts';
import { pngOf } from './snapshot/png-of.ts';
import { baseStyle } from './style/base-style.ts';
import { basemapGeojson } from './style/basemap-geojson.ts';
import { contextGeojson } from './style/context-geojson.ts';
import { fontFaces, loadCountFont } from './style/font-faces.ts';
import { innerBorders } from './style/inner-borders.ts';

export const snapshotSteps = ['prepare', 'draw', 'label', 'finish'] as const;
export type SnapshotStep = (typeof snapshotSteps)[number];

export interface SnapshotInput {
  readonly scene: MapScene;
  readonly basemap: BasemapFile | null;
  readonly context: ContextFile | null;
  /** Bounds are fitted into the picture. */
  readonly view: Camera | { readonly bounds: Bounds };
  /** Unit: CSS pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device pixels a CSS pixel: 3 for paper, 2 for a picture on a screen. */
  readonly pixelRatio: number;
  readonly signal: AbortSignal;
  readonly onStep?: (step: SnapshotStep) => void;
}

export interface SnapshotImage {
  /** PNG of `widthPx × heightPx` CSS pixels at `pixelRatio`. */
  readonly blob: Blob;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
  /** A CSS pixel of the picture, at its middle. */
  readonly metresPerPixel: number;
  readonly bounds: Bounds;
  /** Places that stand on the map as a number. */
  readonly numbered: readonly NumberedPlace[];
}

/** The map as a picture with its place names drawn in. Rejects with the signal's reason when stopped. */
export async function takeSnapshot(input: SnapshotInput): Promise<SnapshotImage> {
  const { scene, signal, pixelRatio, widthPx, heightPx } = input;
  input.onStep?.('prepare');
  await Promise.all([
    loadCountFont(COUNT_FONT),
    ...[400, 600, 700].map((weight) => document.fonts.load(`${weight} 14px ${LABEL_FAMILY}`)),
  ]);
  signal.throwIfAborted();
  const colours = tokens[scene.theme];
  const atlas = drawSymbolAtlas(colours);
  input.onStep?.('draw');
  return withHiddenMap(
    {
      style: styleOf(input),
      layersAt: (zoom) =>
        composeLayers({
          scene,
          hovered: null,
          atlas,
          isFontReady: true,
          patternScale: patternScaleAt(zoom),
        }),
      view: input.view,
      width: widthPx,
      height: heightPx,
      pixelRatio,
      signal,
    },
    async ({ picture, camera, bounds, project }) => {
      input.onStep?.('label');
      const pen = picture.getContext('2d');
      if (pen === null) throw new Error('no 2D canvas');
      pen.scale(picture.width / widthPx, picture.height / heightPx);
      const size = { width: widthPx, height: heightPx };
      const { labels, numbered } = layOutLabels(scene, size, project, measureWith(pen));
      drawLabels(pen, labels, colours);
      input.onStep?.('finish');
      const blob = await pngOf(picture);
      signal.throwIfAborted();
      return {
        blob,
        widthPx,
        heightPx,
        pixelRatio,
        metresPerPixel: metresPerPixel(camera.center[1], camera.zoom),
        bounds,
        numbered,
      };
    },
  );
}

function styleOf({ scene, basemap, context }: SnapshotInput) {
  const geojson = basemapGeojson(basemap);
  const areas = scene.stadsdelAreas.map(({ area }) => area);
  return baseStyle({
    theme: scene.theme,
    basemap: geojson,
    context: contextGeojson(context, scene.language),
    borders: innerBorders(areas, geojson.outline),
    visibility: scene.contextVisibility,
    fontFaces,
  });
}
