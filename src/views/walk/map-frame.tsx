import { type ReactNode, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Bounds } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { useText } from '../../i18n/use-text.ts';
import { DrawMap, type DrawMapHandle, type DrawnLook } from '../../map/drawing/draw-map.tsx';
import type { DrawTask } from '../../map/drawing/drawing-board.ts';
import type { MapState } from '../../map/map-scene.ts';
import { ready } from '../../state/data-slice.ts';
import { useApp } from '../../state/use-app.ts';
import { useGround } from '../../state/use-ground.ts';
import type { Theme } from '../../ui/tokens.ts';
import { ZoomButtons } from '../../ui/zoom-buttons.tsx';

const LOOK: DrawTask = { kind: 'look' };
const NO_LINES: readonly never[] = [];

interface MapFrameProps {
  readonly ref?: Ref<DrawMapHandle>;
  readonly theme: Theme;
  /** Accessible name, with what can be done. */
  readonly label: string;
  readonly layersOf: (look: DrawnLook) => ReturnType<Parameters<typeof DrawMap>[0]['layersOf']>;
  readonly task?: DrawTask;
  /** What it shows at first; the whole region's home where there is none. */
  readonly start?: Bounds | null;
  readonly onClick: (position: LonLat) => void;
  readonly onLine?: (line: readonly LonLat[], isDone: boolean) => void;
  readonly onGivenUp?: () => void;
  /** Stands under the map: what its signs mean. */
  readonly children?: ReactNode;
}

/** A map of walks with its camera buttons, its key and whose data it shows. */
export function MapFrame({
  ref,
  theme,
  label,
  layersOf,
  task = LOOK,
  start,
  ...on
}: MapFrameProps) {
  const { t, format } = useText();
  const ground = useGround();
  const manifest = useApp((state) => ready(state.manifest));
  const [state, setState] = useState<MapState>('loading');
  const handle = useRef<DrawMapHandle>(null);
  const [first] = useState(start);
  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => handle.current?.zoomIn(),
      zoomOut: () => handle.current?.zoomOut(),
      fit: (bounds) => handle.current?.fit(bounds),
      centre: () => handle.current?.centre() ?? null,
    }),
    [],
  );
  return (
    <section className="pb-task-map" aria-label={label} data-state={state}>
      {ground === null ? (
        <p role="status">{t('walkPlan.loop.loading')}</p>
      ) : (
        <div className="pb-task-mapbox">
          <DrawMap
            ref={handle}
            layersOf={layersOf}
            task={task}
            snapTo={NO_LINES}
            stadsdelAreas={ground.stadsdelAreas}
            basemap={ground.basemap}
            context={ground.context}
            theme={theme}
            language={format.language}
            home={
              first === null || first === undefined
                ? ground.home
                : { ...ground.home, bounds: first }
            }
            label={label}
            onStateChange={setState}
            onClick={on.onClick}
            onArea={() => {}}
            onLine={(line, isDone) => on.onLine?.(line, isDone)}
            onGivenUp={() => on.onGivenUp?.()}
          />
          <div className="pb-task-zoom">
            <ZoomButtons
              label={t('walkPlan.loop.zoom')}
              orientation="vertical"
              onZoomIn={() => handle.current?.zoomIn()}
              onZoomOut={() => handle.current?.zoomOut()}
              onWhole={() => handle.current?.fit(ground.whole)}
            />
          </div>
          {state === 'failed' && <p className="pb-task-failed">{t('walkPlan.loop.failed')}</p>}
        </div>
      )}
      <div className="pb-task-under">
        {on.children}
        <p className="pb-wlk-quiet">
          {(manifest?.attributions ?? []).map(({ text }) => format.text(text)).join(' · ')}
        </p>
      </div>
    </section>
  );
}
