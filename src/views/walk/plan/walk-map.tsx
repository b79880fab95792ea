import { useCallback, useMemo } from 'react';
import type { Bounds } from '../../../domain/geo/area.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import type { WalkPlan } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawnLook } from '../../../map/drawing/draw-map.tsx';
import { walkRouteLayers } from '../../../map/layers/walk-route.ts';
import { ready } from '../../../state/data-slice.ts';
import { selectPlacesById } from '../../../state/select-data.ts';
import { selectNet, selectWalkPlaces, selectWalkSetup } from '../../../state/select-walks.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import type { Theme } from '../../../ui/tokens.ts';
import { MapFrame } from '../map-frame.tsx';
import { addStopAt, drawLeg, drawLoop, moveStop } from './route-changes.ts';
import type { StepProps } from './step-props.ts';
import { useSuggestions } from './use-suggestions.ts';
import { drawTaskOf, type WalkTask } from './walk-task.ts';

interface WalkMapProps extends StepProps {
  readonly theme: Theme;
}

const LOOK: WalkTask = { kind: 'look' };
const KEYS = ['stop', 'works', 'suggested', 'offNet', 'link'] as const;
const SIGNS = {
  stop: 'stop',
  works: 'works',
  suggested: 'suggested',
  offNet: 'off-net',
  link: 'link',
} as const;

/** The loop on the map: stops are set, moved and drawn here. */
export function WalkMap({
  plan,
  theme,
  task,
  onTask,
  change,
  chosenStopId,
  onChooseStop,
  map,
}: WalkMapProps) {
  const { t } = useText();
  const { body: walk } = plan;
  const setup = useApp(selectWalkSetup);
  const net = useApp(selectNet);
  const places = useApp(selectWalkPlaces);
  const netStatus = useApp(({ pack }) => pack['walking-net'].status);
  const start = useStart(plan);
  const suggestions = useSuggestions(walk);
  const stops = useMemo(
    () =>
      walk.stops.map(({ id, position, doesWork }, index) => ({
        id,
        number: String(index + 1),
        position,
        doesWork,
      })),
    [walk.stops],
  );
  const links = useMemo(() => setup.links.map(({ line }) => line), [setup.links]);
  const meetingPoint = walk.meetingPoint?.position ?? null;
  const { legs } = walk;
  const layersOf = useCallback(
    (look: DrawnLook) =>
      walkRouteLayers({ stops, legs, chosenStopId, meetingPoint, suggestions, links, ...look }),
    [stops, legs, chosenStopId, meetingPoint, suggestions, links],
  );
  const click = (position: LonLat) => {
    if (task.kind === 'add') {
      change((one) => addStopAt({ net, places, setup }, one, position, t));
    } else if (task.kind === 'move') {
      const { stopId } = task;
      change((one) => moveStop(net, one, stopId, position));
      onTask(LOOK);
    } else if (task.kind === 'meeting') {
      change((one) => ({
        ...one,
        meetingPoint: { position, text: one.meetingPoint?.text ?? '' },
      }));
      onTask(LOOK);
    } else onChooseStop(nearestStop(walk.stops, position));
  };
  const line = (drawn: readonly LonLat[], isDone: boolean) => {
    if (!isDone) return;
    if (task.kind === 'loop') change((one) => drawLoop(net, one, drawn, t));
    if (task.kind === 'leg') {
      const { leg } = task;
      change((one) => drawLeg(one, leg, drawn));
    }
    onTask(LOOK);
  };
  const label = {
    look: 'walkPlan.loop.mapLabel',
    add: 'walkPlan.loop.mapAdd',
    move: 'walkPlan.loop.mapAdd',
    meeting: 'walkPlan.loop.mapAdd',
    loop: 'walkPlan.loop.mapDraw',
    leg: 'walkPlan.loop.mapDraw',
  } as const;
  const say = {
    add: 'walkPlan.loop.adding',
    move: 'walkPlan.loop.placing',
    meeting: 'walkPlan.loop.placing',
    loop: 'walkPlan.loop.drawing',
    leg: 'walkPlan.loop.drawingLeg',
  } as const;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the map ends what is being done
    <div
      className="pb-wlk-mapside"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && task.kind !== 'look') onTask(LOOK);
      }}
    >
      <MapFrame
        ref={map}
        theme={theme}
        label={t(label[task.kind])}
        layersOf={layersOf}
        task={drawTaskOf(task)}
        start={start}
        onClick={click}
        onLine={line}
        onGivenUp={() => onTask(LOOK)}
      >
        <ul className="pb-wlk-key">
          {KEYS.filter(
            (key) =>
              (key !== 'offNet' || legs.some(({ isOnNet }) => !isOnNet)) &&
              (key !== 'link' || links.length > 0) &&
              (key !== 'suggested' || suggestions.length > 0),
          ).map((key) => (
            <li key={key}>
              <span aria-hidden="true" className="pb-wlk-sign" data-kind={SIGNS[key]} />
              {t(`walkPlan.loop.key.${key}`)}
            </li>
          ))}
        </ul>
        {netStatus !== 'ready' && (
          <p role="status">
            {t(netStatus === 'failed' ? 'walkPlan.loop.netFailed' : 'walkPlan.loop.netComing')}
          </p>
        )}
      </MapFrame>
      {task.kind !== 'look' && (
        <div className="pb-wlk-say" role="status">
          <span>{t(say[task.kind])}</span>
          {task.kind === 'add' && (
            <Button
              size="small"
              onPress={() => {
                const centre = map.current?.centre() ?? null;
                if (centre !== null)
                  change((one) => addStopAt({ net, places, setup }, one, centre, t));
              }}
            >
              {t('walkPlan.loop.addCentre')}
            </Button>
          )}
          <Button size="small" onPress={() => onTask(LOOK)}>
            {t(task.kind === 'add' ? 'walkPlan.loop.stop' : 'walkPlan.loop.cancel')}
          </Button>
        </div>
      )}
    </div>
  );

  function nearestStop(all: typeof walk.stops, [lon, lat]: LonLat): string | null {
    const reach = 0.0006;
    const near = all.find(
      ({ position }) =>
        Math.abs(position[0] - lon) < reach * 2 && Math.abs(position[1] - lat) < reach,
    );
    return near?.id ?? null;
  }
}

/** What is shown around the way. Unit: degrees of latitude; about 60 m. */
const AROUND = 0.0006;

/** Around the way, else around the place. Null shows the region's own start. */
function useStart({ body: walk }: WalkPlan) {
  const place = useApp((state) => selectPlacesById(state).get(walk.placeId ?? ''));
  const isReady = useApp(({ pack }) => ready(pack.places) !== null);
  return useMemo((): Bounds | null => {
    const around = [
      ...walk.stops.map(({ position }) => position),
      ...walk.legs.flatMap(({ line }) => line),
    ];
    if (around.length > 0) {
      const lons = around.map(([lon]) => lon);
      const lats = around.map(([, lat]) => lat);
      return [
        Math.min(...lons) - 2 * AROUND,
        Math.min(...lats) - AROUND,
        Math.max(...lons) + 2 * AROUND,
        Math.max(...lats) + AROUND,
      ];
    }
    return isReady && place?.boundary !== undefined ? boundsOf(place.boundary.area) : null;
  }, [walk.stops, walk.legs, place, isReady]);
}
