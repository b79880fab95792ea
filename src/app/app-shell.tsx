import { Languages, Map as MapIcon, Moon, Sun, SunMoon, Table } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet } from 'react-router';
import { loadPack } from '../commands/load-pack.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { useText } from '../i18n/use-text.ts';
import { ready } from '../state/data-slice.ts';
import { selectFailures, selectProgress, selectRegion } from '../state/select-data.ts';
import type { ThemeChoice } from '../state/ui-slice.ts';
import { useApp, useAppStore } from '../state/use-app.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Badge } from '../ui/chip.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { Theme } from '../ui/tokens.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTheme } from './use-theme.ts';

interface AppShellProps {
  readonly fetchJson: FetchJson;
}

export interface ShellContext {
  readonly theme: Theme;
}

export function AppShell({ fetchJson }: AppShellProps) {
  const { t } = useText();
  const theme = useTheme();
  const loading = useLoading(fetchJson);
  useShortcuts();

  return (
    <div className="pb-app">
      <TopLine />
      <nav className="pb-rail" aria-label={t('app.views')}>
        <NavLink to="/laget" className="pb-rail-item">
          <MapIcon aria-hidden />
          <span>{t('view.explore')}</span>
        </NavLink>
      </nav>
      <main className="pb-main">
        <Notices onRetry={loading.retry} />
        <Loading isStopped={loading.isStopped} onStop={loading.stop} onRetry={loading.retry} />
        <Outlet context={{ theme } satisfies ShellContext} />
      </main>
    </div>
  );
}

function useLoading(fetchJson: FetchJson) {
  const store = useAppStore();
  const [isStopped, setIsStopped] = useState(false);
  const running = useRef<AbortController | null>(null);
  const retry = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setIsStopped(false);
    void loadPack(store, fetchJson, controller.signal);
  }, [store, fetchJson]);
  const stop = useCallback(() => {
    running.current?.abort();
    setIsStopped(true);
  }, []);
  useEffect(() => {
    retry();
    return () => running.current?.abort();
  }, [retry]);
  return { isStopped, retry, stop };
}

interface LoadingProps {
  readonly isStopped: boolean;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

function Loading({ isStopped, onStop, onRetry }: LoadingProps) {
  const { t } = useText();
  const { done, total, isFinished } = useApp(selectProgress);
  const hasManifestFailed = useApp(({ manifest }) => manifest.status === 'failed');
  if (isFinished || hasManifestFailed) return null;
  if (isStopped) {
    return (
      <Notice
        kind="info"
        title={t('loading.title')}
        action={<Button onPress={onRetry}>{t('loading.retry')}</Button>}
      >
        {t('loading.stopped')}
      </Notice>
    );
  }
  return (
    <div className="pb-loading">
      <ProgressBar
        label={t('loading.title')}
        value={done}
        max={total}
        valueText={t('loading.progress', { done, total })}
      />
      <Button onPress={onStop}>{t('loading.stop')}</Button>
    </div>
  );
}

function Notices({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useText();
  const failures = useApp(selectFailures);
  const isFatal = useApp(
    ({ manifest, pack }) =>
      [manifest, pack.region, pack.places].some(({ status }) => status === 'failed'),
  );
  const addressFaults = useApp((state) => state.addressFaults);
  const reportAddressFaults = useApp((state) => state.reportAddressFaults);

  return (
    <div className="pb-notices">
      {failures.length > 0 && (
        <Notice
          kind="error"
          title={t('failure.title', { count: failures.length })}
          action={<Button onPress={onRetry}>{t('failure.retry')}</Button>}
        >
          <ul>
            {failures.map(({ code, context: { file, at } }) => (
              <li key={file}>
                <strong>{file}</strong> {t(`dataError.${code}`)}{' '}
                {at !== undefined && at !== '' && `(${t('failure.where', { at })})`}
              </li>
            ))}
          </ul>
          <p>{t(isFatal ? 'failure.nothing' : 'failure.rest')}</p>
        </Notice>
      )}
      {addressFaults.length > 0 && (
        <Notice
          kind="warning"
          title={t('address.title')}
          onDismiss={() => reportAddressFaults([])}
          dismissLabel={t('app.close')}
        >
          {t('address.body', {
            parts: addressFaults.map((part) => t(`address.part.${part}`)).join(', '),
          })}
        </Notice>
      )}
    </div>
  );
}

const nextTheme: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  system: 'light',
  light: 'dark',
  dark: 'system',
};
const themeIcons = { system: SunMoon, light: Sun, dark: Moon } as const;

function TopLine() {
  const { t, format } = useText();
  const region = useApp(selectRegion);
  const manifest = useApp((state) => ready(state.manifest));
  const isTable = useApp((state) => state.isTable);
  const showTable = useApp((state) => state.showTable);
  const theme = useApp((state) => state.theme);
  const chooseTheme = useApp((state) => state.chooseTheme);
  const language = useApp((state) => state.language);
  const chooseLanguage = useApp((state) => state.chooseLanguage);
  const ThemeIcon = themeIcons[theme];

  return (
    <header className="pb-top">
      <span className="pb-brand">
        <img src="./favicon.svg" alt="" width={28} height={28} />
        {t('app.name')}
      </span>
      <span className="pb-top-region">{region?.name ?? manifest?.region.name}</span>
      {region !== null && (
        <Badge variant="document">
          {t('app.realData')}: {format.text(region.document)}
        </Badge>
      )}
      <span className="pb-top-actions">
        <IconButton
          label={t(isTable ? 'map.showMap' : 'map.showTable')}
          icon={isTable ? <MapIcon aria-hidden /> : <Table aria-hidden />}
          isPressed={isTable}
          onPress={() => showTable(!isTable)}
        />
        <IconButton
          label={`${t('app.theme')}: ${t(`app.themeName.${theme}`)}`}
          icon={<ThemeIcon aria-hidden />}
          onPress={() => chooseTheme(nextTheme[theme])}
        />
        <Button
          variant="quiet"
          icon={<Languages aria-hidden />}
          onPress={() => chooseLanguage(language === 'sv' ? 'en' : 'sv')}
        >
          {t('app.switchLanguage')}
        </Button>
      </span>
    </header>
  );
}
