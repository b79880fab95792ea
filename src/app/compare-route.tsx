import { CompareView } from '../views/compare/compare-view.tsx';
import { useCompareAddress } from './use-compare-address.ts';

export function CompareRoute() {
  useCompareAddress();
  return <CompareView />;
}
