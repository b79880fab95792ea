import { useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { AreaMap } from '../../../map/area-map.tsx';
import type { MapState } from '../../../map/map-scene.ts';
import { ready } from '../../../state/data-slice.ts';
import {
  selectRegion,
  selectStadsdelPlaces,
  selectWholeBounds,
} from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import type { Ramp } from '../../../ui/ramp.ts';
import { CameraButtons } from './camera-buttons.tsx';
import type { MapCard } from './map-cards.ts';
import { MapLayout } from './map-layout.tsx';
import { startBounds } from './start-bounds.ts';
import { useDrawnTheme } from './use-drawn-theme.ts';
import { useSharedCamera } from './use-shared-camera.ts';

interface LiveMapsProps {
  readonly cards: readonly MapCard[];
  readonly ramp: Ramp;
  readonly form: 'side' | 'swipe';
  /** The device cannot draw them. */
  readonly onFailed: () => void;
}

const ROOM = { top: 8, right: 8, bottom: 8, left: 8 };

/** The cards as maps with streets and names, all with one camera. */
export function LiveMaps({ cards, ramp, form, onFailed }: LiveMapsProps) {
  const { t, format } = useText();
  const theme = useDrawnTheme();
  const region = useApp(selectRegion);
  const whole = useApp(selectWholeBounds);
  const stadsdelList = useApp(selectStadsdelPlaces);
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const context = useApp(({ pack }) => ready(pack.context));
  const { link, onMoved } = useSharedCamera();
  const [states, setStates] = useState<Readonly<Record<string, MapState>>>({});
  const stadsdelAreas = useMemo(
    () => stadsdelList.map(({ boundary }) => boundary.area),
    [stadsdelList],
  );
  const hasFailed = Object.values(states).includes('failed');
  const failed = useRef(onFailed);
  useEffect(() => {
    if (hasFailed) failed.current();
  }, [hasFailed]);
  const home = useMemo(
    () =>
      region === null || whole === null
        ? null
        : { bounds: whole, maxBounds: region.home.maxBounds },
    [region, whole],
  );
  const start = useMemo(
    () =>
      whole === null ? null : startBounds(whole, cards[0]?.places.map(({ area }) => area) ?? []),
    [whole, cards],
  );
  if (home === null || start === null) return null;
  const isIdle = cards.every(({ id }) => states[id] === 'idle');
  return (
    <div className="pb-cmp-live" data-state={isIdle ? 'idle' : 'loading'}>
      <CameraButtons
        onZoomIn={() => {
          link.isAtStart = false;
          link.lead()?.zoomIn();
        }}
        onZoomOut={() => {
          link.isAtStart = false;
          link.lead()?.zoomOut();
        }}
        onHome={() => {
          link.isAtStart = false;
          link.lead()?.fit(home.bounds, ROOM, true);
        }}
      />
      <MapLayout
        cards={cards}
        form={form}
        render={(card) => (
          <AreaMap
            key={card.id}
            areas={card.places}
            ramp={ramp}
            stadsdelAreas={stadsdelAreas}
            basemap={basemap}
            context={context}
            theme={theme}
            language={format.language}
            home={home}
            start={start}
            label={card.label}
            link={link}
            onMoved={onMoved}
            onStateChange={(state) => setStates((before) => ({ ...before, [card.id]: state }))}
          />
        )}
      />
      {!isIdle && <p role="status">{t('compareMaps.live.loading')}</p>}
    </div>
  );
}
