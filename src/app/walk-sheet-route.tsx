import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { OpeningView } from './opening-view.tsx';
import { viewPaths } from './view-paths.ts';

const WalkSheetView = lazy(() =>
  import('../views/walk/sheet/walk-sheet-view.tsx').then((module) => ({
    default: module.WalkSheetView,
  })),
);

export function WalkSheetRoute() {
  const { walkId = '', sheet = '' } = useParams();
  return (
    <Suspense fallback={<OpeningView />}>
      <WalkSheetView
        key={`${walkId} ${sheet}`}
        path={viewPaths.walks}
        walkId={walkId}
        sheet={sheet}
      />
    </Suspense>
  );
}
