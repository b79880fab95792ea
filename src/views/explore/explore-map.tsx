import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { Camera } from '../../domain/geo/camera.ts';
import { useText } from '../../i18n/use-text.ts';
import { ScaleBar } from '../../map/map-scale.tsx';
import type { MapViewHandle } from '../../map/map-view.tsx';
import { ready } from '../../state/data-slice.ts';
import { useApp } from '../../state/use-app.ts';
import type { Theme } from '../../ui/tokens.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { Attribution } from './attribution.tsx';
import { MapButtons } from './map-buttons.tsx';
import { useScene } from './scene/use-scene.ts';

/** The GL libraries are most of the app: the words and the table need not wait for them. */
const MapView = lazy(async () => {
  const { MapView: component } = await import('../../map/map-view.tsx');
  return { default: component };
});

interface ExploreMapProps {
  readonly theme: Theme;
  /** A hidden map keeps its GPU memory and its camera. */
  readonly isHidden: boolean;
}

export function ExploreMap({ theme, isHidden }: ExploreMapProps) {
  const { t, format } = useText();
  const scene = useScene(theme);
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const context = useApp(({ pack }) => ready(pack.context));
  const isBasemapLost = useApp(({ pack }) => pack.basemap.status === 'failed');
  const camera = useApp((state) => state.camera);
  const mapRequest = useApp((state) => state.mapRequest);
  const markFound = useApp((state) => state.markFound);
  const mapState = useApp((state) => state.mapState);
  const moveCamera = useApp((state) => state.moveCamera);
  const openPlace = useApp((state) => state.openPlace);
  const reportMapState = useApp((state) => state.reportMapState);
  const hasPlace = useApp((state) => state.placeId !== null);
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  const padding = useMapPadding(hasPlace, isPhone);
  const cameraRequest =
    mapRequest === null
      ? undefined
      : { ...mapRequest, ...(isPhone && hasPlace && { padding: PADDING.phoneWithPlace }) };
  const [view, setView] = useState<Camera | null>(null);
  const handle = useRef<MapViewHandle>(null);
  const pick = useCallback(
    (placeIds: readonly string[]) => openPlace(placeIds[0] ?? null),
    [openPlace],
  );
  const close = useCallback(() => {
    openPlace(null);
    markFound(null);
  }, [openPlace, markFound]);
  if (scene === null || (basemap === null && !isBasemapLost)) return null;

  return (
    <div className="pb-map" data-hidden={isHidden} inert={isHidden}>
      <Suspense>
        <MapView
          ref={handle}
          scene={scene}
          basemap={basemap}
          context={context}
          camera={camera}
          cameraRequest={cameraRequest}
          padding={padding}
          label={t('map.label')}
          stateText={t(`map.${mapState}`)}
          tagListLabel={t('map.places')}
          onCameraChange={moveCamera}
          onViewChange={setView}
          onPick={pick}
          onOpenPlace={openPlace}
          onStateChange={reportMapState}
          onEscape={close}
        />
      </Suspense>
      <MapButtons handle={handle} />
      {view !== null && <ScaleBar camera={view} language={format.language} />}
      <Attribution />
    </div>
  );
}

const PADDING = {
  wide: { top: 24, right: 72, bottom: 40, left: 404 },
  besidePanel: { top: 190, right: 72, bottom: 80, left: 24 },
  phone: { top: 76, right: 24, bottom: 330, left: 24 },
  /** The sheet's middle height, on a phone of common size. */
  phoneWithPlace: { top: 84, right: 72, bottom: 514, left: 24 },
} as const;

/** What the cards and the sheet cover, so that the region lies in the part that is free. */
function useMapPadding(hasPanel: boolean, isPhone: boolean) {
  const isWide = useMediaQuery('(min-width: 1200px)');
  if (isPhone) return PADDING.phone;
  return isWide || !hasPanel ? PADDING.wide : PADDING.besidePanel;
}
