import { memo, useCallback, useMemo } from 'react';
import { hourClassOf } from '../../../domain/incident/hour-classes.ts';
import { chooseWeekHours, clearPart } from '../../../domain/incident/incident-filter.ts';
import {
  countChosenHours,
  HOURS_PER_DAY,
  type WeekHourMask,
  type WeekHourRectangle,
} from '../../../domain/incident/week-hour.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { HourGrid, type HourGridLabels, MissingHourGrid } from '../../../ui/hour-grid.tsx';
import { HourScale } from '../../../ui/hour-scale.tsx';
import { type Ramp, toClassIndex } from '../../../ui/ramp.ts';
import { ClearButton } from './clear-button.tsx';
import type { TimeSource } from './time-source.ts';
import type { FilterStep } from './time-strip.tsx';

interface WeekHoursProps {
  readonly source: TimeSource;
  readonly selected: WeekHourMask | 'all';
  readonly onChange: (step: FilterStep) => void;
}

export const WeekHours = memo(function WeekHours({ source, selected, onChange }: WeekHoursProps) {
  const { t, format } = useText();
  const isMean = source.kind === 'counted' && source.years > 1;
  const title = t(isMean ? 'time.weekHoursPerYear' : 'time.weekHours');
  const labels = useMemo(
    (): HourGridLabels => gridLabels(title, { t, format }),
    [title, t, format],
  );
  const parts = useMemo(
    () => ({
      plain: nameParts('time.hour', { t, format }),
      chosen: nameParts('time.hourChosen', { t, format }),
    }),
    [t, format],
  );
  const byWeekHour = source.kind === 'counted' ? source.profile.byWeekHour : null;
  const cellNames = useMemo(
    () => (byWeekHour === null ? [] : namesOf(byWeekHour, selected, parts, format)),
    [byWeekHour, selected, parts, format],
  );

  const classes = useMemo(
    () =>
      source.kind === 'missing'
        ? []
        : Array.from(source.profile.byWeekHour, (count) => {
            const found = hourClassOf(count, source.years, source.hourBounds);
            return found === null ? null : toClassIndex(found);
          }),
    [source],
  );
  const onSelect = useCallback(
    (rectangle: WeekHourRectangle, mode: 'replace' | 'add') =>
      onChange((filter) => chooseWeekHours(filter, rectangle, mode)),
    [onChange],
  );
  const onClear = useCallback(
    () => onChange((filter) => clearPart(filter, 'weekHours')),
    [onChange],
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
            classes={classes}
            cellNames={cellNames}
            selected={selected}
            onSelect={onSelect}
            onClear={onClear}
            help={t('time.hourHelp')}
          />
          <HourClasses ramp={source.ramp} hourBounds={source.hourBounds} />
        </>
      )}
    </div>
  );
});

interface HourClassesProps {
  readonly ramp: Ramp;
  readonly hourBounds: readonly number[];
}

const HourClasses = memo(function HourClasses({ ramp, hourBounds }: HourClassesProps) {
  const { t } = useText();
  return (
    <HourScale
      label={t('time.classes')}
      ramp={ramp}
      zeroLabel={t('time.zero')}
      classes={classLabels(hourBounds)}
    />
  );
});

function gridLabels(title: string, { t, format }: Words): HourGridLabels {
  return {
    grid: title,
    weekdays: Array.from({ length: DAYS_PER_WEEK }, (_, day) => ({
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

const DAYS_PER_WEEK = 7;
const NUMBER = '{{number}}';

/** Before and after the number, of each hour. */
type NameParts = readonly (readonly [before: string, after: string])[];

function nameParts(key: 'time.hour' | 'time.hourChosen', { t, format }: Words): NameParts {
  const pattern = t(key, { weekday: '{{weekday}}', hour: '{{hour}}', number: NUMBER });
  return Array.from({ length: DAYS_PER_WEEK * HOURS_PER_DAY }, (_, index) => {
    const name = fill(pattern, {
      weekday: format.weekday(Math.floor(index / HOURS_PER_DAY), 'long'),
      hour: format.hour(index % HOURS_PER_DAY),
      number: NUMBER,
    });
    const [before = '', after = ''] = name.split(NUMBER);
    return [before, after];
  });
}

function namesOf(
  byWeekHour: Uint32Array,
  selected: WeekHourMask | 'all',
  { plain, chosen }: { readonly plain: NameParts; readonly chosen: NameParts },
  format: Format,
): readonly string[] {
  return Array.from(byWeekHour, (count, index) => {
    const isChosen = selected !== 'all' && selected[index] !== 0;
    const [before, after] = (isChosen ? chosen : plain)[index] ?? ['', ''];
    return `${before}${format.number(count)}${after}`;
  });
}
