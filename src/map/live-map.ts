import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import { LngLat, Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../domain/geo/area.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import { clampTo, fittingPadding } from './camera.ts';
import { DeckLoop } from './deck-loop.ts';
import { keepDrawn } from './drawing/keep-drawn.ts';
import type { Camera } from './map-scene.ts';
import { isSoftwareRendered } from './software-rendering.ts';
import type { Insets, ScreenPoint, ScreenSize } from './tags/place-tag-layout.ts';

setWorkerUrl(workerUrl);

export interface LiveMapEvents {
  /** The first style is there: from now on something else may draw on the map too. */
  readonly onReady?: (map: MapLibreMap) => void;
  /** All sources are loaded and all layers drawn. */
  readonly onIdle: () => void;
  readonly onFailed: () => void;
  readonly onContextLost: () => void;
  /** Nothing deck.gl drew survives a lost context: the owner throws this map away and makes another. */
  readonly onContextRestored: () => void;
  readonly onMove: () => void;
  /** `byHand`: a person moved it. */
  readonly onMoveEnd: (camera: Camera, how: { readonly byHand: boolean }) => void;
  readonly onResize: () => void;
  readonly onClick: (position: LonLat) => void;
  /** Null when the pointer left. */
  readonly onPoint: (position: LonLat | null) => void;
  readonly onEscape: () => void;
}

export interface LiveMapInput {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly label: string;
  readonly start: Camera | { readonly bounds: Bounds; readonly padding: Insets };
  readonly maxBounds: Bounds;
  readonly events: LiveMapEvents;
}

const MIN_ZOOM = 9.5;
const MAX_ZOOM = 18;

/** One map with its overlay. Throws where there is no WebGL 2. */
export class LiveMap {
  private readonly map: MapLibreMap;
  private readonly overlay: MapLibreOverlay;
  private readonly events: LiveMapEvents;
  private readonly loop = new DeckLoop();
  private wantedStyle: StyleSpecification;
  private size: ScreenSize;
  private layers: Layer[] = [];
  private isStyleReady = false;
  private isDeckReady = false;
  private isSettled = false;
  private isStopped = false;
  private isByHand = false;
  private isContextLost = false;

  constructor(input: LiveMapInput) {
    const { container, style, start, maxBounds, events } = input;
    this.events = events;
    this.wantedStyle = style;
    this.size = sizeOf(container);
    this.map = new MapLibreMap({
      container,
      style,
      ...('bounds' in start
        ? {
            bounds: [...start.bounds] as [number, number, number, number],
            fitBoundsOptions: { padding: fittingPadding(start.padding, this.size) },
          }
        : { center: [start.center[0], start.center[1]] as [number, number], zoom: start.zoom }),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      transformConstrain: (center, zoom) => {
        const [lon, lat] = clampTo(maxBounds, [center.lng, center.lat]);
        return {
          center: new LngLat(lon, lat),
          zoom: Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM),
        };
      },
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      fadeDuration: 120,
      canvasContextAttributes: { antialias: !isSoftwareRendered() },
      locale: { 'Map.Title': input.label },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    // The section around it is the region; the canvas only takes the arrow keys.
    this.map.getCanvas().setAttribute('role', 'application');
    this.overlay = new MapLibreOverlay({
      interleaved: true,
      layers: [],
      onLoad: () => {
        this.isDeckReady = true;
        this.map.triggerRepaint();
      },
      onError: () => {
        if (!this.isStopped) events.onFailed();
      },
    });
    this.map.addControl(this.overlay);
    this.listen();
  }

  setStyle(style: StyleSpecification): void {
    if (style === this.wantedStyle) return;
    this.wantedStyle = style;
    if (this.isStyleReady) this.applyStyle();
  }

  setLayers(layers: Layer[]): void {
    this.layers = layers;
    this.overlay.setProps({ layers });
    this.loop.wake(layers);
    // Once it has its place in the map, deck.gl asks for a frame when it has taken the layers.
    if (this.isSettled && this.map.isStyleLoaded()) return;
    this.isSettled = false;
    this.map.triggerRepaint();
  }

  setLabel(label: string): void {
    this.map.getCanvas().setAttribute('aria-label', label);
  }

  setCursor(cursor: string): void {
    this.map.getCanvas().style.cursor = cursor;
  }

  camera(): Camera {
    const { lng, lat } = this.map.getCenter();
    return { center: [lng, lat], zoom: this.map.getZoom() };
  }

  /** As the map drew it last: asking the element would make the browser lay out the page. */
  viewport(): ScreenSize {
    return this.size;
  }

  project([lon, lat]: LonLat): ScreenPoint {
    return this.map.project([lon, lat]);
  }

  jumpTo({ center, zoom }: Camera): void {
    this.map.jumpTo({ center: [center[0], center[1]], zoom });
  }

  /** Brings a position into the middle of what no panel covers. */
  flyTo({ center, zoom }: Camera, padding: Insets): void {
    this.map.flyTo({
      center: [center[0], center[1]],
      zoom,
      offset: [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2],
    });
  }

  fit([west, south, east, north]: Bounds, padding: Insets, isAnimated: boolean): void {
    this.map.fitBounds([west, south, east, north], {
      padding: fittingPadding(padding, this.viewport()),
      animate: isAnimated,
    });
  }

  /** Takes the size its element has now: a panel that has just opened took its room unheard. */
  takeSize(): void {
    this.map.resize();
  }

  zoomIn(): void {
    this.map.zoomIn();
  }

  zoomOut(): void {
    this.map.zoomOut();
  }

  /** Wheel over something that lies on the map is a wheel on the map. */
  passWheel(event: WheelEvent): void {
    this.map.getCanvas().dispatchEvent(new WheelEvent(event.type, event));
  }

  stop(): void {
    this.isStopped = true;
    this.loop.stop();
    const container = this.map.getContainer();
    // What belonged to a lost context cannot be deleted in the one that replaced it.
    if (this.isContextLost) {
      const context = this.map.getCanvas().getContext('webgl2');
      context?.getExtension('WEBGL_lose_context')?.loseContext();
    }
    try {
      this.map.remove();
    } catch {
      // A map whose context is lost may fail to free what the context held.
    }
    container.replaceChildren();
  }

  private listen(): void {
    const { map, events } = this;
    map.on('style.load', () => {
      const isFirst = !this.isStyleReady;
      this.isStyleReady = true;
      if (isFirst) events.onReady?.(map);
      if (map.style !== undefined && this.wantedStyle !== undefined) this.applyStyle();
    });
    map.on('idle', () => this.settle());
    map.on('move', () => events.onMove());
    map.on('movestart', (event) => {
      this.loop.wake(this.layers);
      this.isByHand = 'originalEvent' in event && event.originalEvent !== undefined;
    });
    map.on('moveend', () => events.onMoveEnd(this.camera(), { byHand: this.isByHand }));
    map.on('resize', () => {
      this.size = sizeOf(map.getContainer());
      this.loop.wake(this.layers);
      events.onResize();
    });
    map.on('click', ({ lngLat }) => events.onClick([lngLat.lng, lngLat.lat]));
    map.on('mousemove', ({ lngLat }) => events.onPoint([lngLat.lng, lngLat.lat]));
    map.on('mouseout', () => events.onPoint(null));
    map.on('webglcontextlost', () => {
      this.isContextLost = true;
      this.overlay.setProps({ layerFilter: () => false });
      events.onContextLost();
    });
    map.on('webglcontextrestored', () => events.onContextRestored());
    map.getCanvas().addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') events.onEscape();
    });
  }

  private applyStyle(): void {
    this.isSettled = false;
    this.loop.wake(this.layers);
    this.map.setStyle(this.wantedStyle, { diff: true, transformStyle: keepDrawn });
    this.map.triggerRepaint();
  }

  /** The overlay only finds its place among the style's layers once every source has loaded. */
  private settle(): void {
    if (!this.isDeckReady || this.isStopped || this.isContextLost) return;
    if (this.isSettled) {
      this.events.onIdle();
      return;
    }
    this.isSettled = true;
    this.overlay.setProps({ layers: this.layers });
    this.loop.wake(this.layers);
    this.map.triggerRepaint();
  }
}

function sizeOf(element: HTMLElement): ScreenSize {
  return { width: element.clientWidth, height: element.clientHeight };
}
