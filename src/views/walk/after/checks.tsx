import { changeWalk } from '../../../commands/plan-walk.ts';
import { withPoint } from '../../../domain/walk/after-walk.ts';
import { type CheckOutcome, checkOutcomes, type PointCheck } from '../../../domain/walk/walk.ts';
import { walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { StepProps } from '../plan/step-props.ts';
import { walkPorts } from '../walk-ports.ts';

interface ChecksProps extends StepProps {
  readonly followsId: string;
}

const NOT_CHECKED = 'none';

/** Every point of the walk before, then and now. */
export function Checks({ plan, change, followsId }: ChecksProps) {
  const { t } = useText();
  const store = useAppStore();
  const before = useApp(({ plans }) => walkPlanOf(plans, followsId));
  if (before === null) return null;
  const { checks, stops } = plan.body;
  const followed = before.body.points.filter(
    ({ id }) =>
      stops.some((stop) => stop.id === `follow-${id}`) ||
      checks.some(({ pointId }) => pointId === id),
  );
  const set = (pointId: string, given: Partial<PointCheck> | null) =>
    change((walk) => {
      const others = walk.checks.filter((one) => one.pointId !== pointId);
      if (given === null) return { ...walk, checks: others };
      const known = walk.checks.find((one) => one.pointId === pointId);
      const check: PointCheck = { pointId, outcome: 'same', note: '', ...known, ...given };
      return { ...walk, checks: [...others, check] };
    });
  return (
    <section className="pb-task-section" aria-labelledby="checks-title">
      <h2 id="checks-title">{t('walkAfter.checks')}</h2>
      <p className="pb-wlk-quiet">{t('walkAfter.checksHint', { title: before.title })}</p>
      <ul className="pb-wlk-plain">
        {followed.map((point) => {
          const check = checks.find(({ pointId }) => pointId === point.id);
          const name = point.what === '' ? t(`walk.observation.${point.kind}`) : point.what;
          return (
            <li key={point.id} className="pb-wlk-box">
              <strong>{name}</strong>
              <p>{t('walkAfter.before', { status: t(`walk.status.${point.status}`) })}</p>
              <SelectField<CheckOutcome | typeof NOT_CHECKED>
                label={t('walkAfter.now')}
                isLabelVisible
                value={check?.outcome ?? NOT_CHECKED}
                options={[
                  { id: NOT_CHECKED, label: t('walkAfter.notChecked') },
                  ...checkOutcomes.map((id) => ({ id, label: t(`walk.outcome.${id}`) })),
                ]}
                onChange={(outcome) => set(point.id, outcome === NOT_CHECKED ? null : { outcome })}
              />
              {check !== undefined && (
                <GuardedText
                  label={t('walkAfter.checkNote')}
                  value={check.note}
                  onChange={(note) => set(point.id, { note })}
                />
              )}
              {check?.outcome === 'solved' && point.status !== 'done' && (
                <Button
                  size="small"
                  onPress={() =>
                    changeWalk(
                      store,
                      followsId,
                      (walk) => withPoint(walk, { ...point, status: 'done' }),
                      walkPorts,
                    )
                  }
                >
                  {t('walkAfter.settle')}
                </Button>
              )}
              {point.status === 'done' && <p role="status">{t('walkAfter.settled')}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
