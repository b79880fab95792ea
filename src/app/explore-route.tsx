import { useOutletContext } from 'react-router';
import { ExploreView } from '../views/explore/explore-view.tsx';
import type { ShellContext } from './app-shell.tsx';
import { useAddress } from './use-address.ts';
import { assessmentPath } from './view-paths.ts';

interface ExploreRouteProps {
  readonly isUnknownView?: boolean;
}

export function ExploreRoute({ isUnknownView = false }: ExploreRouteProps) {
  useAddress(isUnknownView);
  const { theme } = useOutletContext<ShellContext>();
  return <ExploreView theme={theme} assessmentPath={assessmentPath} />;
}
