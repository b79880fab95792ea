import { lazy, Suspense } from 'react';
import { useNavigate, useOutletContext } from 'react-router';
import type { ShellContext } from './app-shell.tsx';
import { OpeningView } from './opening-view.tsx';
import { assessmentPath, viewPaths } from './view-paths.ts';

const AssessmentView = lazy(() =>
  import('../views/assessment/assessment-view.tsx').then((module) => ({
    default: module.AssessmentView,
  })),
);
const AssessmentPaper = lazy(() =>
  import('../views/assessment/assessment-paper.tsx').then((module) => ({
    default: module.AssessmentPaper,
  })),
);

export const assessmentSheetPath = `${assessmentPath}/blad`;

const paths = {
  map: viewPaths.explore,
  sheet: assessmentSheetPath,
  kept: `${viewPaths.sources}/sparat`,
} as const;

export function AssessmentRoute() {
  const { keeper } = useOutletContext<ShellContext>();
  return (
    <Suspense fallback={<OpeningView />}>
      <AssessmentView paths={paths} keeper={keeper} />
    </Suspense>
  );
}

export function AssessmentPaperRoute() {
  const navigate = useNavigate();
  return (
    <Suspense fallback={<OpeningView />}>
      <AssessmentPaper onClose={() => void navigate(assessmentPath)} />
    </Suspense>
  );
}
