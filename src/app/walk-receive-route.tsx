import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { OpeningView } from './opening-view.tsx';
import { viewPaths } from './view-paths.ts';

const ReceiveWalk = lazy(() =>
  import('../views/walk/receive/receive-walk.tsx').then((module) => ({
    default: module.ReceiveWalk,
  })),
);

/** Where a link from another device leads, and a file of a walk. */
export function WalkReceiveRoute() {
  const { payload } = useParams();
  return (
    <Suspense fallback={<OpeningView />}>
      <ReceiveWalk
        path={viewPaths.walks}
        sourcesPath={`${viewPaths.sources}/import`}
        payload={payload}
      />
    </Suspense>
  );
}
