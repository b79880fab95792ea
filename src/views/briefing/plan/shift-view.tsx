import '../briefing.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { changeShift } from '../../../commands/plan-shift.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import type { Shift } from '../../../domain/shift/shift.ts';
import { shiftPlanOf } from '../../../domain/shift/shift-plan.ts';
import { shiftWhen } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawMapHandle } from '../../../map/drawing/draw-map.tsx';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import type { Theme } from '../../../ui/tokens.ts';
import { useCurrentInView } from '../../../ui/use-current-in-view.ts';
import { ReportStep } from '../field/report-step.tsx';
import { ShiftMap } from '../shift-map.tsx';
import { shiftPorts } from '../shift-ports.ts';
import { useBriefed } from '../use-briefed.ts';
import { CardsStep } from './cards-step.tsx';
import { DoseStep } from './dose-step.tsx';
import { OutStep } from './out-step.tsx';
import { PlacesStep } from './places-step.tsx';
import { type ShiftStep, shiftSteps, stepOf, stepPaths } from './shift-steps.ts';
import type { StepProps } from './step-props.ts';
import { TimeStep } from './time-step.tsx';

const STEPS = {
  time: TimeStep,
  places: PlacesStep,
  dose: DoseStep,
  cards: CardsStep,
  out: OutStep,
  report: ReportStep,
} as const satisfies Record<ShiftStep, (props: StepProps) => React.ReactNode>;

interface ShiftViewProps {
  /** Of the view. */
  readonly path: string;
  readonly shiftId: string;
  /** As the address has it. */
  readonly step: string | undefined;
  readonly theme: Theme;
  readonly keeper: Pick<Keeper, 'takeOver'>;
}

/** One shift, from its time to what was done. */
export function ShiftView({ path, shiftId, step: stepPath, theme, keeper }: ShiftViewProps) {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const plan = useApp(({ plans }) => shiftPlanOf(plans, shiftId));
  const save = useApp(({ saveStates }) => saveStates.get(shiftId));
  const [isPicking, setIsPicking] = useState(false);
  const map = useRef<DrawMapHandle>(null);
  const work = useRef<HTMLDivElement>(null);
  const step = stepOf(stepPath);
  const Step = STEPS[step];
  const change = useCallback(
    (make: (shift: Shift) => Shift) => changeShift(store, shiftId, make, shiftPorts),
    [store, shiftId],
  );
  useBriefed(plan?.body.time ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step begins at its top
  useEffect(() => {
    work.current?.scrollTo({ top: 0 });
  }, [step]);
  const row = useCurrentInView(plan === null ? '' : step);
  if (plan === null) return <UnknownShift path={path} />;
  const pick = (startPoint: LonLat) => {
    change((shift) => ({ ...shift, startPoint }));
    setIsPicking(false);
  };
  const next = shiftSteps[shiftSteps.indexOf(step) + 1];
  return (
    <main className="pb-task pb-shf" id="main">
      <div className="pb-task-work" ref={work}>
        <div className="pb-task-row">
          <Link to={path}>{t('shift.back')}</Link>
          <SavedMark save={save} onTakeOver={() => void keeper.takeOver(shiftId)} />
        </div>
        <h1>{shiftWhen(plan.body.time, words)}</h1>
        <nav ref={row} className="pb-task-steps" aria-label={t('shift.steps')}>
          {shiftSteps.map((one) => (
            <Link
              key={one}
              to={`${path}/${shiftId}/${stepPaths[one]}`}
              className="pb-task-step"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => setIsPicking(false)}
            >
              {t(`shift.step.${one}`)}
            </Link>
          ))}
        </nav>
        <Step
          plan={plan}
          change={change}
          isPicking={isPicking}
          onPicking={setIsPicking}
          onPickCentre={() => {
            const centre = map.current?.centre() ?? null;
            if (centre !== null) pick(centre);
          }}
          path={path}
        />
        {next !== undefined && next !== 'report' && (
          <p>
            <Link
              className="pb-button pb-button-primary"
              to={`${path}/${shiftId}/${stepPaths[next]}`}
            >
              {t('shift.next', { step: t(`shift.step.${next}`) })}
            </Link>
          </p>
        )}
      </div>
      <ShiftMap shift={plan.body} theme={theme} map={map} onPick={isPicking ? pick : null} />
    </main>
  );
}

export function UnknownShift({ path }: { readonly path: string }) {
  const { t } = useText();
  return (
    <main className="pb-page" id="main">
      <h1>{t('shift.unknown')}</h1>
      <p>{t('shift.unknownHelp')}</p>
      <Link to={path}>{t('shift.back')}</Link>
    </main>
  );
}
