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
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import { isInsideArea } from '../../../domain/geo/is-inside-area.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { surfaceM2 } from '../../../domain/place-edit/surface.ts';
import { useText } from '../../../i18n/use-text.ts';
import { DrawMap, type DrawMapHandle, type DrawnLook } from '../../../map/drawing/draw-map.tsx';
import { type OwnPlaceShape, ownPlaceLayers } from '../../../map/layers/own-places.ts';
import type { MapState } from '../../../map/map-scene.ts';
import { ready } from '../../../state/data-slice.ts';
import {
  selectRegion,
  selectStadsdelPlaces,
  selectWholeBounds,
} from '../../../state/select-data.ts';
import { DRAFT_ID } from '../../../state/select-place-counts.ts';
import { useApp, useChosen } from '../../../state/use-app.ts';
import type { Theme } from '../../../ui/tokens.ts';
import { useMediaQuery } from '../../../ui/use-media-query.ts';
import { ZoomButtons } from '../../../ui/zoom-buttons.tsx';
import { InsideCount } from './inside-count.tsx';
import { sizeText } from './place-text.ts';
import { taskOf } from './task-of.ts';
import { useShapes } from './use-shapes.ts';
import { useSnapLines } from './use-snap-lines.ts';

interface PlaceMapProps {
  readonly ref: Ref<DrawMapHandle>;
  readonly corner: LonLat | null;
}

/** The map that places are drawn on. What is drawn goes into the draft. */
export function PlaceMap({ ref, corner }: PlaceMapProps) {
  const words = useText();
  const { t, format } = words;
  const theme = useDrawnTheme();
  const region = useApp(selectRegion);
  const whole = useApp(selectWholeBounds);
  const stadsdelList = useApp(selectStadsdelPlaces);
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const context = useApp(({ pack }) => ready(pack.context));
  // A ground that comes while the first style loads is not drawn until the camera moves.
  const isGroundComing = useApp(({ pack }) =>
    [pack.basemap, pack.context].some(({ status }) => status === 'waiting'),
  );
  const draft = useChosen((state) => state.placeDraft);
  const chosenId = useChosen((state) => state.chosenOwnPlaceId);
  const changePlaceDraft = useApp((state) => state.changePlaceDraft);
  const chooseOwnPlace = useApp((state) => state.chooseOwnPlace);
  const [isSnapping, setIsSnapping] = useState(true);
  const [state, setState] = useState<MapState>('loading');
  const handle = useRef<DrawMapHandle>(null);
  const shapes = useShapes();
  const layersOf = useCallback(
    (look: DrawnLook) => ownPlaceLayers({ shapes, chosenId, corner, ...look }),
    [shapes, chosenId, corner],
  );
  const snapTo = useSnapLines(isSnapping);
  const stadsdelAreas = useMemo(
    () => stadsdelList.map(({ boundary }) => boundary.area),
    [stadsdelList],
  );
  const home = useMemo(
    () =>
      region === null || whole === null
        ? null
        : { bounds: region.home.bounds, maxBounds: region.home.maxBounds },
    [region, whole],
  );
  const task = useMemo(() => taskOf(draft), [draft]);
  const section = useRef<HTMLElement>(null);
  const isDrawing = draft !== null;
  const opened = useRef(draft);
  useLayoutEffect(() => {
    opened.current = draft;
  });
  useEffect(() => {
    if (!isDrawing) return;
    section.current?.scrollIntoView({ block: 'nearest' });
    const area = opened.current?.area ?? null;
    if (area !== null) handle.current?.fit(boundsOf(area));
  }, [isDrawing]);
  useImperativeHandle(
    ref,
    () => ({
      zoomIn: () => handle.current?.zoomIn(),
      zoomOut: () => handle.current?.zoomOut(),
      fit: (bounds) => handle.current?.fit(bounds),
      centre: () => handle.current?.centre() ?? region?.center ?? null,
    }),
    [region],
  );
  if (home === null || isGroundComing) return <p role="status">{t('placeEditor.map.loading')}</p>;
  const doing =
    task.kind === 'look' || task.kind === 'ring' || task.kind === 'line' ? task.kind : 'corners';
  return (
    <section
      ref={section}
      className="pb-plc-map"
      aria-label={t('placeEditor.map.label')}
      data-state={state}
    >
      <div className="pb-plc-mapbox">
        <DrawMap
          ref={handle}
          layersOf={layersOf}
          task={task}
          snapTo={snapTo}
          stadsdelAreas={stadsdelAreas}
          basemap={basemap}
          context={context}
          theme={theme}
          language={format.language}
          home={home}
          label={t(`placeEditor.map.${doing}`)}
          onStateChange={setState}
          onClick={(position) => {
            const id = smallestAt(shapes, position);
            if (id !== null) chooseOwnPlace(id);
          }}
          onArea={(area, isDone) => changePlaceDraft(isDone ? { area, step: 'shape' } : { area })}
          onLine={(line, isDone) =>
            changePlaceDraft({ line, isLineDone: isDone || task.kind === 'line-corners' })
          }
          onGivenUp={() => changePlaceDraft(draft?.step === 'draw' ? { area: null } : { line: [] })}
        />
        <div className="pb-plc-zoom">
          <ZoomButtons
            label={t('placeEditor.map.zoom')}
            orientation="vertical"
            onZoomIn={() => handle.current?.zoomIn()}
            onZoomOut={() => handle.current?.zoomOut()}
            onWhole={() => whole !== null && handle.current?.fit(whole)}
          />
        </div>
        {state === 'failed' && <p className="pb-plc-failed">{t('placeEditor.map.failed')}</p>}
      </div>
      <div className="pb-plc-under">
        {draft !== null && draft.area !== null && draft.step !== 'split' && (
          <div className="pb-plc-live" aria-hidden="true">
            <p>{t('placeEditor.shape.size', { size: sizeText(surfaceM2(draft.area), words) })}</p>
            <InsideCount id={DRAFT_ID} />
          </div>
        )}
        <ul className="pb-plc-key">
          <li data-kind="own">{t('placeEditor.map.key.own')}</li>
          <li data-kind="known">{t('placeEditor.map.key.known')}</li>
        </ul>
        <label className="pb-plc-check">
          <input
            type="checkbox"
            checked={isSnapping}
            onChange={(event) => setIsSnapping(event.target.checked)}
          />
          <span>
            {t('placeEditor.map.snap')}{' '}
            <span className="pb-plc-quiet pb-plc-keys">{t('placeEditor.map.snapHint')}</span>
          </span>
        </label>
        <MapCredit />
      </div>
    </section>
  );
}

/** Whose data the map shows. */
function MapCredit() {
  const { format } = useText();
  const manifest = useApp((state) => ready(state.manifest));
  return (
    <p className="pb-plc-quiet">
      {(manifest?.attributions ?? []).map(({ text }) => format.text(text)).join(' · ')}
    </p>
  );
}

function useDrawnTheme(): Theme {
  const choice = useApp((state) => state.theme);
  const prefersDark = useMediaQuery('(prefers-color-scheme: dark)');
  return choice === 'system' ? (prefersDark ? 'dark' : 'light') : choice;
}

/** The smallest place of somebody's own there. */
function smallestAt(shapes: readonly OwnPlaceShape[], position: LonLat): string | null {
  const [smallest] = shapes
    .filter(({ kind, area }) => kind !== 'known' && isInsideArea(area, position))
    .toSorted((a, b) => surfaceM2(a.area) - surfaceM2(b.area));
  return smallest?.id ?? null;
}
