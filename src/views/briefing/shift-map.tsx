import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { isDrawn } from '../../domain/place/place-geometry.ts';
import type { Shift } from '../../domain/shift/shift.ts';
import { useText } from '../../i18n/use-text.ts';
import { DrawMap, type DrawMapHandle, type DrawnLook } from '../../map/drawing/draw-map.tsx';
import { type ShiftArea, shiftPlacesLayers } from '../../map/layers/shift-places.ts';
import type { MapState } from '../../map/map-scene.ts';
import { ready } from '../../state/data-slice.ts';
import { selectPlacesById } from '../../state/select-data.ts';
import { selectProposedPlaces, spotOf } from '../../state/select-shifts.ts';
import { useApp } from '../../state/use-app.ts';
import { useGround } from '../../state/use-ground.ts';
import type { Theme } from '../../ui/tokens.ts';
import { ZoomButtons } from '../../ui/zoom-buttons.tsx';

const LOOK = { kind: 'look' } as const;
const NONE: readonly never[] = [];
const KINDS = ['chosen', 'proposed', 'control'] as const;
const doNothing = () => {};

interface ShiftMapProps {
  readonly shift: Shift;
  readonly theme: Theme;
  readonly map: RefObject<DrawMapHandle | null>;
  /** Where the start point is put; null while it is not asked for. */
  readonly onPick: ((position: LonLat) => void) | null;
}

/** The places of a shift on the ground. The lists beside it say the same. */
export function ShiftMap({ shift, theme, map, onPick }: ShiftMapProps) {
  const { t, format } = useText();
  const ground = useGround();
  const places = useApp(selectPlacesById);
  const proposed = useApp(selectProposedPlaces);
  const manifest = useApp((state) => ready(state.manifest));
  const [state, setState] = useState<MapState>('loading');
  const { places: chosen, controlIds, startPoint } = shift;
  const areas = useMemo(() => {
    const kinds = new Map<string, ShiftArea['kind']>();
    for (const { placeId } of proposed) kinds.set(placeId, 'proposed');
    for (const id of controlIds) kinds.set(id, 'control');
    for (const { placeId } of chosen) kinds.set(placeId, 'chosen');
    return [...kinds].flatMap(([placeId, kind]): ShiftArea[] => {
      const area = places.get(placeId)?.boundary?.area;
      return area === undefined ? [] : [{ placeId, area, kind }];
    });
  }, [chosen, controlIds, proposed, places]);
  const spots = useMemo(
    () =>
      chosen.flatMap(({ placeId }, index) => {
        const place = places.get(placeId);
        if (place === undefined || !isDrawn(place)) return [];
        return [{ id: placeId, number: String(index + 1), position: spotOf(place) }];
      }),
    [chosen, places],
  );
  const layersOf = useCallback(
    (look: DrawnLook) => shiftPlacesLayers({ areas, spots, start: startPoint, ...look }),
    [areas, spots, startPoint],
  );
  const shown = KINDS.filter((kind) => areas.some((area) => area.kind === kind));
  const label = t(onPick === null ? 'shift.map.label' : 'shift.map.pick');
  return (
    <section className="pb-task-map" aria-label={label} data-state={state}>
      {ground === null ? (
        <p role="status">{t('shift.map.loading')}</p>
      ) : (
        <div className="pb-task-mapbox">
          <DrawMap
            ref={map}
            layersOf={layersOf}
            task={LOOK}
            snapTo={NONE}
            stadsdelAreas={ground.stadsdelAreas}
            basemap={ground.basemap}
            context={ground.context}
            theme={theme}
            language={format.language}
            home={ground.home}
            label={label}
            onStateChange={setState}
            onClick={(position) => onPick?.(position)}
            onArea={doNothing}
            onLine={doNothing}
            onGivenUp={doNothing}
          />
          <div className="pb-task-zoom">
            <ZoomButtons
              label={t('shift.map.zoom')}
              orientation="vertical"
              onZoomIn={() => map.current?.zoomIn()}
              onZoomOut={() => map.current?.zoomOut()}
              onWhole={() => map.current?.fit(ground.whole)}
            />
          </div>
          {state === 'failed' && <p className="pb-task-failed">{t('shift.map.failed')}</p>}
        </div>
      )}
      <div className="pb-task-under">
        <ul className="pb-shf-key">
          {shown.map((kind) => (
            <li key={kind}>
              <span aria-hidden="true" className="pb-shf-sign" data-kind={kind} />
              {t(`shift.map.${kind}`)}
            </li>
          ))}
          {startPoint !== null && (
            <li>
              <span aria-hidden="true" className="pb-shf-sign" data-kind="start" />
              {t('shift.map.start')}
            </li>
          )}
        </ul>
        <p className="pb-shf-quiet">
          {(manifest?.attributions ?? []).map(({ text }) => format.text(text)).join(' · ')}
        </p>
      </div>
    </section>
  );
}
