import { useMemo } from 'react';
import {
  movements,
  type PatrolResource,
  type Shift,
  shiftLength,
} from '../../../domain/shift/shift.ts';
import { weekdayOf } from '../../../domain/shift/shift-hours.ts';
import { sunDay } from '../../../domain/walk/walk-light.ts';
import { clockText, clockValue, minuteOfClock } from '../../../i18n/clock-text.ts';
import { lengthText } from '../../../i18n/shift-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import type { StepProps } from './step-props.ts';

const DAY_MINUTES = 1440;
const MOST_RESOURCES = 6;

/** When the shift is, with what, and where it starts. */
export function TimeStep({ plan, change, isPicking, onPicking, onPickCentre }: StepProps) {
  const words = useText();
  const { t, format } = words;
  const { time, startPoint } = plan.body;
  const setTime = (given: Partial<Shift['time']>) =>
    change((shift) => ({ ...shift, time: { ...shift.time, ...given } }));
  const setClock = (key: 'startMinute' | 'endMinute', value: string) => {
    const minute = minuteOfClock(value);
    if (minute !== null) setTime({ [key]: minute });
  };
  const isOverMidnight = time.startMinute + shiftLength(time) >= DAY_MINUTES;
  const endDate = nextDay(time.date);
  return (
    <div className="pb-task-fields">
      <div className="pb-shf-three">
        <TextField
          label={t('shift.time.date')}
          type="date"
          value={time.date}
          onChange={(date) => date !== '' && setTime({ date })}
        />
        <TextField
          label={t('shift.time.start')}
          type="time"
          value={clockValue(time.startMinute)}
          onChange={(value) => setClock('startMinute', value)}
        />
        <TextField
          label={t('shift.time.end')}
          type="time"
          value={clockValue(time.endMinute)}
          onChange={(value) => setClock('endMinute', value)}
        />
      </div>
      <p>
        {t('shift.time.length', { hours: lengthText(time, words) })}
        {isOverMidnight &&
          ` ${t('shift.time.overMidnight', {
            weekday: format.weekday(weekdayOf(endDate), 'long'),
            date: format.date(endDate),
          })}`}
      </p>
      <SunLine time={time} />
      <Resources plan={plan} change={change} />
      <section className="pb-task-section" aria-labelledby="start-title">
        <h2 id="start-title">{t('shift.time.start0')}</h2>
        <p>{t(startPoint === null ? 'shift.time.startNone' : 'shift.time.startSet')}</p>
        <div className="pb-task-row">
          {isPicking ? (
            <>
              <span role="status">{t('shift.time.startPicking')}</span>
              <Button size="small" onPress={onPickCentre}>
                {t('shift.time.startCentre')}
              </Button>
              <Button size="small" onPress={() => onPicking(false)}>
                {t('shift.time.cancel')}
              </Button>
            </>
          ) : (
            <Button size="small" onPress={() => onPicking(true)}>
              {t('shift.time.startPick')}
            </Button>
          )}
          {startPoint !== null && (
            <Button
              size="small"
              variant="quiet"
              onPress={() => change((shift) => ({ ...shift, startPoint: null }))}
            >
              {t('shift.time.startClear')}
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}

function SunLine({ time }: { readonly time: Shift['time'] }) {
  const { t, format } = useText();
  const centre = useApp(selectRegion)?.center ?? null;
  const sun = useMemo(
    () => (centre === null ? null : sunDay(time.date, centre)),
    [time.date, centre],
  );
  if (sun === null || sun.sunset === null) return null;
  const clock = (minute: number | null) =>
    minute === null ? '–' : clockText(minute, format.language);
  return (
    <p className="pb-shf-quiet">
      {t('shift.time.sun', {
        sunset: clock(sun.sunset),
        dusk: clock(sun.dusk),
        sunrise: clock(sun.sunrise),
      })}
    </p>
  );
}

function Resources({ plan, change }: Pick<StepProps, 'plan' | 'change'>) {
  const { t } = useText();
  const { resources } = plan.body;
  const setResources = (make: (list: readonly PatrolResource[]) => readonly PatrolResource[]) =>
    change((shift) => ({ ...shift, resources: make(shift.resources) }));
  const nextId = `patrol-${1 + Math.max(0, ...resources.map(({ id }) => Number(id.split('-')[1]) || 0))}`;
  return (
    <section className="pb-task-section" aria-labelledby="resources-title">
      <h2 id="resources-title">{t('shift.time.resources')}</h2>
      <p className="pb-shf-quiet">{t('shift.time.resourcesHint')}</p>
      <ul className="pb-shf-list">
        {resources.map(({ id, movement }, index) => (
          <li key={id} className="pb-task-row">
            <span aria-hidden="true">{index + 1}</span>
            <SegmentedControl
              label={t('shift.time.resource', { number: index + 1 })}
              options={movements.map((one) => ({ id: one, label: t(`shift.movement.${one}`) }))}
              value={movement}
              onChange={(next) =>
                setResources((list) =>
                  list.map((one) => (one.id === id ? { ...one, movement: next } : one)),
                )
              }
            />
            {resources.length > 1 && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => setResources((list) => list.filter((one) => one.id !== id))}
              >
                {t('shift.time.remove')}
                <span className="pb-visually-hidden">
                  {` ${t('shift.time.removeLabel', { number: index + 1 })}`}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {resources.length < MOST_RESOURCES && (
        <div>
          <Button
            size="small"
            onPress={() => setResources((list) => [...list, { id: nextId, movement: 'foot' }])}
          >
            {t('shift.time.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

function nextDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
