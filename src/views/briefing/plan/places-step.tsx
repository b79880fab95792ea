import { MOST_PLACES } from '../../../domain/shift/shift.ts';
import { withoutPlace, withPlace } from '../../../domain/shift/shift-plan.ts';
import { shiftHoursText } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectProposedPlaces } from '../../../state/select-shifts.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { ReasonChips } from '../reason-chips.tsx';
import { usePlaceName } from '../use-card-setting.ts';
import { Controls } from './controls.tsx';
import { CountsNote } from './counts-note.tsx';
import { FreeChoice } from './free-choice.tsx';
import { OffStreet } from './off-street.tsx';
import type { StepProps } from './step-props.ts';

/** At most five places, from proposals with their reasons or chosen freely. */
export function PlacesStep({ plan, change }: StepProps) {
  const words = useText();
  const { t } = words;
  const nameOf = usePlaceName();
  const proposed = useApp(selectProposedPlaces);
  const { places, time } = plan.body;
  const isFull = places.length >= MOST_PLACES;
  const left = proposed.filter(({ placeId }) => !places.some((one) => one.placeId === placeId));
  return (
    <div className="pb-task-fields">
      <section className="pb-task-section" aria-labelledby="chosen-title">
        <div className="pb-task-head">
          <h2 id="chosen-title">{t('shift.choose.title')}</h2>
          <span>{t('shift.choose.count', { count: places.length, most: MOST_PLACES })}</span>
        </div>
        {places.length === 0 && <p>{t('shift.choose.none')}</p>}
        <ol className="pb-shf-list">
          {places.map(({ placeId, reasons }, index) => (
            <li key={placeId} className="pb-shf-place">
              <span className="pb-shf-number" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h3>{nameOf(placeId)}</h3>
                <ReasonChips reasons={reasons} />
              </div>
              <Button
                size="small"
                variant="quiet"
                onPress={() => change((shift) => withoutPlace(shift, placeId))}
              >
                {t('shift.choose.remove')}
                <span className="pb-visually-hidden">{` ${nameOf(placeId)}`}</span>
              </Button>
            </li>
          ))}
        </ol>
        {isFull && <p role="status">{t('shift.choose.full')}</p>}
      </section>
      <section className="pb-task-section" aria-labelledby="proposed-title">
        <h2 id="proposed-title">{t('shift.choose.proposed')}</h2>
        <p className="pb-shf-quiet">
          {t('shift.choose.proposedHint', { hours: shiftHoursText(time, words) })}
        </p>
        <CountsNote time={time} />
        {proposed.length === 0 && <p>{t('shift.choose.noneProposed')}</p>}
        <ul className="pb-shf-list">
          {left.map((one) => (
            <li key={one.placeId} className="pb-shf-place">
              <div>
                <h3>{nameOf(one.placeId)}</h3>
                <ReasonChips reasons={one.reasons} />
              </div>
              <Button
                size="small"
                isDisabled={isFull}
                onPress={() => change((shift) => withPlace(shift, one))}
              >
                {t('shift.choose.add')}
                <span className="pb-visually-hidden">{` ${nameOf(one.placeId)}`}</span>
              </Button>
            </li>
          ))}
        </ul>
        <OffStreet time={time} />
      </section>
      <FreeChoice
        chosen={places}
        isDisabled={isFull}
        onChoose={(placeId) =>
          change((shift) => withPlace(shift, { placeId, reasons: NO_REASONS }))
        }
      />
      <Controls shift={plan.body} proposed={proposed} change={change} />
    </div>
  );
}

const NO_REASONS: readonly never[] = [];
