import { useOutletContext } from 'react-router';
import type { ShellContext } from './app-shell.tsx';
import { lazyRoute } from './lazy-route.tsx';
import { useAddress } from './use-address.ts';
import { assessmentPath } from './view-paths.ts';

const ExploreView = lazyRoute(
  async () => (await import('../views/explore/explore-view.tsx')).ExploreView,
);

interface ExploreRouteProps {
  readonly isUnknownView?: boolean;
}

export function ExploreRoute({ isUnknownView = false }: ExploreRouteProps) {
  useAddress(isUnknownView);
  const { theme } = useOutletContext<ShellContext>();
  return <ExploreView theme={theme} assessmentPath={assessmentPath} />;
}
