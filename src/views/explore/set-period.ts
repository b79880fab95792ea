import type { OwnSet } from '../../domain/own-data/own-set.ts';
import type { Words } from '../../i18n/use-text.ts';

/** The days that an import covers, in words. */
export function setPeriod({ period }: Pick<OwnSet, 'period'>, { t, format }: Words): string {
  if (period === null) return t('ownData.noPeriod');
  const [start, end] = [format.tableTime(period.start), format.tableTime(period.end)];
  return start === end ? start : `${start}–${end}`;
}
