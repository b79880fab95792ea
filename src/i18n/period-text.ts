import type { Period } from '../domain/time/period.ts';
import type { Words } from './use-text.ts';

export function periodText(period: Period | null, { t, format }: Words): string {
  if (period === null) return t('compareView.rows.unknownPeriod');
  const { start, end, months } = period;
  const span = { start: format.tableTime(start), end: format.tableTime(end) };
  if (months === undefined) return t('compareView.rows.span', span);
  const [first = 1, last = 1] = [months[0], months.at(-1)];
  const isRun = months.length === last - first + 1 && months.length > 1;
  const name = (month: number) => format.monthName(month, 'short');
  return t('compareView.rows.months', {
    ...span,
    months: isRun ? `${name(first)}–${name(last)}` : format.list(months.map(name)),
  });
}
