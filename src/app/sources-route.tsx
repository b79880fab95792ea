import { lazy, Suspense } from 'react';
import { useOutletContext, useParams } from 'react-router';
import type { ShellContext } from './app-shell.tsx';
import { OpeningView } from './opening-view.tsx';
import { viewPaths } from './view-paths.ts';

const SourcesView = lazy(() =>
  import('../views/sources/sources-view.tsx').then((module) => ({ default: module.SourcesView })),
);

export function SourcesRoute() {
  const { tab } = useParams();
  const { importer, keeper } = useOutletContext<ShellContext>();
  return (
    <Suspense fallback={<OpeningView />}>
      <SourcesView path={viewPaths.sources} tab={tab} importer={importer} keeper={keeper} />
    </Suspense>
  );
}
