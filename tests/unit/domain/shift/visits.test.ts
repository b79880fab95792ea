import { describe, expect, it } from 'vitest';
import { momentOfShift, notedMinute } from '#src/domain/shift/shift-hours.ts';
import {
  visitGoingOn,
  withNote,
  withSign,
  withVisit,
  withVisitEnded,
} from '#src/domain/shift/visits.ts';
import { aShift } from '../../../builders/shifts.ts';

const begun = withVisit(aShift(), 'b1', 'the-square', 30);

describe('a visit', () => {
  it('goes on until it is ended, and no other begins meanwhile', () => {
    expect(visitGoingOn(begun)?.id).toBe('b1');
    expect(withVisit(begun, 'b2', 'elsewhere', 31)).toBe(begun);
    const ended = withVisitEnded(begun, 'b1', 44);
    expect(ended.visits[0]).toMatchObject({ startedAt: 30, endedAt: 44 });
    expect(visitGoingOn(ended)).toBeNull();
    expect(withVisit(ended, 'b2', 'elsewhere', 60).visits).toHaveLength(2);
  });

  it('is at least a minute long, and is ended once', () => {
    const short = withVisitEnded(begun, 'b1', 30);
    expect(short.visits[0]?.endedAt).toBe(31);
    expect(withVisitEnded(short, 'b1', 50).visits[0]?.endedAt).toBe(31);
  });

  it('takes three taps, gives one back, and no fourth', () => {
    let shift = begun;
    for (const sign of ['calm', 'many-people', 'disorder', 'passed-on'] as const) {
      shift = withSign(shift, 'b1', sign);
    }
    expect(shift.visits[0]?.seen).toEqual(['calm', 'many-people', 'disorder']);
    expect(withSign(shift, 'b1', 'calm').visits[0]?.seen).toEqual(['many-people', 'disorder']);
    expect(withNote(shift, 'b1', 'Lugnt.').visits[0]?.note).toBe('Lugnt.');
  });
});

describe('the minute that something is noted at', () => {
  const { time } = aShift();
  const at = (minute: number) => notedMinute(time, momentOfShift(time, minute));

  it('is of the shift, over midnight too', () => {
    expect(at(0)).toBe(0);
    expect(at(300)).toBe(300);
    expect(new Date(momentOfShift(time, 300)).toISOString()).toBe('2026-11-28T00:00:00.000Z');
  });

  it('is the first for who is early, and none long before and after', () => {
    expect(at(-30)).toBe(0);
    expect(at(-61)).toBeNull();
    expect(at(520)).toBe(520);
    expect(at(541)).toBeNull();
  });
});
