import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { Camera } from '../map-scene.ts';
import { isSoftwareRendered } from '../software-rendering.ts';
import type { ScreenPoint } from '../tags/place-tag-layout.ts';

setWorkerUrl(workerUrl);

export interface HiddenMapInput {
  readonly style: StyleSpecification;
  readonly layersAt: (zoom: number) => Layer[];
  readonly view: Camera | { readonly bounds: Bounds };
  /** Unit: CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly pixelRatio: number;
  readonly signal: AbortSignal;
}

/** A picture that was copied while it was on the canvas, and how its ground lies. */
export interface DrawnMap {
  readonly picture: HTMLCanvasElement;
  readonly camera: Camera;
  readonly bounds: Bounds;
  project(position: LonLat): ScreenPoint;
}

/** Frames to wait for two equal ones: fonts and textures may still be on their way. */
const MOST_FRAMES = 12;
const LONGEST_MS = 120_000;
const PADDING = 12;

/**
 * Draws a map nobody sees, hands over its picture, and takes all of it away again: its element, its
 * workers and its graphics context, whether it worked, failed or was stopped.
 */
export async function withHiddenMap<Result>(
  input: HiddenMapInput,
  read: (drawn: DrawnMap) => Promise<Result>,
): Promise<Result> {
  input.signal.throwIfAborted();
  const container = hiddenBox(input.width, input.height);
  document.body.append(container);
  let map: MapLibreMap | undefined;
  try {
    map = openMap(container, input);
    const picture = await pictureOf(map, input);
    return await read(drawn(map, picture));
  } finally {
    if (map !== undefined) close(map);
    container.remove();
  }
}

function hiddenBox(width: number, height: number): HTMLElement {
  const box = document.createElement('div');
  box.inert = true;
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, {
    position: 'fixed',
    top: '0',
    left: `${-2 * width}px`,
    width: `${width}px`,
    height: `${height}px`,
    pointerEvents: 'none',
  });
  return box;
}

function openMap(container: HTMLElement, input: HiddenMapInput): MapLibreMap {
  const { view } = input;
  return new MapLibreMap({
    container,
    style: input.style,
    ...('bounds' in view
      ? {
          bounds: [...view.bounds] as [number, number, number, number],
          fitBoundsOptions: { padding: PADDING },
        }
      : { center: [view.center[0], view.center[1]] as [number, number], zoom: view.zoom }),
    pixelRatio: input.pixelRatio,
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: !isSoftwareRendered() },
  });
}

async function pictureOf(map: MapLibreMap, input: HiddenMapInput): Promise<HTMLCanvasElement> {
  const { signal } = input;
  const failure = new AbortController();
  const stopped = AbortSignal.any([signal, failure.signal, AbortSignal.timeout(LONGEST_MS)]);
  const fail = (error: unknown) => failure.abort(error);
  const layers = input.layersAt(map.getZoom());
  let isDeckReady = false;
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    onLoad: () => {
      isDeckReady = true;
      map.triggerRepaint();
    },
    onError: fail,
  });
  map.addControl(overlay);
  overlay.setProps({ layers });
  map.on('webglcontextlost', () => fail(new Error('context lost')));

  await until(stopped, (done) => {
    let isSettled = false;
    map.on('idle', () => {
      if (!isDeckReady) return;
      if (isSettled) {
        done();
        return;
      }
      // The overlay only finds its place among the style's layers once every source has loaded.
      isSettled = true;
      overlay.setProps({ layers });
      map.triggerRepaint();
    });
  });

  const target = document.createElement('canvas');
  target.width = map.getCanvas().width;
  target.height = map.getCanvas().height;
  const pen = target.getContext('2d');
  if (pen === null) throw new Error('no 2D canvas');
  let before = '';
  for (let frame = 0; frame < MOST_FRAMES; frame += 1) {
    // The canvas is blank outside the event that drew it.
    await until(stopped, (done) => {
      map.once('render', () => {
        pen.clearRect(0, 0, target.width, target.height);
        pen.drawImage(map.getCanvas(), 0, 0);
        done();
      });
      map.triggerRepaint();
    });
    const sample = sampleOf(target);
    if (sample === before && layers.every(({ isLoaded }) => isLoaded)) break;
    before = sample;
  }
  return target;
}

/** Waits for what `start` announces, or for the signal, whichever comes first. */
function until(signal: AbortSignal, start: (done: () => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    start(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}

const SAMPLE = { width: 96, height: 72 } as const;

function sampleOf(picture: HTMLCanvasElement): string {
  const canvas = document.createElement('canvas');
  canvas.width = SAMPLE.width;
  canvas.height = SAMPLE.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(picture, 0, 0, SAMPLE.width, SAMPLE.height);
  return pen?.getImageData(0, 0, SAMPLE.width, SAMPLE.height).data.join() ?? '';
}

function drawn(map: MapLibreMap, picture: HTMLCanvasElement): DrawnMap {
  const { lng, lat } = map.getCenter();
  const bounds = map.getBounds();
  return {
    picture,
    camera: { center: [lng, lat], zoom: map.getZoom() },
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    project: ([lon, latitude]) => map.project([lon, latitude]),
  };
}

function close(map: MapLibreMap): void {
  const context = map.getCanvas().getContext('webgl2');
  try {
    map.remove();
  } catch {
    // A map whose context is lost may fail to free what the context held.
  }
  if (context?.isContextLost() === false) {
    context.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
