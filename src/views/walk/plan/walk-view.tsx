import '../walk.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { changeWalk } from '../../../commands/plan-walk.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { DrawMapHandle } from '../../../map/drawing/draw-map.tsx';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import type { Theme } from '../../../ui/tokens.ts';
import { useCurrentInView } from '../../../ui/use-current-in-view.ts';
import { AfterStep } from '../after/after-step.tsx';
import { walkPorts } from '../walk-ports.ts';
import { InviteStep } from './invite-step.tsx';
import { LoopStep } from './loop-step.tsx';
import { OutStep } from './out-step.tsx';
import { PurposeStep } from './purpose-step.tsx';
import type { StepProps } from './step-props.ts';
import { TimeStep } from './time-step.tsx';
import { WalkMap } from './walk-map.tsx';
import { stepOf, stepPaths, type WalkStep, walkSteps } from './walk-steps.ts';
import type { WalkTask } from './walk-task.ts';

const STEPS = {
  purpose: PurposeStep,
  loop: LoopStep,
  time: TimeStep,
  invite: InviteStep,
  out: OutStep,
  after: AfterStep,
} as const satisfies Record<WalkStep, (props: StepProps) => React.ReactNode>;

const LOOK: WalkTask = { kind: 'look' };

interface WalkViewProps {
  /** Of the view. */
  readonly path: string;
  readonly walkId: string;
  /** As the address has it. */
  readonly step: string | undefined;
  readonly theme: Theme;
  readonly keeper: Keeper;
}

/** One walk, from its purpose to what came of it. */
export function WalkView({ path, walkId, step: stepPath, theme, keeper }: WalkViewProps) {
  const { t } = useText();
  const store = useAppStore();
  const plan = useApp(({ plans }) => walkPlanOf(plans, walkId));
  const save = useApp(({ saveStates }) => saveStates.get(walkId));
  const isOpening = useApp((state) => state.keepingStatus === 'opening');
  const [task, setTask] = useState<WalkTask>(LOOK);
  const [chosenStopId, setChosenStopId] = useState<string | null>(null);
  const map = useRef<DrawMapHandle>(null);
  const step = stepOf(stepPath);
  const Step = STEPS[step];
  const change = useCallback(
    (make: (walk: SafetyWalk) => SafetyWalk) => changeWalk(store, walkId, make, walkPorts),
    [store, walkId],
  );
  const shared = useMemo(
    () => ({
      change,
      task,
      onTask: setTask,
      chosenStopId,
      onChooseStop: setChosenStopId,
      map,
      path,
    }),
    [change, task, chosenStopId, path],
  );
  const row = useCurrentInView(plan === null ? '' : step);
  if (plan === null) {
    return isOpening ? (
      <main className="pb-page" id="main">
        <p role="status">{t('app.opening')}</p>
      </main>
    ) : (
      <UnknownWalk path={path} />
    );
  }
  return (
    <main className="pb-task pb-wlk" id="main" data-step={step}>
      <div className="pb-task-work">
        <div className="pb-task-row">
          <Link to={path}>{t('walkPlan.back')}</Link>
          <SavedMark save={save} onTakeOver={() => void keeper.takeOver(walkId)} />
        </div>
        <h1>{plan.title === '' ? t('walkPlan.untitled') : plan.title}</h1>
        <nav ref={row} className="pb-task-steps" aria-label={t('walkPlan.steps')}>
          {walkSteps.map((one) => (
            <Link
              key={one}
              to={`${path}/${walkId}/${stepPaths[one]}`}
              className="pb-task-step"
              aria-current={one === step ? 'step' : undefined}
              onClick={() => setTask(LOOK)}
            >
              {t(`walkPlan.step.${one}`)}
            </Link>
          ))}
        </nav>
        <Step plan={plan} {...shared} />
      </div>
      <WalkMap plan={plan} theme={theme} {...shared} />
    </main>
  );
}

function UnknownWalk({ path }: { readonly path: string }) {
  const { t } = useText();
  return (
    <main className="pb-page" id="main">
      <h1>{t('walkPlan.unknown')}</h1>
      <p>{t('walkPlan.unknownHelp')}</p>
      <Link to={path}>{t('walkPlan.back')}</Link>
    </main>
  );
}
