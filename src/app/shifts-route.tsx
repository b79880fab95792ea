import { lazy, Suspense } from 'react';
import { useNavigate, useOutletContext, useParams } from 'react-router';
import type { ShellContext } from './app-shell.tsx';
import { OpeningView } from './opening-view.tsx';
import { viewPaths } from './view-paths.ts';

const { shifts: path } = viewPaths;
export const outcomePath = `${path}/dos-mot-utfall`;

const ShiftsView = lazy(() =>
  import('../views/briefing/list/shifts-view.tsx').then((module) => ({
    default: module.ShiftsView,
  })),
);
const ShiftView = lazy(() =>
  import('../views/briefing/plan/shift-view.tsx').then((module) => ({ default: module.ShiftView })),
);
const ShiftPaper = lazy(() =>
  import('../views/briefing/paper/shift-paper.tsx').then((module) => ({
    default: module.ShiftPaper,
  })),
);
const ShiftShow = lazy(() =>
  import('../views/briefing/show/shift-show.tsx').then((module) => ({ default: module.ShiftShow })),
);
const ShiftField = lazy(() =>
  import('../views/briefing/field/shift-field.tsx').then((module) => ({
    default: module.ShiftField,
  })),
);
const OutcomeView = lazy(() =>
  import('../views/briefing/outcome/outcome-view.tsx').then((module) => ({
    default: module.OutcomeView,
  })),
);

export function ShiftsRoute() {
  return (
    <Suspense fallback={<OpeningView />}>
      <ShiftsView path={path} outcomePath={outcomePath} />
    </Suspense>
  );
}

export function OutcomeRoute() {
  return (
    <Suspense fallback={<OpeningView />}>
      <OutcomeView path={path} />
    </Suspense>
  );
}

export function ShiftRoute() {
  const { shiftId = '', step } = useParams();
  const { theme, keeper } = useOutletContext<ShellContext>();
  return (
    <Suspense fallback={<OpeningView />}>
      <ShiftView
        key={shiftId}
        path={path}
        shiftId={shiftId}
        step={step}
        theme={theme}
        keeper={keeper}
      />
    </Suspense>
  );
}

export function ShiftPaperRoute() {
  const { shiftId = '', kind } = useParams();
  const close = useBackToShift(shiftId);
  return (
    <Suspense fallback={<OpeningView />}>
      <ShiftPaper
        path={path}
        shiftId={shiftId}
        kind={kind === 'a5' ? 'a5' : 'a4'}
        onClose={close}
      />
    </Suspense>
  );
}

export function ShiftShowRoute() {
  const { shiftId = '' } = useParams();
  const close = useBackToShift(shiftId);
  return (
    <Suspense fallback={<OpeningView />}>
      <ShiftShow path={path} shiftId={shiftId} onClose={close} />
    </Suspense>
  );
}

export function ShiftFieldRoute() {
  const { shiftId = '' } = useParams();
  const { keeper } = useOutletContext<ShellContext>();
  return (
    <Suspense fallback={<OpeningView />}>
      <ShiftField path={path} shiftId={shiftId} keeper={keeper} />
    </Suspense>
  );
}

function useBackToShift(shiftId: string): () => void {
  const navigate = useNavigate();
  return () => void navigate(`${path}/${shiftId}/ut`);
}
