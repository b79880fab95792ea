import { hourClassOf } from '../../../domain/incident/hour-classes.ts';
import {
  countChosenHours,
  HOURS_PER_DAY,
  type WeekHourMask,
  type WeekHourRectangle,
  weekHourOf,
} from '../../../domain/incident/week-hour.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText } from '../../../i18n/use-text.ts';
import { HourGrid, type HourGridLabels, MissingHourGrid } from '../../../ui/hour-grid.tsx';
import { HourScale } from '../../../ui/hour-scale.tsx';
import { toClassIndex } from '../../../ui/ramp.ts';
import { ClearButton } from './clear-button.tsx';
import type { TimeSource } from './time-source.ts';

interface WeekHoursProps {
  readonly source: TimeSource;
  readonly selected: WeekHourMask | 'all';
  readonly onSelect: (rectangle: WeekHourRectangle, mode: 'replace' | 'add') => void;
  readonly onClear: () => void;
}

export function WeekHours({ source, selected, onSelect, onClear }: WeekHoursProps) {
  const { t, format } = useText();
  const isMean = source.kind === 'counted' && source.years > 1;
  const title = t(isMean ? 'time.weekHoursPerYear' : 'time.weekHours');
  const labels: HourGridLabels = {
    grid: title,
    weekdays: Array.from({ length: 7 }, (_, day) => ({
      label: format.weekday(day, 'short'),
      name: t('time.wholeDay', { weekday: format.weekday(day, 'long') }),
    })),
    hours: Array.from({ length: HOURS_PER_DAY }, (_, hour) => ({
      label: format.hourStart(hour),
      name: t('time.wholeHour', { hour: format.hour(hour) }),
    })),
    endOfDay: format.hourStart(HOURS_PER_DAY),
  };

  return (
    <div className="pb-time-right">
      <div className="pb-time-hours-head">
        <p className="pb-time-title">{title}</p>
        {source.kind === 'counted' &&
          (selected === 'all' ? (
            <p className="pb-time-note">{t('time.dragHint')}</p>
          ) : (
            <p className="pb-time-note">
              {t('time.hoursChosen', { count: countChosenHours(selected) })}{' '}
              <ClearButton part="weekHours" onPress={onClear} />
            </p>
          ))}
      </div>
      {source.kind === 'missing' ? (
        <MissingHourGrid labels={labels} sentence={t(`time.missingHours.${source.reason}`)} />
      ) : (
        <>
          <HourGrid
            labels={labels}
            ramp={source.ramp}
            classes={Array.from(source.profile.byWeekHour, (count) => {
              const found = hourClassOf(count, source.years, source.hourBounds);
              return found === null ? null : toClassIndex(found);
            })}
            cellName={(day, hour, isChosen) =>
              t(isChosen ? 'time.hourChosen' : 'time.hour', {
                weekday: format.weekday(day, 'long'),
                hour: format.hour(hour),
                number: format.number(source.profile.byWeekHour[weekHourOf(day, hour)] ?? 0),
              })
            }
            selected={selected}
            onSelect={onSelect}
            onClear={onClear}
            help={t('time.hourHelp')}
          />
          <HourScale
            label={t('time.classes')}
            ramp={source.ramp}
            zeroLabel={t('time.zero')}
            classes={classLabels(source.hourBounds)}
          />
        </>
      )}
    </div>
  );
}
