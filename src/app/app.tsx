import { useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createHashRouter, Navigate, RouterProvider } from 'react-router';
import type { Keeper } from '../commands/keep-plans.ts';
import type { FetchBytes } from '../data/fetch-bytes.ts';
import type { FetchJson } from '../data/fetch-json.ts';
import { changeLanguage, shownLanguage } from '../i18n/i18n.ts';
import type { AppStore } from '../state/app-state.ts';
import { heldStore } from '../state/held-store.ts';
import { AppStoreContext, ShownStoreContext, useApp } from '../state/use-app.ts';
import { AppShell } from './app-shell.tsx';
import { AssessmentPaperRoute, AssessmentRoute, assessmentSheetPath } from './assessment-route.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExploreRoute } from './explore-route.tsx';
import { lazyRoute } from './lazy-route.tsx';
import { PrivacyRoute } from './privacy-route.tsx';
import {
  OutcomeRoute,
  outcomePath,
  ShiftFieldRoute,
  ShiftPaperRoute,
  ShiftRoute,
  ShiftShowRoute,
  ShiftsRoute,
} from './shifts-route.tsx';
import { assessmentPath, viewPaths } from './view-paths.ts';
import { WalkReceiveRoute } from './walk-receive-route.tsx';
import { WalkSheetRoute } from './walk-sheet-route.tsx';
import { WalkRoute, WalksRoute } from './walks-route.tsx';

const CompareRoute = lazyRoute(async () => (await import('./compare-route.tsx')).CompareRoute);
const SourcesRoute = lazyRoute(async () => (await import('./sources-route.tsx')).SourcesRoute);
const WalkFieldRoute = lazyRoute(
  async () => (await import('./walk-field-route.tsx')).WalkFieldRoute,
);

interface AppProps {
  readonly keeper: Keeper;
  readonly store: AppStore;
  readonly fetchJson: FetchJson;
  readonly fetchBytes: FetchBytes;
  /** Puts a newer build of the app to use. */
  readonly useNewBuild: () => Promise<void>;
}

export function App({ store, keeper, fetchJson, fetchBytes, useNewBuild }: AppProps) {
  const router = useMemo(
    () =>
      createHashRouter([
        {
          element: (
            <AppShell
              keeper={keeper}
              fetchJson={fetchJson}
              fetchBytes={fetchBytes}
              onUseNewBuild={useNewBuild}
            />
          ),
          children: [
            { path: viewPaths.explore, element: <ExploreRoute /> },
            { path: assessmentPath, element: <AssessmentRoute /> },
            { path: assessmentSheetPath, element: <AssessmentPaperRoute /> },
            { path: viewPaths.compare, element: <CompareRoute /> },
            { path: viewPaths.walks, element: <WalksRoute /> },
            { path: `${viewPaths.walks}/ta-emot/:payload?`, element: <WalkReceiveRoute /> },
            { path: `${viewPaths.walks}/:walkId/:step?`, element: <WalkRoute /> },
            { path: `${viewPaths.walks}/:walkId/blad/:sheet`, element: <WalkSheetRoute /> },
            { path: viewPaths.shifts, element: <ShiftsRoute /> },
            { path: outcomePath, element: <OutcomeRoute /> },
            { path: `${viewPaths.shifts}/:shiftId/visa`, element: <ShiftShowRoute /> },
            { path: `${viewPaths.shifts}/:shiftId/falt`, element: <ShiftFieldRoute /> },
            { path: `${viewPaths.shifts}/:shiftId/blad/:kind`, element: <ShiftPaperRoute /> },
            { path: `${viewPaths.shifts}/:shiftId/:step?`, element: <ShiftRoute /> },
            { path: `${viewPaths.sources}/:tab?/:part?`, element: <SourcesRoute /> },
            { path: viewPaths.privacy, element: <PrivacyRoute /> },
            { path: '/', element: <Navigate to="/laget" replace /> },
            { path: '*', element: <ExploreRoute isUnknownView /> },
          ],
        },
        {
          path: `${viewPaths.walks}/:walkId/falt`,
          element: <WalkFieldRoute keeper={keeper} />,
        },
      ]),
    [keeper, fetchJson, fetchBytes, useNewBuild],
  );
  const shown = useMemo(() => heldStore(store), [store]);
  return (
    <AppStoreContext value={store}>
      <ShownStoreContext value={shown}>
        <LanguageFrame>
          <ErrorBoundary>
            <RouterProvider router={router} />
          </ErrorBoundary>
        </LanguageFrame>
      </ShownStoreContext>
    </AppStoreContext>
  );
}

function LanguageFrame({ children }: { readonly children: React.ReactNode }) {
  const language = useApp((state) => state.language);
  const chooseLanguage = useApp((state) => state.chooseLanguage);
  useEffect(() => {
    changeLanguage(language).then(
      (shown) => {
        document.documentElement.lang = shown;
      },
      // Words that cannot be fetched leave the page in the language it has.
      () => chooseLanguage(shownLanguage()),
    );
  }, [language, chooseLanguage]);
  return <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>{children}</I18nProvider>;
}
