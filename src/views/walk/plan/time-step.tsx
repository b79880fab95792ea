import { useMemo } from 'react';
import { walkLength } from '../../../domain/walk/walk-length.ts';
import { lightOver, sunDay } from '../../../domain/walk/walk-light.ts';
import { clockText, clockValue, minuteOfClock } from '../../../i18n/clock-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { lightText } from '../../../i18n/walk-text.ts';
import { selectRegion } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { LightWindows } from './light-windows.tsx';
import { SchoolHours } from './school-hours.tsx';
import type { StepProps } from './step-props.ts';

const EVENING = 17 * 60;
const LEAST_MINUTES = 30;

/** When the walk is, and how light it is then. */
export function TimeStep({ plan, change }: StepProps) {
  const words = useText();
  const { t, format } = words;
  const region = useApp(selectRegion);
  const { body: walk } = plan;
  const { time } = walk;
  const place = walk.stops[0]?.position ?? region?.center ?? null;
  const minutes = Math.max(LEAST_MINUTES, walkLength(walk).minutes);
  const sun = useMemo(
    () => (place === null || time === null ? null : sunDay(time.date, place)),
    [place, time],
  );
  const setDate = (date: string) =>
    change((one) => ({
      ...one,
      time: date === '' ? null : { date, startMinute: one.time?.startMinute ?? EVENING },
    }));
  const setStart = (value: string) => {
    const startMinute = minuteOfClock(value);
    if (startMinute !== null) {
      change((one) => (one.time === null ? one : { ...one, time: { ...one.time, startMinute } }));
    }
  };
  const clock = (minute: number | null) =>
    minute === null ? '–' : clockText(minute, format.language);
  return (
    <div className="pb-task-fields">
      <div className="pb-wlk-pair">
        <TextField
          label={t('walkPlan.time.date')}
          type="date"
          value={time?.date ?? ''}
          onChange={setDate}
        />
        <TextField
          label={t('walkPlan.time.start')}
          type="time"
          value={clockValue(time?.startMinute ?? EVENING)}
          onChange={setStart}
        />
      </div>
      {time === null || sun === null ? (
        <p>{t('walkPlan.time.none')}</p>
      ) : (
        <section className="pb-task-section" aria-labelledby="light-title">
          <h2 id="light-title">{t('walkPlan.time.bar')}</h2>
          <div className="pb-wlk-light" aria-hidden="true">
            {lightOver(sun, time.startMinute, minutes).map(({ light, from, to }) => (
              <span key={from} data-light={light} style={{ flexGrow: to - from }}>
                {t(`walkPlan.time.light.${light}`)}
              </span>
            ))}
          </div>
          <p>{lightText(lightOver(sun, time.startMinute, minutes), time.startMinute, words)}</p>
          <p>
            {sun.sunset === null
              ? t('walkPlan.time.noSun')
              : t('walkPlan.time.sunset', {
                  sunrise: clock(sun.sunrise),
                  sunset: clock(sun.sunset),
                  dusk: clock(sun.dusk),
                })}
          </p>
          <p className="pb-wlk-quiet">{t('walkPlan.time.source')}</p>
        </section>
      )}
      <SchoolHours time={time} minutes={minutes} />
      {place !== null && (
        <LightWindows
          place={place}
          minutes={minutes}
          onChoose={(chosen) => change((one) => ({ ...one, time: chosen }))}
        />
      )}
    </div>
  );
}
