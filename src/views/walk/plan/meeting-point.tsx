import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { GuardedText } from '../../../ui/guarded-text.tsx';
import type { StepProps } from './step-props.ts';

/** Where the group meets. */
export function MeetingPoint({ plan, change, onTask }: StepProps) {
  const { t } = useText();
  const { meetingPoint, stops } = plan.body;
  const [first] = stops;
  return (
    <section className="pb-task-section" aria-labelledby="meeting-title">
      <h2 id="meeting-title">{t('walkPlan.loop.meeting')}</h2>
      {meetingPoint === null ? (
        <p className="pb-wlk-quiet">{t('walkPlan.loop.meetingNone')}</p>
      ) : (
        <GuardedText
          label={t('walkPlan.loop.meetingText')}
          value={meetingPoint.text}
          maxLength={120}
          onChange={(text) =>
            change((one) => ({
              ...one,
              meetingPoint: one.meetingPoint === null ? null : { ...one.meetingPoint, text },
            }))
          }
        />
      )}
      <div className="pb-task-row">
        {first !== undefined && (
          <Button
            size="small"
            onPress={() =>
              change((one) => ({
                ...one,
                meetingPoint: {
                  position: first.position,
                  text: one.meetingPoint?.text || first.name,
                },
              }))
            }
          >
            {t('walkPlan.loop.meetingAt')}
          </Button>
        )}
        <Button size="small" onPress={() => onTask({ kind: 'meeting' })}>
          {t('walkPlan.loop.meetingOnMap')}
        </Button>
      </div>
    </section>
  );
}
