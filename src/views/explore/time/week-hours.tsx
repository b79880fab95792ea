import { useMemo } from 'react';
import { hourClassOf } from '../../../domain/incident/hour-classes.ts';
import {
  countChosenHours,
  type WeekHourMask,
  type WeekHourRectangle,
} from '../../../domain/incident/week-hour.ts';
import { classLabels } from '../../../i18n/class-labels.ts';
import { useText } from '../../../i18n/use-text.ts';
import { weekCellNames, weekLabels } from '../../../i18n/week-text.ts';
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
  const words = useText();
  const { t } = words;
  const isMean = source.kind === 'counted' && source.years > 1;
  const title = t(isMean ? 'time.weekHoursPerYear' : 'time.weekHours');
  const labels = useMemo((): HourGridLabels => weekLabels(title, true, words), [title, words]);
  const byWeekHour = source.kind === 'counted' ? source.profile.byWeekHour : null;
  const cellNames = useMemo(
    () => (byWeekHour === null ? [] : weekCellNames(byWeekHour, selected, words)),
    [byWeekHour, selected, words],
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
