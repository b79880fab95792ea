import type { PlannedVisit } from '../../../domain/shift/schedule.ts';
import type { Shift, Visit } from '../../../domain/shift/shift.ts';
import { clockText } from '../../../i18n/clock-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';

interface FieldPlaceProps {
  readonly shift: Shift;
  readonly placeId: string;
  readonly name: string;
  readonly number: number;
  readonly planned: readonly PlannedVisit[];
  /** Of the shift, now; null outside it. */
  readonly minute: number | null;
  readonly goingOn: Visit | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
}

/** One place in the field: how many visits are made, when the next is due, and the button. */
export function FieldPlace({
  shift,
  placeId,
  name,
  number,
  planned,
  minute,
  goingOn,
  onStart,
  onStop,
}: FieldPlaceProps) {
  const { t, format } = useText();
  const clock = (at: number) => clockText(shift.time.startMinute + at, format.language);
  const own = planned.filter((visit) => visit.placeId === placeId);
  const done = shift.visits.filter((one) => one.placeId === placeId && one.endedAt !== null).length;
  const next = own[done];
  const isHere = goingOn?.placeId === placeId;
  return (
    <div className="pb-shf-fieldplace">
      <h2>
        <span className="pb-shf-number" aria-hidden="true">
          {number}
        </span>{' '}
        {name}
      </h2>
      <p>
        {own.length === 0
          ? t('shiftOut.visits', { count: done })
          : t('shiftOut.doneOf', { done, planned: own.length })}
        {next !== undefined && ` · ${t('shiftOut.nextVisit', { clock: clock(next.start) })}`}
      </p>
      {isHere ? (
        <>
          <p className="pb-shf-timer" role="timer">
            {t('shift.minutes', { minutes: Math.max(0, (minute ?? 0) - goingOn.startedAt) })}
            <span className="pb-shf-quiet">
              {` ${t('shiftOut.going', { from: clock(goingOn.startedAt) })}`}
            </span>
          </p>
          <Button variant="primary" size="large" onPress={onStop}>
            {t('shiftOut.stop')}
            <span className="pb-visually-hidden">{` ${name}`}</span>
          </Button>
        </>
      ) : (
        <Button size="large" isDisabled={goingOn !== null || minute === null} onPress={onStart}>
          {t('shiftOut.start')}
          <span className="pb-visually-hidden">{` ${name}`}</span>
        </Button>
      )}
    </div>
  );
}
