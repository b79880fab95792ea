import { lazy, Suspense } from 'react';
import { useOutletContext, useParams } from 'react-router';
import type { ShellContext } from './app-shell.tsx';
import { OpeningView } from './opening-view.tsx';
import { viewPaths } from './view-paths.ts';

const WalksView = lazy(() =>
  import('../views/walk/list/walks-view.tsx').then((module) => ({ default: module.WalksView })),
);
const WalkView = lazy(() =>
  import('../views/walk/plan/walk-view.tsx').then((module) => ({ default: module.WalkView })),
);

export function WalksRoute() {
  const { theme } = useOutletContext<ShellContext>();
  return (
    <Suspense fallback={<OpeningView />}>
      <WalksView path={viewPaths.walks} theme={theme} />
    </Suspense>
  );
}

export function WalkRoute() {
  const { walkId = '', step } = useParams();
  const { theme, keeper } = useOutletContext<ShellContext>();
  return (
    <Suspense fallback={<OpeningView />}>
      <WalkView
        key={walkId}
        path={viewPaths.walks}
        walkId={walkId}
        step={step}
        theme={theme}
        keeper={keeper}
      />
    </Suspense>
  );
}
