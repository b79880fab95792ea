import { lazy, Suspense } from 'react';
import { OpeningView } from './opening-view.tsx';

const PrivacyView = lazy(() =>
  import('../views/privacy/privacy-view.tsx').then((module) => ({ default: module.PrivacyView })),
);

export function PrivacyRoute() {
  return (
    <Suspense fallback={<OpeningView />}>
      <PrivacyView />
    </Suspense>
  );
}
