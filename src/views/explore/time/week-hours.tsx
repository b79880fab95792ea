import { memo, useCallback, useMemo } from 'react';
import { hourClassOf } from '../../../domain/incident/hour-classes.ts';
import { chooseWeekHours, clearPart } from '../../../domain/incident/incident-filter.ts';
import {
  countChosenHours,
  type WeekHourMask,
  type WeekHourRectangle,
} from '../../../domain/incident/week-hour.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText } from '../../../i18n/use-text.ts';
import { weekCellNames, weekCellParts, weekLabels } from '../../../i18n/week-text.ts';
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
  const words = useText();
  const { t, format } = words;
  const isMean = source.kind === 'counted' && source.years > 1;
  const title = t(isMean ? 'time.weekHoursPerYear' : 'time.weekHours');
  const labels = useMemo((): HourGridLabels => weekLabels(title, true, words), [title, words]);
  const parts = useMemo(() => weekCellParts(words), [words]);
  const byWeekHour = source.kind === 'counted' ? source.profile.byWeekHour : null;
  const cellNames = useMemo(
    () => (byWeekHour === null ? [] : weekCellNames(byWeekHour, selected, parts, format)),
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
