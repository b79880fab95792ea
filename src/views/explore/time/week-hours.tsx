import { useMemo } from 'react';
import { hourClassOf } from '../../../domain/incident/hour-classes.ts';
import {
  countChosenHours,
  HOURS_PER_DAY,
  type WeekHourMask,
  type WeekHourRectangle,
} from '../../../domain/incident/week-hour.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { fill } from '../../../i18n/fill.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
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
  const labels = useMemo(
    (): HourGridLabels => gridLabels(title, { t, format }),
    [title, t, format],
  );
  const byWeekHour = source.kind === 'counted' ? source.profile.byWeekHour : null;
  const cellNames = useMemo(
    () => (byWeekHour === null ? [] : namesOf(byWeekHour, selected, { t, format })),
    [byWeekHour, selected, t, format],
  );

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
            cellNames={cellNames}
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

const NAME_SLOTS = { weekday: '{{weekday}}', hour: '{{hour}}', number: '{{number}}' };

function gridLabels(title: string, { t, format }: Words): HourGridLabels {
  return {
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
}

function namesOf(
  byWeekHour: Uint32Array,
  selected: WeekHourMask | 'all',
  { t, format }: Words,
): readonly string[] {
  const plain = t('time.hour', NAME_SLOTS);
  const chosen = t('time.hourChosen', NAME_SLOTS);
  const weekdays = Array.from({ length: 7 }, (_, day) => format.weekday(day, 'long'));
  return Array.from(byWeekHour, (count, index) =>
    fill(selected !== 'all' && selected[index] !== 0 ? chosen : plain, {
      weekday: weekdays[Math.floor(index / HOURS_PER_DAY)] ?? '',
      hour: format.hour(index % HOURS_PER_DAY),
      number: format.number(count),
    }),
  );
}
