import {
  CircleQuestionMark,
  Map as MapIcon,
  Moon,
  Printer,
  Sun,
  SunMoon,
  Table,
} from 'lucide-react';
import { lazy, type Ref, Suspense } from 'react';
import type { NavigateFunction } from 'react-router';
import { originOf } from '../domain/incident/incident-set.ts';
import { useText } from '../i18n/use-text.ts';
import { OriginBadge } from '../print/origin-badge.tsx';
import { ready } from '../state/data-slice.ts';
import { choicesOf } from '../state/explore-slice.ts';
import { selectRegion } from '../state/select-data.ts';
import type { ThemeChoice } from '../state/ui-slice.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { IconButton } from '../ui/button.tsx';
import { Badge } from '../ui/chip.tsx';
import { formatAddress } from './address.ts';
import { type ViewName, viewPaths } from './view-paths.ts';

const nextTheme: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};
const themeIcons = { system: SunMoon, light: Sun, dark: Moon } as const;

interface TopLineProps {
  /** The map and its table belong to the start view; what leaves it, to those that show figures. */
  readonly view: ViewName;
  readonly hasMap: boolean;
  readonly navigate: NavigateFunction;
  readonly searchField: Ref<HTMLInputElement>;
}

// Lists that open under a field are the largest part of the frame, and nothing of it is seen at first.
const PlaceSearchBox = lazy(async () => ({
  default: (await import('./place-search-box.tsx')).PlaceSearchBox,
}));
const ShareMenu = lazy(async () => ({ default: (await import('./share-menu.tsx')).ShareMenu }));

export function TopLine({ view, hasMap, navigate, searchField }: TopLineProps) {
  const hasOutput = hasMap || view === 'compare';
  const { t, format } = useText();
  const store = useAppStore();
  const region = useApp(selectRegion);
  const openPlace = useApp((state) => state.openPlace);
  const origin = originOf(useApp((state) => state.incidentSet));
  const hasIncidents = origin !== null;
  const manifest = useApp((state) => ready(state.manifest));
  const isTable = useApp((state) => state.isTable);
  const showTable = useApp((state) => state.showTable);
  const theme = useApp((state) => state.theme);
  const chooseTheme = useApp((state) => state.chooseTheme);
  const language = useApp((state) => state.language);
  const chooseLanguage = useApp((state) => state.chooseLanguage);
  const hasShortcuts = useApp((state) => state.hasShortcuts);
  const openHelp = useApp((state) => state.openHelp);
  const openOutput = useApp((state) => state.openOutput);
  const ThemeIcon = themeIcons[theme];

  /** What was found or opened is shown in the start view. */
  function showMap() {
    if (!hasMap) void navigate(`${viewPaths.explore}${formatAddress(choicesOf(store.getState()))}`);
  }

  return (
    <header className="pb-top">
      <span className="pb-brand">
        <img src="./favicon.svg" alt="" width={28} height={28} />
        <span className="pb-brand-name">{t('app.name')}</span>
      </span>
      <Suspense fallback={<SearchRoom />}>
        <PlaceSearchBox inputRef={searchField} onChosen={showMap} />
      </Suspense>
      {region === null ? (
        <span className="pb-top-region">{manifest?.region.name}</span>
      ) : (
        <button
          type="button"
          className="pb-top-region"
          title={t('app.openRegion', { region: region.name })}
          onClick={() => {
            openPlace(region.areaId);
            showMap();
          }}
        >
          {region.name}
        </button>
      )}
      {origin !== null && <OriginBadge origin={origin} />}
      {region !== null && (
        <span className={hasIncidents ? 'pb-top-document' : undefined}>
          <Badge variant="document">
            <span>
              {!hasIncidents && t('app.realData')}
              <span className="pb-top-document">
                {!hasIncidents && ': '}
                {format.text(region.document)}
              </span>
            </span>
          </Badge>
        </span>
      )}
      <span className="pb-top-tools">
        {hasOutput && (
          <>
            <Suspense fallback={<span className="pb-icon-button" />}>
              <ShareMenu />
            </Suspense>
            <span className="pb-wide-only">
              <IconButton
                label={t('sheet.print')}
                icon={<Printer aria-hidden />}
                onPress={() => openOutput('print')}
              />
            </span>
          </>
        )}
        {hasMap && (
          <IconButton
            label={t(isTable ? 'map.showMap' : 'map.showTable')}
            icon={isTable ? <MapIcon aria-hidden /> : <Table aria-hidden />}
            isPressed={isTable}
            onPress={() => showTable(!isTable)}
          />
        )}
        <span className="pb-wide-only pb-top-choices">
          <IconButton
            label={`${t('app.theme')}: ${t(`app.themeName.${theme}`)}`}
            icon={<ThemeIcon aria-hidden />}
            onPress={() => chooseTheme(nextTheme[theme])}
          />
          <IconButton
            label={t('app.switchLanguage')}
            icon={<span className="pb-language">{t('app.otherLanguage')}</span>}
            onPress={() => chooseLanguage(language === 'sv' ? 'en' : 'sv')}
          />
        </span>
        <IconButton
          label={t(hasShortcuts ? 'help.openKey' : 'help.open')}
          icon={<CircleQuestionMark aria-hidden />}
          onPress={() => openHelp(true)}
        />
      </span>
    </header>
  );
}

/** As large as the field that comes. */
function SearchRoom() {
  return (
    <div className="pb-search-box">
      <div className="pb-search" />
    </div>
  );
}
