import { describe, expect, it } from 'vitest';
import { countInHours, shiftWeekHours, weekHoursKey } from '#src/domain/shift/shift-hours.ts';

const FRIDAY = '2026-11-27';
const SUNDAY = '2026-11-29';
const hoursOf = (time: Parameters<typeof shiftWeekHours>[0]) =>
  [...shiftWeekHours(time)].flatMap((chosen, hour) => (chosen === 1 ? [hour] : []));

describe('the hours of the week of a shift', () => {
  it('go over midnight into the next day', () => {
    const hours = hoursOf({ date: FRIDAY, startMinute: 22 * 60, endMinute: 2 * 60 });
    expect(hours).toEqual([118, 119, 120, 121]);
  });

  it('go from Sunday night into Monday, which begins the week', () => {
    const hours = hoursOf({ date: SUNDAY, startMinute: 23 * 60, endMinute: 60 });
    expect(hours).toEqual([0, 167]);
  });

  it('hold an hour that is only touched', () => {
    const hours = hoursOf({ date: FRIDAY, startMinute: 20 * 60 + 30, endMinute: 21 * 60 + 15 });
    expect(hours).toEqual([116, 117]);
  });

  it('are told apart by weekday, and not by date', () => {
    const evening = { startMinute: 1200, endMinute: 240 };
    const key = weekHoursKey({ date: FRIDAY, ...evening });
    expect(weekHoursKey({ date: '2026-12-04', ...evening })).toBe(key);
    expect(weekHoursKey({ date: SUNDAY, ...evening })).not.toBe(key);
  });

  it('count what happened in them and nothing else', () => {
    const counts = new Array(168).fill(1);
    counts[118] = 10;
    const mask = shiftWeekHours({ date: FRIDAY, startMinute: 22 * 60, endMinute: 2 * 60 });
    expect(countInHours(counts, mask)).toBe(13);
  });
});
