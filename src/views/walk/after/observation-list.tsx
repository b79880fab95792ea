import { useMemo } from 'react';
import { SAME_SPOT_M, sameObservations } from '../../../domain/walk/action-points.ts';
import { pointFrom, unhandled, withMerged, withPoint } from '../../../domain/walk/after-walk.ts';
import type { Observation } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from '../plan/step-props.ts';
import { walkPorts } from '../walk-ports.ts';
import { ObservationForm } from './observation-form.tsx';

/** What was noted, by stop. The same thing noted twice can be made one. */
export function ObservationList(props: StepProps) {
  const { plan, change } = props;
  const { t, format } = useText();
  const { body: walk } = plan;
  const { observations, stops } = walk;
  const groups = useMemo(() => sameObservations(observations), [observations]);
  const open = useMemo(() => new Set(unhandled(walk).map(({ id }) => id)), [walk]);
  const feelings = observations.flatMap(({ feeling }) => (feeling === null ? [] : [feeling]));
  const stopText = (stopId: string | null) => {
    const index = stops.findIndex(({ id }) => id === stopId);
    return index < 0
      ? t('walkAfter.between')
      : `${t('walk.stopNumber', { number: index + 1 })}, ${stops[index]?.name}`;
  };
  const whatText = ({ kind, feeling, note }: Observation) =>
    [
      t(`walk.observation.${kind}`),
      ...(feeling === null ? [] : [t('walkAfter.feeling', { feeling })]),
      ...(note === '' ? [] : [note]),
    ].join(': ');
  return (
    <section className="pb-task-section" aria-labelledby="observations-title">
      <h2 id="observations-title">{t('walkAfter.observations')}</h2>
      {observations.length === 0 && <p className="pb-wlk-quiet">{t('walkAfter.noObservations')}</p>}
      {feelings.length > 0 && (
        <p>
          {t('walkAfter.meanFeeling', {
            mean: format.number(feelings.reduce((sum, one) => sum + one, 0) / feelings.length),
            count: feelings.length,
          })}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.map(({ id }) => id).join()} className="pb-wlk-box">
          <strong>{t('walkAfter.same')}</strong>
          <p className="pb-wlk-quiet">{t('walkAfter.sameHint', { metres: SAME_SPOT_M })}</p>
          <ul className="pb-wlk-reasons">
            {group.map((one) => (
              <li key={one.id}>
                {whatText(one)} ({stopText(one.stopId)})
              </li>
            ))}
          </ul>
          <Button
            size="small"
            onPress={() =>
              change((before) =>
                withMerged(
                  before,
                  group.map(({ id }) => id),
                ),
              )
            }
          >
            {t('walkAfter.merge', { count: group.length })}
          </Button>
        </div>
      ))}
      <ul className="pb-wlk-plain">
        {observations.map((one) => (
          <li key={one.id} className="pb-wlk-card">
            <div>
              {whatText(one)}
              <p className="pb-wlk-quiet">{stopText(one.stopId)}</p>
            </div>
            {open.has(one.id) && (
              <Button
                size="small"
                onPress={() =>
                  change((before) =>
                    withPoint(before, pointFrom(before, one, `point-${walkPorts.newId()}`)),
                  )
                }
              >
                {t('walkAfter.makePoint')}
                <span className="pb-visually-hidden">{whatText(one)}</span>
              </Button>
            )}
            <Button
              size="small"
              variant="quiet"
              onPress={() =>
                change((before) => ({
                  ...before,
                  observations: before.observations.filter(({ id }) => id !== one.id),
                }))
              }
            >
              {t('walkAfter.remove')}
              <span className="pb-visually-hidden">{whatText(one)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <ObservationForm {...props} stopText={stopText} />
    </section>
  );
}
