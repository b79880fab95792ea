import type { CollaborationEntry } from '../domain/collaboration/place-collaboration.ts';
import type { Fact } from '../domain/fact/fact.ts';
import type { PlaceEvent } from '../domain/place/place-event.ts';
import type { CardTrend } from '../domain/shift/patrol-card.ts';
import type { PlaceReason } from '../domain/shift/place-reasons.ts';
import { type ShiftTime, shiftLength } from '../domain/shift/shift.ts';
import { weekdayOf } from '../domain/shift/shift-hours.ts';
import { clockText } from './clock-text.ts';
import type { Words } from './use-text.ts';

/** What the words of a reason are made from. */
export interface ReasonContext {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly collaborations: readonly CollaborationEntry[];
  readonly events: readonly PlaceEvent[];
}

/** `fredag 27 november 2026 20.00–04.00`. */
export function shiftWhen({ date, startMinute, endMinute }: ShiftTime, words: Words): string {
  const { t, format } = words;
  return t('shift.when', {
    weekday: format.weekday(weekdayOf(date), 'long'),
    date: format.date(date),
    from: clockText(startMinute, words.format.language),
    to: clockText(endMinute, words.format.language),
  });
}

/** `fredag 20.00–04.00`: the hours without their date. */
export function shiftHoursText({ date, startMinute, endMinute }: ShiftTime, words: Words): string {
  const weekday = words.format.weekday(weekdayOf(date), 'long');
  return `${weekday} ${clockText(startMinute, words.format.language)}–${clockText(endMinute, words.format.language)}`;
}

/** `3 h 45 min`. */
export function durationText(minutes: number, { t }: Words): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return t('shift.minutes', { minutes: rest });
  return rest === 0
    ? t('shift.hours', { hours })
    : t('shift.hoursMinutes', { hours, minutes: rest });
}

export function lengthText(time: ShiftTime, words: Words): string {
  return durationText(shiftLength(time), words);
}

/** A chip, in the words of its source where that has words of its own. */
export function reasonText(reason: PlaceReason, context: ReasonContext, words: Words): string {
  const { t } = words;
  switch (reason.kind) {
    case 'counted-hours':
      return t('shift.reason.counted-hours', { count: reason.count });
    case 'hot-cell':
      return t('shift.reason.hot-cell');
    case 'statement':
      return statementText(reason.factId, context, words);
    case 'collaboration-need': {
      const entry = context.collaborations.find(({ factId }) => factId === reason.factId);
      return entry === undefined
        ? t('shift.reason.collaboration-need', { year: reason.year })
        : t(`shiftCard.agreement.${entry.step}`, { when: String(entry.year) });
    }
    default:
      return t(`shift.reason.${reason.kind}`, { year: reason.year });
  }
}

function statementText(factId: string, { facts, events }: ReasonContext, words: Words): string {
  const { t, format } = words;
  const fact = facts.get(factId);
  if (fact === undefined) return t('shift.reason.statement');
  const what = format.text(fact.indicator);
  const event = events.find((one) => one.factId === factId);
  const when = event === undefined ? '' : ` ${format.text(event.when)}`;
  return `${what.charAt(0).toLocaleUpperCase(format.language)}${what.slice(1)}${when}`;
}

/** `januari–oktober 2025: 120 mot 100 samma månader 2024.` */
export function trendText(
  { earlier, later, earlierCount, laterCount }: CardTrend,
  { t, format }: Words,
): string {
  const monthOf = (day: string) => format.monthName(Number(day.slice(5, 7)), 'short');
  return t('shiftCard.trendText', {
    later: `${monthOf(later.start)}–${monthOf(later.end)} ${later.start.slice(0, 4)}`,
    laterCount: format.number(laterCount),
    earlierCount: format.number(earlierCount),
    earlierYear: earlier.start.slice(0, 4),
  });
}
