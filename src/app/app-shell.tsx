import './app.css';
import { Map as MapIcon } from 'lucide-react';
import { createPortal } from 'react-dom';
import { NavLink, Outlet } from 'react-router';
import type { FetchJson } from '../data/fetch-json.ts';
import { useText } from '../i18n/use-text.ts';
import { Unprepared } from '../print/unprepared.tsx';
import type { Theme } from '../ui/tokens.ts';
import { Loading, useLoading } from './loading.tsx';
import { Notices } from './notices.tsx';
import { TopLine } from './top-line.tsx';
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
      <button type="button" className="pb-skip" onClick={focusMain}>
        {t('app.skipToMap')}
      </button>
      <TopLine />
      <nav className="pb-rail" aria-label={t('app.views')}>
        <NavLink to="/laget" className="pb-rail-item">
          <MapIcon aria-hidden />
          <span>{t('view.explore')}</span>
        </NavLink>
      </nav>
      <Outlet context={{ theme } satisfies ShellContext} />
      <div className="pb-notices">
        <Notices onRetry={loading.retry} />
        <Loading isStopped={loading.isStopped} onStop={loading.stop} onRetry={loading.retry} />
      </div>
      {createPortal(<Unprepared />, document.body)}
    </div>
  );
}

/** A button and not a link: the address after # is the view. */
function focusMain() {
  document.querySelector<HTMLElement>('.pb-map canvas, #main button')?.focus();
}
