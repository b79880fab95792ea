import { useParams } from 'react-router';
import { SourcesView } from '../views/sources/sources-view.tsx';
import { viewPaths } from './view-paths.ts';

export function SourcesRoute() {
  const { tab } = useParams();
  return <SourcesView path={viewPaths.sources} tab={tab} />;
}
