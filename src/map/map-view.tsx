import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import {
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { BasemapFile } from '../data/schema/basemap-file.ts';
import type { ContextFile } from '../data/schema/context-file.ts';
import type { Area, Bounds } from '../domain/geo/area.ts';
import { tokens } from '../ui/tokens.ts';
import { isSameCamera } from './camera.ts';
import { composeLayers } from './compose-layers.ts';
import { patternScaleAt } from './layers/area-fill.ts';
import { COUNT_FONT } from './layers/count-discs.ts';
import type { Highlighted } from './layers/feedback.ts';
import { drawSymbolAtlas } from './layers/symbol-atlas.ts';
import { symbolRadius } from './layers/symbol-radius.ts';
import { LiveMap } from './live-map.ts';
import type { Camera, MapScene, MapState, PlaceTag } from './map-scene.ts';
import { pickableAreas } from './pick/pickable-areas.ts';
import { placesAt } from './pick/places-at.ts';
import { baseStyle } from './style/base-style.ts';
import { basemapGeojson } from './style/basemap-geojson.ts';
import { contextGeojson } from './style/context-geojson.ts';
import { fontFaces, loadCountFont } from './style/font-faces.ts';
import { innerBorders } from './style/inner-borders.ts';
import type { Insets } from './tags/place-tag-layout.ts';
import { PlaceTags, type PlaceTagsHandle } from './tags/place-tags.tsx';
import type { Projection } from './tags/tag-board.ts';

export interface MapViewHandle {
  zoomIn(): void;
  zoomOut(): void;
  fitHome(): void;
  flyTo(camera: Camera): void;
  fit(bounds: Bounds): void;
}

export interface CameraRequest {
  /** A new number is a new request. */
  readonly id: number;
  readonly camera?: Camera;
  readonly bounds?: Bounds;
  /** What covers the map once it is there, when that differs. Unit: pixels. */
  readonly padding?: Insets;
}

export interface MapViewProps {
  readonly ref?: Ref<MapViewHandle>;
  readonly scene: MapScene;
  /** Null: the places are drawn on bare ground. */
  readonly basemap: BasemapFile | null;
  readonly context: ContextFile | null;
  /** Where the map stands. Null: home. A value the map itself reported is not obeyed again. */
  readonly camera: Camera | null;
  readonly cameraRequest?: CameraRequest | undefined;
  /** What panels cover. Unit: pixels. */
  readonly padding?: Insets | undefined;
  /** Accessible name of the region. */
  readonly label: string;
  /** What the state means, in words. */
  readonly stateText: string;
  readonly tagListLabel: string;
  /**
   * When a movement has ended, never for where the map was first put. Null: the map stands at home,
   * wherever that is beside the panels.
   */
  readonly onCameraChange: (camera: Camera | null) => void;
  /** Where it stands, home or not, and the first position too: for the scale bar. */
  readonly onViewChange?: ((camera: Camera) => void) | undefined;
  /** Smallest place first; empty for ground outside every place. */
  readonly onPick: (placeIds: readonly string[]) => void;
  readonly onHover?: ((placeId: string | null) => void) | undefined;
  readonly onOpenPlace: (placeId: string) => void;
  readonly onStateChange: (state: MapState) => void;
  readonly onEscape?: (() => void) | undefined;
}

const NO_PADDING: Insets = { top: 24, right: 24, bottom: 24, left: 24 };
/** Room between a tag and what covers the map. Unit: pixels. */
const TAG_MARGIN = 8;

export function MapView(props: MapViewProps) {
  const { scene, basemap, context, camera, cameraRequest, padding = NO_PADDING } = props;
  const { theme, language } = scene;
  const [state, setState] = useState<MapState>('loading');
  const [generation, setGeneration] = useState(0);
  const [hovered, setHovered] = useState<Highlighted | null>(null);
  const [isFontReady, setIsFontReady] = useState(false);
  const [patternScale, setPatternScale] = useState(1);
  const canvasBox = useRef<HTMLDivElement>(null);
  const tagsRef = useRef<PlaceTagsHandle>(null);
  const live = useRef<LiveMap | null>(null);
  const reported = useRef<Camera | null>(null);
  const isAtHome = useRef(true);

  const geojson = useMemo(() => basemapGeojson(basemap), [basemap]);
  const contextData = useMemo(() => contextGeojson(context, language), [context, language]);
  const borders = useMemo(
    () =>
      innerBorders(
        scene.stadsdelAreas.map(({ area }) => area),
        geojson.outline,
      ),
    [scene.stadsdelAreas, geojson.outline],
  );
  const style = useMemo(
    () =>
      baseStyle({
        theme,
        basemap: geojson,
        context: contextData,
        borders,
        visibility: scene.contextVisibility,
        fontFaces,
      }),
    [theme, geojson, contextData, borders, scene.contextVisibility],
  );
  const atlas = useMemo(() => drawSymbolAtlas(tokens[theme]), [theme]);
  const drawn = useMemo(
    () => ({ scene, hovered, atlas, isFontReady, patternScale }),
    [scene, hovered, atlas, isFontReady, patternScale],
  );
  const pickable = useMemo(() => pickableAreas(scene), [scene]);
  const areas = useMemo(
    () => new Map<string, Area>(pickable.map(({ placeId, area }) => [placeId, area])),
    [pickable],
  );

  const now = useRef({ props, style, drawn, pickable, areas, padding });
  useLayoutEffect(() => {
    now.current = { props, style, drawn, pickable, areas, padding };
  });

  const projection = useCallback((map: LiveMap): Projection => {
    const covered = now.current.padding;
    return {
      project: (position) => map.project(position),
      viewport: map.viewport(),
      insets: {
        top: covered.top + TAG_MARGIN,
        right: covered.right + TAG_MARGIN,
        bottom: covered.bottom + TAG_MARGIN,
        left: covered.left + TAG_MARGIN,
      },
      areaOf: (placeId) => now.current.areas.get(placeId),
      symbolRadiusOf: (placeId) => symbolRadius(now.current.props.scene, placeId),
    };
  }, []);
  const arrangeTags = useCallback(() => {
    if (live.current !== null) tagsRef.current?.arrange(projection(live.current));
  }, [projection]);
  // After the tags' own effects, and before the frame is drawn.
  useLayoutEffect(() => {
    if (scene !== null) arrangeTags();
  }, [scene, arrangeTags]);
  const hover = useCallback((placeId: string | null) => {
    const area = placeId === null ? undefined : now.current.areas.get(placeId);
    setHovered((before) => {
      if (placeId === null || area === undefined) return null;
      return before?.placeId === placeId && before.area === area ? before : { placeId, area };
    });
    now.current.props.onHover?.(placeId);
  }, []);

  useEffect(() => {
    const box = canvasBox.current;
    if (box === null) return;
    const { props: given } = now.current;
    const start = reported.current ?? given.camera;
    isAtHome.current = start === null || (reported.current !== null && isAtHome.current);
    box.dataset.generation = String(generation);
    setState('loading');
    let map: LiveMap;
    try {
      map = new LiveMap({
        container: box,
        style: now.current.style,
        label: given.label,
        maxBounds: given.scene.home.maxBounds,
        start: start ?? { bounds: given.scene.home.bounds, padding: now.current.padding },
        events: {
          onIdle: () => setState('idle'),
          onFailed: () => setState('failed'),
          onContextLost: () => setState('loading'),
          onContextRestored: () => setGeneration((count) => count + 1),
          onMove: () => tagsRef.current?.follow(projection(map)),
          onMoveEnd: (view, { byHand }) => {
            if (byHand) isAtHome.current = false;
            const isNews = reported.current === null || !isSameCamera(reported.current, view);
            reported.current = view;
            setPatternScale(patternScaleAt(view.zoom));
            arrangeTags();
            now.current.props.onViewChange?.(view);
            if (isNews) now.current.props.onCameraChange(isAtHome.current ? null : view);
          },
          onResize: () => {
            tagsRef.current?.forgetSizes();
            if (isAtHome.current) {
              map.fit(now.current.props.scene.home.bounds, now.current.padding, false);
            }
            arrangeTags();
          },
          onClick: (position) => {
            now.current.props.onPick(placesAt(now.current.pickable, position));
          },
          onPoint: (position) => {
            if (!window.matchMedia('(hover: hover)').matches) return;
            const id = position === null ? undefined : placesAt(now.current.pickable, position)[0];
            map.setCursor(id === undefined ? '' : 'pointer');
            hover(id ?? null);
          },
          onEscape: () => now.current.props.onEscape?.(),
        },
      });
    } catch {
      box.replaceChildren();
      setState('failed');
      return;
    }
    live.current = map;
    reported.current = map.camera();
    map.setLayers(composeLayers(now.current.drawn));
    setPatternScale(patternScaleAt(map.camera().zoom));
    given.onViewChange?.(map.camera());
    arrangeTags();
    return () => {
      live.current = null;
      map.stop();
    };
  }, [generation, projection, arrangeTags, hover]);

  useEffect(() => live.current?.setStyle(style), [style]);
  // Composed here and not while rendering: a layer belongs to the one map that drew it.
  useEffect(() => live.current?.setLayers(composeLayers(drawn)), [drawn]);
  useEffect(() => live.current?.setLabel(props.label), [props.label]);

  const { onStateChange } = props;
  useEffect(() => onStateChange(state), [state, onStateChange]);

  useEffect(() => {
    const load = async () => {
      await loadCountFont(COUNT_FONT);
      setIsFontReady(true);
      tagsRef.current?.forgetSizes();
      arrangeTags();
    };
    void load();
  }, [arrangeTags]);

  const fitHome = useCallback((isAnimated: boolean) => {
    isAtHome.current = true;
    live.current?.fit(now.current.props.scene.home.bounds, now.current.padding, isAnimated);
  }, []);

  useEffect(() => {
    const map = live.current;
    if (map === null) return;
    if (camera === null) {
      if (!isAtHome.current) fitHome(true);
      return;
    }
    if (isSameCamera(camera, map.camera())) return;
    if (reported.current !== null && isSameCamera(camera, reported.current)) return;
    isAtHome.current = false;
    map.jumpTo(camera);
  }, [camera, fitHome]);

  const requestId = cameraRequest?.id;
  useEffect(() => {
    if (requestId === undefined) return;
    const request = now.current.props.cameraRequest;
    isAtHome.current = false;
    live.current?.takeSize();
    const covered = request?.padding ?? now.current.padding;
    if (request?.camera !== undefined) live.current?.flyTo(request.camera, covered);
    else if (request?.bounds !== undefined) live.current?.fit(request.bounds, covered, true);
    else fitHome(true);
  }, [requestId, fitHome]);

  const { top, right, bottom, left } = padding;
  useEffect(() => {
    now.current.padding = { top, right, bottom, left };
    if (isAtHome.current) fitHome(false);
    arrangeTags();
  }, [top, right, bottom, left, fitHome, arrangeTags]);

  useImperativeHandle(
    props.ref,
    () => ({
      zoomIn: () => {
        isAtHome.current = false;
        live.current?.zoomIn();
      },
      zoomOut: () => {
        isAtHome.current = false;
        live.current?.zoomOut();
      },
      fitHome: () => fitHome(true),
      flyTo: (target) => {
        isAtHome.current = false;
        live.current?.flyTo(target, now.current.padding);
      },
      fit: (bounds) => {
        isAtHome.current = false;
        live.current?.fit(bounds, now.current.padding, true);
      },
    }),
    [fitHome],
  );

  const reach = useCallback((tag: PlaceTag) => {
    const map = live.current;
    if (map === null) return;
    const { x, y } = map.project(tag.position);
    const { width, height } = map.viewport();
    const covered = now.current.padding;
    const isInView =
      x > covered.left &&
      x < width - covered.right &&
      y > covered.top &&
      y < height - covered.bottom;
    if (isInView) return;
    isAtHome.current = false;
    map.flyTo({ center: tag.position, zoom: map.camera().zoom }, covered);
  }, []);
  const passWheel = useCallback((event: WheelEvent) => live.current?.passWheel(event), []);

  return (
    <section className="pb-mapview" aria-label={props.label} data-state={state}>
      <div ref={canvasBox} className="pb-mapview-canvas" />
      {state === 'failed' ? null : (
        <PlaceTags
          ref={tagsRef}
          tags={scene.tags}
          selectedId={scene.selected?.placeId ?? null}
          label={props.tagListLabel}
          onOpen={props.onOpenPlace}
          onReach={reach}
          onHover={hover}
          onEscape={props.onEscape}
          onWheel={passWheel}
        />
      )}
      <p className="pb-mapview-state" role="status">
        {props.stateText}
      </p>
    </section>
  );
}
