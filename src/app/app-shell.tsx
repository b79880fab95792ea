import './app.css';
import { lazy, memo, useCallback, useRef } from 'react';
import { createPortal } from 'react-dom';
import { type NavigateFunction, Outlet, useLocation, useNavigate } from 'react-router';
import type { Importer } from '../commands/import-file.ts';
import type { Keeper } from '../commands/keep-plans.ts';
import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { useText } from '../i18n/use-text.ts';
import { Unprepared } from '../print/unprepared.tsx';
import { useApp } from '../state/use-app.ts';
import type { Theme } from '../ui/tokens.ts';
import { WhenOpened } from '../ui/when-opened.tsx';
import { BuildNotice } from './build-notice.tsx';
import { FileDrop } from './file-drop.tsx';
import { IncidentNotices } from './incident-notices.tsx';
import { Intro } from './intro.tsx';
import { Loading, useLoading } from './loading.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TopLine } from './top-line.tsx';
import { useBroughtWalk } from './use-brought-walk.ts';
import { useHistoryKeys } from './use-history-keys.ts';
import { useImporter } from './use-importer.ts';
import { useIncidents } from './use-incidents.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useTheme } from './use-theme.ts';
import { isMapAt, type ViewName, viewOf } from './view-paths.ts';
import { WorkerNotice } from './worker-notice.tsx';

const SourceCard = lazy(async () => ({
  default: (await import('../views/explore/source/source-card.tsx')).SourceCard,
}));
const DataSetsDialog = lazy(async () => ({
  default: (await import('../views/explore/source/data-sets-dialog.tsx')).DataSetsDialog,
}));

const HelpDialog = lazy(async () => ({
  default: (await import('./help-dialog.tsx')).HelpDialog,
}));

interface AppShellProps {
  readonly keeper: Keeper;
  readonly fetchJson: FetchJson;
  readonly fetchBytes: FetchBytes;
  readonly onUseNewBuild: () => Promise<void>;
}

export interface ShellContext {
  readonly theme: Theme;
  readonly importer: Importer;
  readonly keeper: Keeper;
}

export function AppShell(ports: AppShellProps) {
  const { pathname } = useLocation();
  return (
    <Shell {...ports} view={viewOf(pathname)} hasMap={isMapAt(pathname)} navigate={useNavigate()} />
  );
}

interface ShellProps extends AppShellProps {
  readonly view: ViewName;
  readonly hasMap: boolean;
  readonly navigate: NavigateFunction;
}

/** Asks the router for nothing: it would render all of it whenever the address says another choice. */
const Shell = memo(function Shell(props: ShellProps) {
  const { keeper, fetchJson, fetchBytes, onUseNewBuild, view, hasMap, navigate } = props;
  const { t } = useText();
  const theme = useTheme();
  const loading = useLoading(fetchJson);
  const incidents = useIncidents(fetchJson, fetchBytes);
  const isSourceOpen = useApp((state) => state.openSource !== null);
  const isHelpOpen = useApp((state) => state.isHelpOpen);
  const isDataSetListOpen = useApp((state) => state.isDataSetListOpen);
  const openDataSetList = useApp((state) => state.openDataSetList);
  const closeDataSetList = useCallback(() => openDataSetList(false), [openDataSetList]);
  const searchField = useRef<HTMLInputElement>(null);
  const importer = useImporter();
  useShortcuts(searchField, hasMap);
  useHistoryKeys();
  useBroughtWalk(navigate);

  return (
    <div className="pb-app">
      <button type="button" className="pb-skip" onClick={focusMain}>
        {t('app.skipToMap')}
      </button>
      <TopLine view={view} hasMap={hasMap} navigate={navigate} searchField={searchField} />
      <Rail />
      {hasMap && <Intro />}
      <Outlet context={{ theme, importer, keeper } satisfies ShellContext} />
      <FileDrop importer={importer} navigate={navigate} />
      <WhenOpened isOpen={isSourceOpen}>
        <SourceCard />
      </WhenOpened>
      <WhenOpened isOpen={isDataSetListOpen}>
        <DataSetsDialog isOpen={isDataSetListOpen} onClose={closeDataSetList} />
      </WhenOpened>
      <WhenOpened isOpen={isHelpOpen}>
        <HelpDialog />
      </WhenOpened>
      <section className="pb-notices" aria-label={t('app.notices')}>
        <Notices onRetry={loading.retry} />
        <Loading isStopped={loading.isStopped} onStop={loading.stop} onRetry={loading.retry} />
        <IncidentNotices onRetry={incidents.retry} />
        <WorkerNotice />
        <BuildNotice onUse={onUseNewBuild} />
      </section>
      {createPortal(<Unprepared />, document.body)}
    </div>
  );
});

/** A button and not a link: the address after # is the view. */
function focusMain() {
  document.querySelector<HTMLElement>('.pb-map canvas, #main button')?.focus();
}
