import { useId } from 'react';
import type { WalkInField } from '../../../commands/walk-in-field.ts';
import { checkOf, withCheckNote, withOutcome } from '../../../domain/walk/observe.ts';
import { checkOutcomes, type SafetyWalk } from '../../../domain/walk/walk.ts';
import { walkPlanOf } from '../../../domain/walk/walk-plan.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useChosen } from '../../../state/use-app.ts';
import { NoteField } from './note-field.tsx';
import { PointThen } from './point-then.tsx';

interface FollowedPointProps {
  readonly walkId: string;
  readonly walk: SafetyWalk;
  readonly pointId: string;
  readonly field: WalkInField;
}

/** The point that the stop was made for: what was said then, and how it is now. */
export function FollowedPoint({ walkId, walk, pointId, field }: FollowedPointProps) {
  const { t } = useText();
  const name = useId();
  const before = useChosen(({ plans }) => walkPlanOf(plans, walk.followsId ?? ''));
  const point = before?.body.points.find(({ id }) => id === pointId);
  const check = checkOf(walk, pointId);
  return (
    <section className="pb-onsite-follow" aria-labelledby="pb-onsite-follow">
      <h2 id="pb-onsite-follow">{t('walkField.follow.title')}</h2>
      {before === null || point === undefined ? (
        <p>{t('walkField.follow.missing')}</p>
      ) : (
        <PointThen point={point} walk={before.body} />
      )}
      <fieldset className="pb-onsite-scale">
        <legend>{t('walkField.follow.outcome')}</legend>
        <div className="pb-onsite-choices" data-columns="2">
          {checkOutcomes.map((outcome) => (
            <label key={outcome} className="pb-onsite-choice">
              <input
                type="radio"
                className="pb-hit-input"
                name={name}
                value={outcome}
                checked={check?.outcome === outcome}
                onChange={() => field.change(walkId, (body) => withOutcome(body, pointId, outcome))}
              />
              <span>{t(`walk.outcome.${outcome}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {check === null ? (
        <p className="pb-onsite-quiet">{t('walkField.follow.first')}</p>
      ) : (
        <NoteField
          label={t('walkField.follow.note')}
          note={check.note}
          onWrite={(note) => field.write(walkId, (body) => withCheckNote(body, pointId, note))}
        />
      )}
    </section>
  );
}
