import { describe, expect, it } from 'vitest';
import { toldDistanceM, wayToNext, wayToStop } from '#src/domain/walk/next-stop.ts';
import { aStop } from '../../../builders/walks.ts';

/** A degree of latitude on the sphere that turf measures on. Unit: metres. */
const DEGREE_M = 111_195;

describe('the way to a stop', () => {
  it.each([
    [[0, 1], 'north'],
    [[2, 1], 'north-east'],
    [[1, 0], 'east'],
    [[2, -1], 'south-east'],
    [[0, -1], 'south'],
    [[-2, -1], 'south-west'],
    [[-1, 0], 'west'],
    [[-2, 1], 'north-west'],
  ] as const)('by %o thousandths of a degree is %s', ([east, north], direction) => {
    const stop = aStop({ position: [18 + east / 1_000, 60 + north / 1_000] });
    expect(wayToStop([18, 60], stop).direction).toBe(direction);
  });

  it('is measured in metres on the ground, where a degree of longitude is half as long', () => {
    const north = wayToStop([18, 60], aStop({ position: [18, 60.001] })).distanceM;
    const east = wayToStop([18, 60], aStop({ position: [18.002, 60] })).distanceM;
    expect(Math.abs(north - DEGREE_M / 1_000)).toBeLessThan(1);
    expect(Math.abs(east - DEGREE_M / 1_000)).toBeLessThan(1);
  });

  it('to the next one goes from the device, else from the stop; after the last there is none', () => {
    const stops = [aStop({ position: [18, 60] }), aStop({ id: 'stop-2', position: [18, 60.002] })];
    expect(wayToNext(stops, 'stop-1', null)).toMatchObject({
      distanceM: expect.closeTo(222.4, 1),
      direction: 'north',
    });
    expect(wayToNext(stops, 'stop-1', [18, 60.003])).toMatchObject({
      stop: { id: 'stop-2' },
      distanceM: expect.closeTo(111.2, 1),
      direction: 'south',
    });
    expect(wayToNext(stops, 'stop-2', null)).toBeNull();
    expect(wayToNext(stops, 'gone', null)).toBeNull();
  });

  it.each([
    [4, 0],
    [184, 180],
    [444.8, 440],
    [994, 990],
    [996, 1000],
    [1249, 1200],
  ])('of %i m is told as %i m', (metres, told) => {
    expect(toldDistanceM(metres)).toBe(told);
  });
});
