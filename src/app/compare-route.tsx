import { lazy, Suspense } from 'react';
import { useOutletContext } from 'react-router';
import type { ShellContext } from './app-shell.tsx';
import { OpeningView } from './opening-view.tsx';
import { useCompareAddress } from './use-compare-address.ts';
import { useFindings } from './use-findings.ts';

const CompareView = lazy(() =>
  import('../views/compare/compare-view.tsx').then((module) => ({ default: module.CompareView })),
);

export function CompareRoute() {
  useCompareAddress();
  const { keeper } = useOutletContext<ShellContext>();
  const findings = useFindings(keeper);
  return (
    <Suspense fallback={<OpeningView />}>
      <CompareView findings={findings} />
    </Suspense>
  );
}
