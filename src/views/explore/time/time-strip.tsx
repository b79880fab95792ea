import { type ReactNode, useState } from 'react';
import {
  chooseMonthSpan,
  chooseWeekHours,
  clearPart,
  type IncidentFilter,
  toggleMonth,
} from '../../../domain/incident/incident-filter.ts';
import type { TimeProfile } from '../../../domain/incident/time-profile.ts';
import { useText } from '../../../i18n/use-text.ts';
import { PlayButton } from '../../../ui/play-button.tsx';
import type { Ramp } from '../../../ui/ramp.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import type { Player } from '../../../ui/use-player.ts';
import { MonthRow } from './month-row.tsx';
import { WeekHours } from './week-hours.tsx';

/** Counts to show, or why the shown layer has no months and hours. */
export type TimeSource =
  | {
      readonly kind: 'counted';
      readonly ramp: Ramp;
      readonly profile: TimeProfile;
      /** Years the profile adds up: class and height follow the mean per year. */
      readonly years: number;
      /** 1–12: months of the period for which nothing was collected. */
      readonly missingMonths: ReadonlySet<number>;
      /** Count that fills a bar: the largest month of any year (`largestOfAnyYear`). */
      readonly largestMonth: number;
      /** Ascending lower bounds (`hourClassBounds`). */
      readonly hourBounds: readonly number[];
    }
  | { readonly kind: 'missing'; readonly reason: 'yearly' | 'not-stated' };

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
