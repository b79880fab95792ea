import { Link, useNavigate } from 'react-router';
import { startFollowUp } from '../../../commands/plan-walk.ts';
import { isOpenPoint, pointFaults } from '../../../domain/walk/action-points.ts';
import { walkStages } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import type { StepProps } from '../plan/step-props.ts';
import { walkPorts } from '../walk-ports.ts';
import { Checks } from './checks.tsx';
import { Feedback } from './feedback.tsx';
import { ObservationList } from './observation-list.tsx';
import { PointList } from './point-list.tsx';

/** What the walk gave: its observations, who does what of them, and what is said back. */
export function AfterStep(props: StepProps) {
  const { plan, change, path } = props;
  const { body: walk } = plan;
  const { t } = useText();
  const store = useAppStore();
  const navigate = useNavigate();
  const faulty = walk.points.filter((point) => pointFaults(point).length > 0).length;
  const hasOpen = walk.points.some(isOpenPoint);
  const follow = () => {
    const title = t('walkAfter.followTitle', { title: plan.title });
    const id = startFollowUp(store, plan.id, title, walkPorts);
    if (id !== null) void navigate(`${path}/${id}/slinga`);
  };
  return (
    <div className="pb-task-fields">
      <div className="pb-task-row">
        <span aria-hidden="true">{t('walkAfter.stage')}</span>
        <SegmentedControl
          label={t('walkAfter.stage')}
          options={walkStages.map((id) => ({ id, label: t(`walk.stage.${id}`) }))}
          value={walk.stage}
          onChange={(stage) => change((one) => ({ ...one, stage }))}
        />
      </div>
      {walk.followsId !== null && <Checks {...props} followsId={walk.followsId} />}
      <ObservationList {...props} />
      <PointList {...props} />
      <div role="status">
        {faulty > 0 && (
          <p className="pb-wlk-warnings">{t('walkAfter.faults', { count: faulty })}</p>
        )}
      </div>
      <div className="pb-task-row">
        <Link className="pb-button pb-button-primary" to={`${path}/${plan.id}/blad/protokoll`}>
          {t('walkAfter.protocol')}
        </Link>
        <Button isDisabled={!hasOpen} onPress={follow}>
          {t('walkAfter.follow')}
        </Button>
      </div>
      <p className="pb-wlk-quiet">{t(hasOpen ? 'walkAfter.followHint' : 'walkAfter.followNone')}</p>
      <Feedback plan={plan} />
      <p className="pb-wlk-quiet">{t('walkAfter.diary')}</p>
    </div>
  );
}
