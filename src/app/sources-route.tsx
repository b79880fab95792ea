import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { OpeningView } from './opening-view.tsx';
import { viewPaths } from './view-paths.ts';

const SourcesView = lazy(() =>
  import('../views/sources/sources-view.tsx').then((module) => ({ default: module.SourcesView })),
);

export function SourcesRoute() {
  const { tab } = useParams();
  return (
    <Suspense fallback={<OpeningView />}>
      <SourcesView path={viewPaths.sources} tab={tab} />
    </Suspense>
  );
}
