import { describe, expect, it } from 'vitest';
import { cardExpiry, isCardExpired } from '#src/domain/shift/card-expiry.ts';
import { drawControls } from '#src/domain/shift/draw-controls.ts';
import { clockMinute, shiftLength } from '#src/domain/shift/shift.ts';

describe('the time of a shift', () => {
  it('goes over midnight', () => {
    const night = { date: '2026-11-27', startMinute: 1200, endMinute: 240 };
    expect(shiftLength(night)).toBe(480);
    expect(clockMinute(night, 300)).toBe(60);
  });

  it('is a day where it ends as it began', () => {
    expect(shiftLength({ date: '2026-11-27', startMinute: 480, endMinute: 480 })).toBe(1440);
  });
});

describe('a card', () => {
  it('may be used for fourteen days, over the end of a year too', () => {
    expect(cardExpiry('2026-12-20')).toBe('2027-01-03');
    expect(isCardExpired('2026-12-20', '2027-01-03')).toBe(false);
    expect(isCardExpired('2026-12-20', '2027-01-04')).toBe(true);
  });
});

describe('drawControls', () => {
  const asked = {
    candidateIds: ['alfa', 'beta', 'gamma', 'delta'],
    chosenIds: ['alfa'],
    doOverlap: (a: string, b: string) => [a, b].toSorted().join() === 'alfa,beta',
    count: 2,
    seed: 3,
  };

  it('draws none that is chosen or shares ground with one that is', () => {
    expect(drawControls(asked).toSorted()).toEqual(['delta', 'gamma']);
  });

  it('draws the same again from the same seed, whatever the order they come in', () => {
    const one = { ...asked, count: 1 };
    expect(drawControls(one)).toEqual(
      drawControls({ ...one, candidateIds: one.candidateIds.toReversed() }),
    );
  });

  it('draws fewer where there are no more', () => {
    expect(drawControls({ ...asked, count: 9 })).toHaveLength(2);
  });
});
