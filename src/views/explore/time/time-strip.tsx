import { type ReactNode, useState } from 'react';
import {
  chooseMonthSpan,
  chooseWeekHours,
  clearPart,
  type IncidentFilter,
  toggleMonth,
} from '../../../domain/incident/incident-filter.ts';
import { useText } from '../../../i18n/use-text.ts';
import { PlayButton } from '../../../ui/play-button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import type { Player } from '../../../ui/use-player.ts';
import { MonthRow } from './month-row.tsx';
import type { TimeSource } from './time-source.ts';
import { WeekHours } from './week-hours.tsx';

export interface TimeStripProps {
  /** The row of years. */
  readonly years: ReactNode;
  /** The chosen year or years in words: `2025`. */
  readonly period: string;
  readonly source: TimeSource;
  readonly filter: IncidentFilter;
  readonly onFilter: (filter: IncidentFilter) => void;
  /** Steps through the years. Without it there is no play button. */
  readonly player?: Player;
}

type Part = 'years' | 'weekHours';

/** Years and months to the left, hours of the week to the right; one at a time where it is narrow. */
export function TimeStrip({ years, period, source, filter, onFilter, player }: TimeStripProps) {
  const { t } = useText();
  const [part, setPart] = useState<Part>('years');
  return (
    <div className="pb-time" data-part={part}>
      <div className="pb-time-switch">
        <SegmentedControl
          label={t('time.part.label')}
          options={[
            { id: 'years', label: t('time.part.years') },
            { id: 'weekHours', label: t('time.part.weekHours') },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      <div className="pb-time-parts">
        <div className="pb-time-left">
          <div className="pb-time-row-head pb-time-years-head">
            {player !== undefined && (
              <PlayButton
                playLabel={t('time.play')}
                pauseLabel={t('time.pause')}
                isPlaying={player.isPlaying}
                onToggle={player.toggle}
                whyNot={player.hasReducedMotion ? t('time.reducedMotion') : undefined}
              />
            )}
            <p className="pb-time-title">{t('time.years')}</p>
          </div>
          <div className="pb-time-years">{years}</div>
          <MonthRow
            period={period}
            source={source}
            selected={filter.months}
            onToggle={(month) => onFilter(toggleMonth(filter, month))}
            onSelectSpan={(from, to) => onFilter(chooseMonthSpan(filter, from, to))}
            onClear={() => onFilter(clearPart(filter, 'months'))}
          />
        </div>
        <WeekHours
          source={source}
          selected={filter.weekHours}
          onSelect={(rectangle, mode) => onFilter(chooseWeekHours(filter, rectangle, mode))}
          onClear={() => onFilter(clearPart(filter, 'weekHours'))}
        />
      </div>
    </div>
  );
}
