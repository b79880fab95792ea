import './explore.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { MapView, type MapHandle } from '../../map/map-view.tsx';
import { ready } from '../../state/data-slice.ts';
import { selectDossier } from '../../state/select-explore.ts';
import { useApp } from '../../state/use-app.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SheetHeight } from '../../ui/sheet-heights.ts';
import type { Theme } from '../../ui/tokens.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { Attribution } from './attribution.tsx';
import { ExploreLegend } from './legend/explore-legend.tsx';
import { MapButtons } from './map-buttons.tsx';
import { PlacePanel } from './place/place-panel.tsx';
import { useScene } from './scene/use-scene.ts';
import { SourceCard } from './source/source-card.tsx';
import { UnplacedDialog } from './source/unplaced-dialog.tsx';
import { PlaceTable } from './table/place-table.tsx';
import { TitleCard } from './title-card.tsx';
import { YearStrip } from './year-strip.tsx';

interface ExploreViewProps {
  readonly theme: Theme;
}

export function ExploreView({ theme }: ExploreViewProps) {
  const { t } = useText();
  const isPhone = useMediaQuery('(max-width: 719px)');
  const mapState = useApp((state) => state.mapState);
  const wantsTable = useApp((state) => state.isTable);
  const isTable = wantsTable || mapState === 'failed';
  const dossier = useApp(selectDossier);

  return (
    <div
      className="pb-explore"
      data-panel={dossier === null ? 'closed' : 'open'}
      data-table={isTable ? 'shown' : 'hidden'}
    >
      <div className="pb-map-area">
        <ExploreMap theme={theme} isHidden={isTable} />
        {isTable ? (
          <div className="pb-table-area">
            {mapState === 'failed' && (
              <Notice kind="warning" title={t('noWebGl.title')}>
                {t('noWebGl.body')}
              </Notice>
            )}
            {!isPhone && <TitleCard />}
            <PlaceTable />
          </div>
        ) : (
          !isPhone && (
            <>
              <TitleCard />
              <ExploreLegend />
            </>
          )
        )}
      </div>
      {isPhone ? (
        <PhoneSheet isTable={isTable} hasPlace={dossier !== null} />
      ) : (
        <>
          <div className="pb-strip">
            <YearStrip />
          </div>
          <PlacePanel />
        </>
      )}
      <SourceCard />
      <UnplacedDialog />
    </div>
  );
}

interface PhoneSheetProps {
  readonly isTable: boolean;
  readonly hasPlace: boolean;
}

function PhoneSheet({ isTable, hasPlace }: PhoneSheetProps) {
  const { t } = useText();
  const placeId = useApp((state) => state.placeId);
  const [height, setHeight] = useState<SheetHeight>('low');
  useEffect(() => {
    setHeight(placeId === null ? 'low' : 'middle');
  }, [placeId]);
  if (isTable && !hasPlace) return null;
  return (
    <BottomSheet
      label={t('legend.title')}
      handleLabel={t('app.sheet')}
      height={height}
      onHeightChange={setHeight}
    >
      {hasPlace ? (
        <PlacePanel />
      ) : (
        <>
          <TitleCard />
          <YearStrip />
          <ExploreLegend />
        </>
      )}
    </BottomSheet>
  );
}

interface ExploreMapProps {
  readonly theme: Theme;
  readonly isHidden: boolean;
}

function ExploreMap({ theme, isHidden }: ExploreMapProps) {
  const { t } = useText();
  const scene = useScene(theme);
  const basemap = useApp(({ pack }) => ready(pack.basemap));
  const context = useApp(({ pack }) => ready(pack.context));
  const isBasemapLost = useApp(({ pack }) => pack.basemap.status === 'failed');
  const camera = useApp((state) => state.camera);
  const mapState = useApp((state) => state.mapState);
  const moveCamera = useApp((state) => state.moveCamera);
  const openPlace = useApp((state) => state.openPlace);
  const reportMapState = useApp((state) => state.reportMapState);
  const handle = useRef<MapHandle>(null);
  const pick = useCallback(
    (placeIds: readonly string[]) => openPlace(placeIds[0] ?? null),
    [openPlace],
  );
  const close = useCallback(() => openPlace(null), [openPlace]);
  if (scene === null || (basemap === null && !isBasemapLost)) return null;

  return (
    <div className="pb-map-frame" hidden={isHidden}>
      <MapView
        ref={handle}
        scene={scene}
        basemap={basemap}
        context={context}
        camera={camera}
        label={t('map.label')}
        stateText={t(`map.${mapState}`)}
        tagListLabel={t('map.places')}
        onCameraChange={moveCamera}
        onPick={pick}
        onOpenPlace={openPlace}
        onStateChange={reportMapState}
        onEscape={close}
      />
      {!isHidden && <MapButtons handle={handle} />}
      {!isHidden && <Attribution />}
    </div>
  );
}
