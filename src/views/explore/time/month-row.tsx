import { memo, useCallback, useMemo } from 'react';
import { spansOf } from '../../../domain/incident/describe-filter.ts';
import {
  type Choice,
  chooseMonthSpan,
  clearPart,
  toggleMonth,
} from '../../../domain/incident/incident-filter.ts';
import { fill } from '../../../i18n/fill.ts';
import { useText, type Words } from '../../../i18n/use-text.ts';
import { MissingMonths, MonthBars } from '../../../ui/month-bars.tsx';
import { ClearButton } from './clear-button.tsx';
import type { TimeSource } from './time-source.ts';
import type { FilterStep } from './time-strip.tsx';

interface MonthRowProps {
  readonly period: string;
  readonly source: TimeSource;
  readonly selected: Choice;
  readonly onChange: (step: FilterStep) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export const MonthRow = memo(function MonthRow({
  period,
  source,
  selected,
  onChange,
}: MonthRowProps) {
  const { t, format } = useText();
  const words = useMemo(() => monthWords({ t, format }), [t, format]);
  const onToggle = useCallback(
    (month: number) => onChange((filter) => toggleMonth(filter, month)),
    [onChange],
  );
  const onSelectSpan = useCallback(
    (from: number, to: number) => onChange((filter) => chooseMonthSpan(filter, from, to)),
    [onChange],
  );
  const onClear = useCallback(() => onChange((filter) => clearPart(filter, 'months')), [onChange]);
  const title = t('time.months', { period });
  if (source.kind === 'missing') {
    return (
      <>
        <div className="pb-time-row-head pb-time-months-head">
          <p className="pb-time-title">{title}</p>
        </div>
        <MissingMonths sentence={t(`time.missingMonths.${source.reason}`)} />
      </>
    );
  }
  const { profile, missingMonths, largestMonth, years, ramp } = source;
  const full = Math.max(1, largestMonth * years);
  const bars = MONTHS.map((month) => {
    const count = missingMonths.has(month) ? null : (profile.byMonth[month - 1] ?? 0);
    const { label = '', missing = '', counted = '' } = words[month - 1] ?? {};
    return {
      month,
      label,
      name: count === null ? missing : fill(counted, { number: format.number(count) }),
      height: count === null ? null : count / full,
    };
  });
  const missing = MONTHS.filter((month) => missingMonths.has(month));
  return (
    <>
      <div className="pb-time-row-head pb-time-months-head">
        <p className="pb-time-title">{title}</p>
        {selected === 'all' && missing.length > 0 && (
          <p className="pb-time-note">
            {t('time.monthsMissing', {
              months: spansOf(missing)
                .map(({ from, to }) =>
                  [...new Set([from, to])]
                    .map((month) => format.monthName(month, 'short'))
                    .join('–'),
                )
                .join(', '),
            })}
          </p>
        )}
        {selected !== 'all' && <ClearButton part="months" onPress={onClear} />}
      </div>
      <MonthBars
        label={title}
        ramp={ramp}
        bars={bars}
        selected={selected}
        onToggle={onToggle}
        onSelectSpan={onSelectSpan}
        onClear={onClear}
        help={t('time.monthHelp')}
      />
    </>
  );
});

/** The sentences of the months, with the number left open in `counted`. */
function monthWords({ t, format }: Words) {
  return MONTHS.map((index) => {
    const month = format.monthName(index, 'long');
    return {
      label: format.monthName(index, 'short'),
      missing: t('time.monthMissing', { month }),
      counted: t('time.month', { month, number: '{{number}}' }),
    };
  });
}
