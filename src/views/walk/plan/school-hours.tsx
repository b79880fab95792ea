import { changeWalkSetup } from '../../../commands/plan-walk.ts';
import { isInHours } from '../../../domain/walk/light-windows.ts';
import type { SafetyWalk } from '../../../domain/walk/walk.ts';
import { clockValue, minuteOfClock } from '../../../i18n/clock-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectWalkSetup } from '../../../state/select-walks.ts';
import { useApp, useAppStore } from '../../../state/use-app.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { walkPorts } from '../walk-ports.ts';

interface SchoolHoursProps {
  readonly time: SafetyWalk['time'];
  readonly minutes: number;
}

/** When school children are about, as the user has entered it. Both fields are needed. */
export function SchoolHours({ time, minutes }: SchoolHoursProps) {
  const { t } = useText();
  const store = useAppStore();
  const { schoolHours } = useApp(selectWalkSetup);
  const set = (end: 'fromMinute' | 'toMinute', value: string) => {
    const minute = minuteOfClock(value);
    const other = { fromMinute: 480, toMinute: 900, ...schoolHours };
    changeWalkSetup(
      store,
      (setup) => ({ ...setup, schoolHours: minute === null ? null : { ...other, [end]: minute } }),
      walkPorts,
    );
  };
  const isIn =
    schoolHours !== null && time !== null && isInHours(time.startMinute, minutes, schoolHours);
  return (
    <section className="pb-task-section" aria-labelledby="school-title">
      <h2 id="school-title">{t('walkPlan.time.school')}</h2>
      <div className="pb-wlk-pair">
        <TextField
          label={t('walkPlan.time.schoolFrom')}
          type="time"
          value={schoolHours === null ? '' : clockValue(schoolHours.fromMinute)}
          onChange={(value) => set('fromMinute', value)}
        />
        <TextField
          label={t('walkPlan.time.schoolTo')}
          type="time"
          value={schoolHours === null ? '' : clockValue(schoolHours.toMinute)}
          onChange={(value) => set('toMinute', value)}
        />
      </div>
      <p className="pb-wlk-quiet">{t('walkPlan.time.schoolHint')}</p>
      <p role="status">
        {schoolHours === null
          ? t('walkPlan.time.noSchool')
          : time !== null && t(isIn ? 'walkPlan.time.inSchool' : 'walkPlan.time.besideSchool')}
      </p>
    </section>
  );
}
