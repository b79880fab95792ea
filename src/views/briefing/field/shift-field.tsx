import '../briefing.css';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Keeper } from '../../../commands/keep-plans.ts';
import { changeShift } from '../../../commands/plan-shift.ts';
import type { Shift } from '../../../domain/shift/shift.ts';
import { notedMinute } from '../../../domain/shift/shift-hours.ts';
import { shiftPlanOf } from '../../../domain/shift/shift-plan.ts';
import { visitGoingOn, withVisit, withVisitEnded } from '../../../domain/shift/visits.ts';
import { shiftWhen } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ShiftCard } from '../../../print/shift/shift-card.tsx';
import { selectCards } from '../../../state/select-shift-cards.ts';
import { selectSchedule } from '../../../state/select-shifts.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { SavedMark } from '../../../ui/saved-mark.tsx';
import { UnknownShift } from '../plan/shift-view.tsx';
import { shiftPorts } from '../shift-ports.ts';
import { useBriefed } from '../use-briefed.ts';
import { useCardSetting } from '../use-card-setting.ts';
import { AfterVisit } from './after-visit.tsx';
import { FieldPlace } from './field-place.tsx';

interface ShiftFieldProps {
  readonly path: string;
  readonly shiftId: string;
  readonly keeper: Pick<Keeper, 'takeOver'>;
}

const TICK_MS = 10_000;

/** The shift in the hand: visits are begun and ended here, and nothing says where the phone is. */
export function ShiftField(props: ShiftFieldProps) {
  const plan = useApp(({ plans }) => shiftPlanOf(plans, props.shiftId));
  return plan === null ? (
    <UnknownShift path={props.path} />
  ) : (
    <Field {...props} plan={plan} key={props.shiftId} />
  );
}

interface FieldProps extends ShiftFieldProps {
  readonly plan: NonNullable<ReturnType<typeof shiftPlanOf>>;
}

function Field({ path, shiftId, keeper, plan }: FieldProps) {
  const words = useText();
  const { t } = words;
  const store = useAppStore();
  const { body: shift } = plan;
  const cards = useApp((state) => selectCards(state, plan));
  const { schedule } = useApp((state) => selectSchedule(state, shift));
  const save = useApp(({ saveStates }) => saveStates.get(shiftId));
  const setting = useCardSetting(shift);
  const [now, setNow] = useState(Date.now);
  const [endedId, setEndedId] = useState<string | null>(null);
  useBriefed(shift.time);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const change = (make: (one: Shift) => Shift) => changeShift(store, shiftId, make, shiftPorts);
  const goingOn = visitGoingOn(shift);
  const ended = shift.visits.find(({ id }) => id === endedId);
  const minute = notedMinute(shift.time, now);
  const start = (placeId: string) => {
    const startedAt = notedMinute(shift.time, Date.now());
    if (startedAt === null) return;
    setEndedId(null);
    setNow(Date.now());
    change((one) => withVisit(one, shiftPorts.newId(), placeId, startedAt));
  };
  const stop = () => {
    if (goingOn === null) return;
    const endedAt = notedMinute(shift.time, Date.now()) ?? goingOn.startedAt;
    change((one) => withVisitEnded(one, goingOn.id, endedAt));
    setEndedId(goingOn.id);
  };
  const planned = schedule.status === 'planned' ? schedule.visits : [];
  return (
    <main className="pb-shf-page pb-shf-field" id="main">
      <div className="pb-task-row">
        <Link to={`${path}/${shiftId}/rapport`}>{t('shiftOut.toPlan')}</Link>
        <SavedMark save={save} onTakeOver={() => void keeper.takeOver(shiftId)} />
      </div>
      <h1>{`${t('shiftOut.fieldTitle')} ${shiftWhen(shift.time, words)}`}</h1>
      {minute === null && (
        <p role="status">{t('shiftOut.outside', { when: shiftWhen(shift.time, words) })}</p>
      )}
      {ended !== undefined && (
        <AfterVisit
          visit={ended}
          name={setting.nameOf(ended.placeId)}
          change={change}
          onDone={() => setEndedId(null)}
        />
      )}
      {shift.places.length === 0 && <p>{t('shiftOut.nothing')}</p>}
      <ol className="pb-shf-list">
        {cards.map((card, index) => (
          <li key={card.placeId} className="pb-shf-stop">
            <FieldPlace
              shift={shift}
              placeId={card.placeId}
              name={setting.nameOf(card.placeId)}
              number={index + 1}
              planned={planned}
              minute={minute}
              goingOn={goingOn}
              onStart={() => start(card.placeId)}
              onStop={stop}
            />
            <details className="pb-shf-details">
              <summary>{t('shiftOut.cardOf')}</summary>
              <ShiftCard card={card} number={index + 1} headingLevel="h3" {...setting} />
            </details>
          </li>
        ))}
      </ol>
      <p role="status">
        {shift.visits.length > 0 &&
          t('shiftOut.kept', { visits: t('shiftOut.visits', { count: shift.visits.length }) })}
      </p>
      <p className="pb-shf-quiet">{t('shiftOut.noTrail')}</p>
    </main>
  );
}
