import { describe, expect, it } from 'vitest';
import { shiftSchema } from '#src/data/schema/shift.ts';
import { aShift } from '../../../builders/shifts.ts';

const aVisit = { id: 'b1', placeId: 'the-square', startedAt: 5, endedAt: 20, seen: [], note: '' };

describe('a kept shift', () => {
  it('comes back as it was', () => {
    const shift = aShift({ visits: [{ ...aVisit, seen: ['calm'], note: 'Lugnt.' }] });
    expect(shiftSchema.parse(JSON.parse(JSON.stringify(shift)))).toEqual(shift);
  });

  it.each([
    ['a leader', { ...aShift(), leader: 'A B' }],
    [
      'a name on a resource',
      { ...aShift(), resources: [{ id: 'p', movement: 'foot', name: 'A' }] },
    ],
    ['a trail on a visit', { ...aShift(), visits: [{ ...aVisit, trail: [[18, 59]] }] }],
    ['who made a visit', { ...aShift(), visits: [{ ...aVisit, patrol: 'p' }] }],
    ['four taps', { ...aShift(), visits: [{ ...aVisit, seen: ['calm', 'calm', 'calm', 'calm'] }] }],
    ['a phone number', { ...aShift(), visits: [{ ...aVisit, note: 'ring 070-123 45 67' }] }],
    ['six places', { ...aShift(), places: Array(6).fill(aShift().places[0]) }],
  ])('is refused with %s', (_, shift) => {
    expect(shiftSchema.safeParse(shift).success).toBe(false);
  });
});
