import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { walkingNet } from '#src/domain/routing/walking-net.ts';
import { travelMinutes, travelTable, walkingOrder } from '#src/domain/shift/travel.ts';

const at = (east: number, north = 0): LonLat => [15 + east / 1000, 50 + north / 1000];
const places = [
  { id: 'alfa', position: at(0) },
  { id: 'beta', position: at(10) },
  { id: 'gamma', position: at(5) },
];
const metres = (a: LonLat, b: LonLat) => distance([...a], [...b], { units: 'meters' });

describe('the ways between the places of a shift', () => {
  it('follow the streets where they join two places', () => {
    const net = walkingNet([{ name: null, line: [at(0), at(0, 8), at(10, 8), at(10)] }]);
    const way = travelTable(net, null, places).way('alfa', 'beta');
    expect(way.isOnNet).toBe(true);
    expect(way.lengthM).toBeGreaterThan(metres(at(0), at(10)) * 1.8);
  });

  it('are the straight line and a detour where no net joins them', () => {
    const way = travelTable(null, null, places).way('alfa', 'beta');
    expect(way.isOnNet).toBe(false);
    expect(way.lengthM).toBeCloseTo(metres(at(0), at(10)) * 1.3);
  });

  it('are nothing to the first place where the shift has no start point', () => {
    expect(travelTable(null, null, places).way(null, 'beta').lengthM).toBe(0);
    expect(travelTable(null, at(0), places).way(null, 'beta').lengthM).toBeGreaterThan(0);
  });

  it('take longest on foot, and no time where there is no way', () => {
    expect(travelMinutes(1500, 'foot')).toBe(20);
    expect(travelMinutes(1500, 'bicycle')).toBeLessThan(20);
    expect(travelMinutes(1500, 'car')).toBeLessThan(travelMinutes(1500, 'bicycle'));
    expect(travelMinutes(0, 'car')).toBe(0);
  });

  it('are walked in the shortest order', () => {
    const ids = places.map(({ id }) => id);
    const table = travelTable(null, at(-1), places);
    expect(walkingOrder(table, ids, true)).toEqual(['alfa', 'gamma', 'beta']);
    expect(walkingOrder(travelTable(null, null, places), ids, false)[0]).toBe('alfa');
  });
});
