import { CompareView } from '../views/compare/compare-view.tsx';
import { useCompareAddress } from './use-compare-address.ts';
import { useFindings } from './use-findings.ts';

export function CompareRoute() {
  useCompareAddress();
  return <CompareView findings={useFindings()} />;
}
