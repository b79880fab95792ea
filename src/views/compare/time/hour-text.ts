import type { ChangeClass } from '../../../domain/compare/comparison-maps.ts';
import type { WeekGrid } from '../../../domain/compare/comparison-time.ts';
import type { HourChange } from '../../../domain/compare/week-change.ts';
import type { Words } from '../../../i18n/use-text.ts';
import { weekHourName } from '../../../i18n/week-text.ts';
import type { HourFill } from '../../../ui/hour-grid.tsx';

/** `between`: a place against another is higher or lower, nothing has increased. */
export type ChangeWords = 'over' | 'between';

const fills: Readonly<Record<ChangeClass, HourFill>> = {
  'reliable-increase': 'increase',
  'reliable-decrease': 'decrease',
  'not-reliable': 'unreliable',
  missing: 'missing',
};

export function fillOf(change: HourChange): HourFill {
  return fills[classOfChange(change)];
}

/** `fredag 22–23: 5 i A, 9 i B, ej säkerställd`. Percent only of a reliable change from 30 or more. */
export function changeNames(
  hours: readonly HourChange[],
  kind: ChangeWords,
  { t, format }: Words,
): readonly string[] {
  return hours.map((one, index) => {
    const code = classOfChange(one);
    const values = {
      hour: weekHourName(index, { format }),
      from: format.number(one.from),
      to: format.number(one.to),
      code: t(`compareTime.week.${kind}.${code}`),
    };
    if (one.code === 'undecidable' || code === 'not-reliable' || one.change.status === 'refused') {
      return t('compareTime.week.cell', values);
    }
    const percent = format.changePercent(one.change.ratio - 1);
    return t('compareTime.week.cellPercent', { ...values, percent });
  });
}

/** More hours than this share the highest count, or changed: their number is said, not their names. */
const MOST_NAMED = 3;

/** When the most of a grid happens. */
export function peakText(grid: WeekGrid, title: string, { t, format }: Words): string {
  const highest = grid.byWeekHour.reduce((most, count) => Math.max(most, count), 0);
  if (highest === 0) return t('compareTime.week.none', { grid: title });
  const hours = indexesWhere(grid.byWeekHour, (count) => count === highest);
  const number = format.number(highest);
  if (hours.length > MOST_NAMED) {
    return t('compareTime.week.peakShared', { grid: title, number, count: hours.length });
  }
  const names = hours.map((hour) => weekHourName(hour, { format }));
  return t('compareTime.week.peak', { grid: title, number, hours: format.list(names) });
}

/** How many hours changed for certain, and which ones where they are few. */
export function tallyText(
  hours: readonly HourChange[],
  kind: ChangeWords,
  { t, format }: Words,
): string {
  if (!hours.some(({ code }) => code === 'reliable-increase' || code === 'reliable-decrease')) {
    return t('compareTime.week.unchanged', { count: hours.length });
  }
  const parts = (['reliable-increase', 'reliable-decrease', 'not-reliable'] as const).map(
    (code) => {
      const found = indexesWhere(hours, (one) => classOfChange(one) === code);
      const words = { code: t(`compareTime.week.${kind}.${code}`) };
      if (found.length === 0 || found.length > MOST_NAMED) {
        return t('compareTime.week.tallyPart', { ...words, number: format.number(found.length) });
      }
      const names = found.map((hour) => weekHourName(hour, { format }));
      return t('compareTime.week.tallyPartNamed', { ...words, hours: format.list(names) });
    },
  );
  return t('compareTime.week.tally', { parts: parts.join('; ') });
}

function classOfChange(change: HourChange): ChangeClass {
  if (change.code === 'undecidable') return 'missing';
  return change.code === 'within-noise' ? 'not-reliable' : change.code;
}

function indexesWhere<Value>(
  values: ArrayLike<Value>,
  isFound: (value: Value) => boolean,
): readonly number[] {
  return Array.from(values, (value, index) => (isFound(value) ? index : -1)).filter(
    (at) => at >= 0,
  );
}
