import { describe, expect, it } from 'vitest';
import { doseByWeek } from '#src/domain/shift/dose-outcome.ts';
import { aShift } from '../../../builders/shifts.ts';

const aVisit = (startedAt: number, endedAt: number | null, placeId = 'the-square') => ({
  id: String(startedAt),
  placeId,
  startedAt,
  endedAt,
  seen: [],
  note: '',
});
const on = (date: string) => ({ date, startMinute: 1200, endMinute: 240 });

describe('doseByWeek', () => {
  it('sums the minutes of a place by week from Monday, and none of another place', () => {
    const shifts = [
      aShift({ time: on('2026-11-29'), visits: [aVisit(0, 15), aVisit(60, 75, 'elsewhere')] }),
      aShift({ time: on('2026-11-30'), visits: [aVisit(10, 22), aVisit(90, null)] }),
      aShift({ time: on('2026-11-23'), visits: [aVisit(5, 15)] }),
    ];

    expect(doseByWeek(shifts, 'the-square')).toEqual([
      { monday: '2026-11-23', visits: 2, minutes: 25 },
      { monday: '2026-11-30', visits: 2, minutes: 12 },
    ]);
  });
});
