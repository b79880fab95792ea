import type { Shift } from '#src/domain/shift/shift.ts';

/** Friday 20.00 to 04.00, one patrol on foot, one place. */
export function aShift(given: Partial<Shift> = {}): Shift {
  return {
    time: { date: '2026-11-27', startMinute: 1200, endMinute: 240 },
    resources: [{ id: 'patrull-1', movement: 'foot' }],
    startPoint: null,
    places: [
      {
        placeId: 'the-square',
        reasons: [{ kind: 'among-most-reported', year: 2025, factId: 'rank.square' }],
        texts: { act: 'Gå runt torget.', avoid: '', know: '' },
      },
    ],
    controlIds: [],
    dose: { visitMin: 15, visits: 3, spacingMin: 120 },
    order: 'random',
    seed: 7,
    visits: [],
    ...given,
  };
}
