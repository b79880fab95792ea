import { describe, expect, it } from 'vitest';
import { debrief } from '#src/domain/shift/debrief.ts';
import type { Visit } from '#src/domain/shift/shift.ts';

function aVisit(placeId: string, startedAt: number, endedAt: number | null): Visit {
  return { id: `${placeId}-${startedAt}`, placeId, startedAt, endedAt, seen: [], note: '' };
}

describe('debrief', () => {
  it('holds planned against done for each place, and keeps visits elsewhere', () => {
    const planned = [
      { placeId: 'alfa', resource: 0, start: 0, end: 15, travelMin: 5 },
      { placeId: 'alfa', resource: 0, start: 120, end: 135, travelMin: 5 },
      { placeId: 'beta', resource: 0, start: 30, end: 45, travelMin: 5 },
    ];
    const visits = [aVisit('alfa', 2, 14), aVisit('gamma', 60, 70), aVisit('alfa', 125, null)];

    expect(debrief(['alfa', 'beta'], planned, visits)).toEqual([
      {
        placeId: 'alfa',
        plannedVisits: 2,
        plannedMinutes: 30,
        doneVisits: 2,
        doneMinutes: 12,
        unendedVisits: 1,
      },
      {
        placeId: 'beta',
        plannedVisits: 1,
        plannedMinutes: 15,
        doneVisits: 0,
        doneMinutes: 0,
        unendedVisits: 0,
      },
      {
        placeId: 'gamma',
        plannedVisits: 0,
        plannedMinutes: 0,
        doneVisits: 1,
        doneMinutes: 10,
        unendedVisits: 0,
      },
    ]);
  });
});
