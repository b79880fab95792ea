import { lazy, Suspense } from 'react';
import { OpeningView } from './opening-view.tsx';
import { useCompareAddress } from './use-compare-address.ts';
import { useFindings } from './use-findings.ts';

const CompareView = lazy(() =>
  import('../views/compare/compare-view.tsx').then((module) => ({ default: module.CompareView })),
);

export function CompareRoute() {
  useCompareAddress();
  const findings = useFindings();
  return (
    <Suspense fallback={<OpeningView />}>
      <CompareView findings={findings} />
    </Suspense>
  );
}
