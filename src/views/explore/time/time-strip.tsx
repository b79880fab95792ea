import { memo, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { IncidentFilter } from '../../../domain/incident/incident-filter.ts';
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

/** From the filter as it stands to the next one. */
export type FilterStep = (filter: IncidentFilter) => IncidentFilter;

/** Years and months to the left, hours of the week to the right; one at a time where it is narrow. */
export function TimeStrip({ years, period, source, filter, onFilter, player }: TimeStripProps) {
  const { t } = useText();
  const [part, setPart] = useState<Part>('years');
  const now = useRef({ filter, onFilter });
  useLayoutEffect(() => {
    now.current = { filter, onFilter };
  });
  const change = useCallback(
    (step: FilterStep) => now.current.onFilter(step(now.current.filter)),
    [],
  );
  return (
    <div className="pb-time" data-part={part}>
      <div className="pb-time-switch">
        <PartSwitch part={part} onPart={setPart} />
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
          <MonthRow period={period} source={source} selected={filter.months} onChange={change} />
        </div>
        <WeekHours source={source} selected={filter.weekHours} onChange={change} />
      </div>
    </div>
  );
}

interface PartSwitchProps {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}

const PartSwitch = memo(function PartSwitch({ part, onPart }: PartSwitchProps) {
  const { t } = useText();
  return (
    <SegmentedControl
      label={t('time.part.label')}
      options={[
        { id: 'years', label: t('time.part.years') },
        { id: 'weekHours', label: t('time.part.weekHours') },
      ]}
      value={part}
      onChange={onPart}
    />
  );
});
