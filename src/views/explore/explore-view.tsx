import './explore.css';
import { lazy, memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { AppStore } from '../../state/app-state.ts';
import { pausedStore } from '../../state/paused-store.ts';
import { selectDossier } from '../../state/select-explore.ts';
import { ShownStoreContext, useApp, useShownStore } from '../../state/use-app.ts';
import { BottomSheet } from '../../ui/bottom-sheet.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { SheetHeight } from '../../ui/sheet-heights.ts';
import type { Theme } from '../../ui/tokens.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { WhenOpened } from '../../ui/when-opened.tsx';
import { ExploreMap } from './explore-map.tsx';
import { ExploreLegend } from './legend/explore-legend.tsx';
import { ExploreOutput } from './output/explore-output.tsx';
import { PlacePanel } from './place/place-panel.tsx';
import { ExploreStrip } from './time/explore-strip.tsx';
import { TitleCard } from './title-card.tsx';

const TableTwin = lazy(async () => ({
  default: (await import('./table/table-twin.tsx')).TableTwin,
}));
const UnplacedDialog = lazy(async () => ({
  default: (await import('./source/unplaced-dialog.tsx')).UnplacedDialog,
}));

interface ExploreViewProps {
  /** Of the assessment. */
  readonly assessmentPath: string;
  readonly theme: Theme;
}

export const ExploreView = memo(function ExploreView({ theme, assessmentPath }: ExploreViewProps) {
  const { t } = useText();
  const isPhone = useMediaQuery('(max-width: 719.98px)');
  const isUnplacedListOpen = useApp((state) => state.isUnplacedListOpen);
  const mapState = useApp((state) => state.mapState);
  const wantsTable = useApp((state) => state.isTable);
  const isTable = wantsTable || mapState === 'failed';
  const hasPlace = useApp((state) => selectDossier(state) !== null);
  const frame = useRef<HTMLDivElement>(null);
  const mapStore = useMapStore(isTable);

  return (
    <>
      <main className="pb-main" id="main">
        <ShownStoreContext value={mapStore}>
          <ExploreMap theme={theme} isHidden={isTable} frame={frame} />
        </ShownStoreContext>
        {isTable && (
          <div className="pb-page">
            {mapState === 'failed' && (
              <Notice kind="warning" title={t('noWebGl.title')}>
                {t('noWebGl.body')}
              </Notice>
            )}
            <TitleCard assessmentPath={assessmentPath} />
            {isPhone && <ExploreStrip />}
            <Suspense fallback={<p role="status">{t('app.opening')}</p>}>
              <TableTwin />
            </Suspense>
          </div>
        )}
        {!isTable && !isPhone && (
          <div className="pb-map-stack">
            <TitleCard assessmentPath={assessmentPath} />
            <ExploreLegend />
          </div>
        )}
        {isPhone && <PhoneSheet {...{ isTable, hasPlace, assessmentPath }} />}
      </main>
      {!isPhone && hasPlace && (
        <aside className="pb-side" aria-label={t('place.panel')}>
          <PlacePanel />
        </aside>
      )}
      {!isPhone && (
        <section className="pb-strip" aria-label={t('explore.yearStrip')}>
          <ExploreStrip />
        </section>
      )}
      <WhenOpened isOpen={isUnplacedListOpen}>
        <UnplacedDialog />
      </WhenOpened>
      <ExploreOutput frame={frame} />
    </>
  );
});

/** Under the table the map rests, once it is drawn, unless it is asked to go somewhere. */
function useMapStore(isHidden: boolean): AppStore {
  const store = useShownStore();
  const isStill = useApp((state) => state.mapState === 'idle' && state.mapRequest === null);
  const isPaused = isHidden && isStill;
  return useMemo(() => (isPaused ? pausedStore(store) : store), [store, isPaused]);
}

interface PhoneSheetProps extends Pick<ExploreViewProps, 'assessmentPath'> {
  readonly isTable: boolean;
  readonly hasPlace: boolean;
}

function PhoneSheet({ isTable, hasPlace, assessmentPath }: PhoneSheetProps) {
  const { t } = useText();
  const placeId = useApp((state) => state.placeId);
  const [height, setHeight] = useState<SheetHeight>('low');
  useEffect(() => {
    setHeight(placeId === null ? 'low' : 'middle');
  }, [placeId]);
  if (isTable && !hasPlace) return null;
  return (
    <BottomSheet
      label={t(hasPlace ? 'place.panel' : 'legend.title')}
      handleLabel={t('app.sheet')}
      height={height}
      onHeightChange={setHeight}
    >
      {hasPlace ? (
        <aside aria-label={t('place.panel')}>
          <PlacePanel />
        </aside>
      ) : (
        <>
          <TitleCard assessmentPath={assessmentPath} />
          <div className="pb-strip">
            <ExploreStrip />
          </div>
          <ExploreLegend />
        </>
      )}
    </BottomSheet>
  );
}
