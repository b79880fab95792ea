import { spansOf } from '../../../domain/incident/describe-filter.ts';
import type { Choice } from '../../../domain/incident/incident-filter.ts';
import { useText } from '../../../i18n/use-text.ts';
import { MissingMonths, MonthBars } from '../../../ui/month-bars.tsx';
import { ClearButton } from './clear-button.tsx';
import type { TimeSource } from './time-source.ts';

interface MonthRowProps {
  readonly period: string;
  readonly source: TimeSource;
  readonly selected: Choice;
  readonly onToggle: (month: number) => void;
  readonly onSelectSpan: (from: number, to: number) => void;
  readonly onClear: () => void;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

export function MonthRow({
  period,
  source,
  selected,
  onToggle,
  onSelectSpan,
  onClear,
}: MonthRowProps) {
  const { t, format } = useText();
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
    const words = { month: format.monthName(month, 'long'), number: format.number(count ?? 0) };
    return {
      month,
      label: format.monthName(month, 'short'),
      name: t(count === null ? 'time.monthMissing' : 'time.month', words),
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
}
