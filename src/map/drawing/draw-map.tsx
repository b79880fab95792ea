import 'maplibre-gl/dist/maplibre-gl.css';
import '../map.css';
import type { Layer } from '@deck.gl/core';
import {
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { BasemapFile } from '../../data/schema/basemap-file.ts';
import type { ContextFile } from '../../data/schema/context-file.ts';
import type { Area, Bounds } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { SnapLines } from '../../domain/place-edit/snap-point.ts';
import type { Language } from '../../domain/text/localized-text.ts';
import { type Theme, type ThemeTokens, tokens } from '../../ui/tokens.ts';
import { COUNT_FONT } from '../layers/count-discs.ts';
import { LiveMap } from '../live-map.ts';
import type { MapState } from '../map-scene.ts';
import { baseStyle } from '../style/base-style.ts';
import { basemapGeojson } from '../style/basemap-geojson.ts';
import { contextGeojson } from '../style/context-geojson.ts';
import { fontFaces, loadCountFont } from '../style/font-faces.ts';
import { innerBorders } from '../style/inner-borders.ts';
import { DrawingBoard, type DrawTask } from './drawing-board.ts';

export interface DrawMapHandle {
  zoomIn(): void;
  zoomOut(): void;
  fit(bounds: Bounds): void;
  /** Null until there is a map. */
  centre(): LonLat | null;
}

/** What the layers are drawn with. */
export interface DrawnLook {
  readonly colours: ThemeTokens;
  readonly isFontReady: boolean;
}

export interface DrawMapProps {
  readonly ref?: Ref<DrawMapHandle>;
  /** What lies on the ground. Kept the same function while nothing in it changes. */
  readonly layersOf: (look: DrawnLook) => Layer[];
  readonly task: DrawTask;
  /** What corners stick to. */
  readonly snapTo: SnapLines;
  readonly stadsdelAreas: readonly Area[];
  readonly basemap: BasemapFile | null;
  readonly context: ContextFile | null;
  readonly theme: Theme;
  readonly language: Language;
  readonly home: { readonly bounds: Bounds; readonly maxBounds: Bounds };
  /** Accessible name, with what can be done. */
  readonly label: string;
  readonly onStateChange: (state: MapState) => void;
  /** Where nothing is being drawn. */
  readonly onClick: (position: LonLat) => void;
  readonly onArea: (area: Area, isDone: boolean) => void;
  readonly onLine: (line: readonly LonLat[], isDone: boolean) => void;
  readonly onGivenUp: () => void;
}

const PADDING = { top: 24, right: 24, bottom: 24, left: 24 };
const GROUND = {
  boundaries: true,
  rail: true,
  cycleRoutes: false,
  streetNames: true,
  schools: false,
  entrances: false,
  stops: false,
} as const;

/** A map to draw on: what its owner lays on the ground, and one thing in the making. */
export function DrawMap(props: DrawMapProps) {
  const { layersOf, task, snapTo, theme, language, label } = props;
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap | null>(null);
  const [board, setBoard] = useState<DrawingBoard | null>(null);
  const [generation, setGeneration] = useState(0);
  const [isFontReady, setIsFontReady] = useState(false);
  const colours = tokens[theme];

  const ground = useMemo(() => basemapGeojson(props.basemap), [props.basemap]);
  const named = useMemo(() => contextGeojson(props.context, language), [props.context, language]);
  const style = useMemo(
    () =>
      baseStyle({
        theme,
        basemap: ground,
        context: named,
        borders: innerBorders(props.stadsdelAreas, ground.outline),
        visibility: GROUND,
        fontFaces,
      }),
    [theme, ground, named, props.stadsdelAreas],
  );
  const layers = useMemo(
    () => layersOf({ colours, isFontReady }),
    [layersOf, colours, isFontReady],
  );
  const now = useRef({ props, style, layers, colours });
  useLayoutEffect(() => {
    now.current = { props, style, layers, colours };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lost context makes another map
  useEffect(() => {
    if (box.current === null) return;
    const { home, label: name } = now.current.props;
    const report = (state: MapState) => now.current.props.onStateChange(state);
    report('loading');
    let map: LiveMap;
    let made: DrawingBoard | null = null;
    try {
      map = new LiveMap({
        container: box.current,
        style: now.current.style,
        label: name,
        maxBounds: home.maxBounds,
        start: { bounds: home.bounds, padding: PADDING },
        events: {
          onReady: (ground) => {
            made = new DrawingBoard({
              map: ground,
              colours: now.current.colours,
              events: {
                onArea: (area, isDone) => now.current.props.onArea(area, isDone),
                onLine: (line, isDone) => now.current.props.onLine(line, isDone),
                onGivenUp: () => now.current.props.onGivenUp(),
              },
            });
            setBoard(made);
          },
          onIdle: () => report('idle'),
          onFailed: () => report('failed'),
          onContextLost: () => report('loading'),
          onContextRestored: () => setGeneration((count) => count + 1),
          onMove: () => {},
          onMoveEnd: () => {},
          onResize: () => {},
          onClick: (position) => {
            const { task: doing, onClick } = now.current.props;
            if (doing.kind === 'look') onClick(position);
          },
          onPoint: () => {},
          onEscape: () => {},
        },
      });
    } catch {
      report('failed');
      return;
    }
    live.current = map;
    map.setLayers(now.current.layers);
    return () => {
      setBoard(null);
      made?.stop();
      live.current = null;
      map.stop();
    };
  }, [generation]);

  useEffect(() => live.current?.setStyle(style), [style]);
  useEffect(() => live.current?.setLayers(layers), [layers]);
  useEffect(() => live.current?.setLabel(label), [label]);
  useEffect(() => board?.snapToLines(snapTo), [board, snapTo]);
  useEffect(() => board?.show(task), [board, task]);
  useEffect(() => board?.recolour(colours), [board, colours]);
  useEffect(() => {
    void loadCountFont(COUNT_FONT).then(() => setIsFontReady(true));
  }, []);

  useImperativeHandle(
    props.ref,
    () => ({
      zoomIn: () => live.current?.zoomIn(),
      zoomOut: () => live.current?.zoomOut(),
      fit: (bounds) => live.current?.fit(bounds, PADDING, true),
      centre: () => live.current?.camera().center ?? null,
    }),
    [],
  );

  return <div ref={box} className="pb-drawmap" data-drawing={task.kind} />;
}
