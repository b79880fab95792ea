import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { BasemapFile } from '../data/schema/basemap-file.ts';
import type { ContextFile } from '../data/schema/context-file.ts';
import type { Area, Bounds } from '../domain/geo/area.ts';
import type { Language } from '../domain/text/localized-text.ts';
import { type Theme, tokens } from '../ui/tokens.ts';
import type { CameraLink } from './camera-link.ts';
import { patternScaleAt } from './layers/area-fill.ts';
import { type ComparedArea, comparedAreaLayers } from './layers/compared-areas.ts';
import { LiveMap } from './live-map.ts';
import type { MapState } from './map-scene.ts';
import { baseStyle } from './style/base-style.ts';
import { basemapGeojson } from './style/basemap-geojson.ts';
import { contextGeojson } from './style/context-geojson.ts';
import { fontFaces } from './style/font-faces.ts';
import { innerBorders } from './style/inner-borders.ts';

export interface AreaMapProps {
  /** Largest first. */
  readonly areas: readonly ComparedArea[];
  readonly ramp: 'perceived' | 'offences';
  readonly stadsdelAreas: readonly Area[];
  readonly basemap: BasemapFile | null;
  readonly context: ContextFile | null;
  readonly theme: Theme;
  readonly language: Language;
  readonly home: { readonly bounds: Bounds; readonly maxBounds: Bounds };
  /** What it shows at first, if no other map of the link is there. */
  readonly start: Bounds;
  /** Accessible name, with what the map says. */
  readonly label: string;
  /** The camera that it shares with other maps. */
  readonly link: CameraLink;
  readonly onStateChange: (state: MapState) => void;
  /** They stand elsewhere than at first. */
  readonly onMoved: () => void;
}

const PADDING = { top: 8, right: 8, bottom: 8, left: 8 };
const GROUND = {
  boundaries: true,
  rail: true,
  cycleRoutes: false,
  streetNames: true,
  schools: false,
  entrances: false,
  stops: false,
} as const;

/** A map of filled areas and nothing to choose: several of them share one camera. */
export function AreaMap(props: AreaMapProps) {
  const { areas, ramp, stadsdelAreas, basemap, context, theme, language, label, link } = props;
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<LiveMap | null>(null);
  const [generation, setGeneration] = useState(0);
  const [patternScale, setPatternScale] = useState(1);

  const ground = useMemo(() => basemapGeojson(basemap), [basemap]);
  const named = useMemo(() => contextGeojson(context, language), [context, language]);
  const style = useMemo(
    () =>
      baseStyle({
        theme,
        basemap: ground,
        context: named,
        borders: innerBorders(stadsdelAreas, ground.outline),
        visibility: GROUND,
        fontFaces,
      }),
    [theme, ground, named, stadsdelAreas],
  );
  const drawn = useMemo(
    () => ({ areas, ramp, colours: tokens[theme], patternScale }),
    [areas, ramp, theme, patternScale],
  );
  const now = useRef({ props, style, drawn });
  useLayoutEffect(() => {
    now.current = { props, style, drawn };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a lost context makes another map
  useEffect(() => {
    if (box.current === null) return;
    const { home, start, label: name } = now.current.props;
    const report = (state: MapState) => now.current.props.onStateChange(state);
    report('loading');
    let map: LiveMap;
    try {
      map = new LiveMap({
        container: box.current,
        style: now.current.style,
        label: name,
        maxBounds: home.maxBounds,
        start: { bounds: start, padding: PADDING },
        events: {
          onIdle: () => report('idle'),
          onFailed: () => report('failed'),
          onContextLost: () => report('loading'),
          onContextRestored: () => setGeneration((count) => count + 1),
          onMove: () => link.moved(map),
          onMoveEnd: ({ zoom }, { byHand }) => {
            if (byHand) link.isAtStart = false;
            if (!link.isAtStart) now.current.props.onMoved();
            setPatternScale(patternScaleAt(zoom));
          },
          onResize: () => link.resized(map, () => map.fit(start, PADDING, false)),
          onClick: () => {},
          onPoint: () => {},
          onEscape: () => {},
        },
      });
    } catch {
      report('failed');
      return;
    }
    live.current = map;
    const leave = link.join(map);
    setPatternScale(patternScaleAt(map.camera().zoom));
    map.setLayers(comparedAreaLayers(now.current.drawn));
    return () => {
      leave();
      live.current = null;
      map.stop();
    };
  }, [generation, link]);

  useEffect(() => live.current?.setStyle(style), [style]);
  useEffect(() => live.current?.setLayers(comparedAreaLayers(drawn)), [drawn]);
  useEffect(() => live.current?.setLabel(label), [label]);

  return <div ref={box} className="pb-areamap" />;
}
