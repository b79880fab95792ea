import { useMemo, useState } from 'react';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { lightWindows } from '../../../domain/walk/light-windows.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import type { Light } from '../../../domain/walk/walk-light.ts';
import { clockText } from '../../../i18n/clock-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { today } from '../walk-ports.ts';

interface LightWindowsProps {
  readonly place: LonLat;
  readonly minutes: number;
  readonly onChoose: (time: NonNullable<SafetyWalk['time']>) => void;
}

const LIGHTS: readonly Light[] = ['light', 'dusk', 'dark'];
const DAYS = 14;

/** Evenings and weekends on which the walk can be had in the light that is wanted. */
export function LightWindows({ place, minutes, onChoose }: LightWindowsProps) {
  const { t, format } = useText();
  const [want, setWant] = useState<Light>('dark');
  const [day] = useState(today);
  const windows = useMemo(
    () => lightWindows({ from: day, days: DAYS }, place, minutes, want),
    [day, place, minutes, want],
  );
  return (
    <section className="pb-task-section" aria-labelledby="windows-title">
      <h2 id="windows-title">{t('walkPlan.time.windows')}</h2>
      <p className="pb-wlk-quiet">{t('walkPlan.time.windowsHint')}</p>
      <div className="pb-task-row">
        <span aria-hidden="true">{t('walkPlan.time.want')}</span>
        <SegmentedControl
          label={t('walkPlan.time.want')}
          options={LIGHTS.map((id) => ({ id, label: t(`walkPlan.time.light.${id}`) }))}
          value={want}
          onChange={setWant}
        />
      </div>
      {windows.length === 0 && <p role="status">{t('walkPlan.time.noWindows')}</p>}
      <ul className="pb-wlk-plain">
        {windows.map(({ date, isWeekend, firstStart, lastStart }) => {
          const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
          const when = `${format.weekday(weekday, 'short')} ${format.date(date)}`;
          return (
            <li key={date} className="pb-task-row">
              <span>
                {t('walkPlan.time.window', {
                  when,
                  from: clockText(firstStart, format.language),
                  to: clockText(lastStart, format.language),
                })}
                {isWeekend && ` · ${t('walkPlan.time.weekend')}`}
              </span>
              <Button size="small" onPress={() => onChoose({ date, startMinute: firstStart })}>
                {t('walkPlan.time.useWindow')}
                <span className="pb-visually-hidden">{when}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
