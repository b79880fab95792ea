import { describe, expect, it } from 'vitest';
import {
  pointFrom,
  unhandled,
  withMerged,
  withoutPoint,
  withPoint,
} from '#src/domain/walk/after-walk.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../../builders/walks.ts';

describe('observations of the same thing', () => {
  const walk = aWalk({
    observations: [
      anObservation({ id: 'a', note: 'Dark', photoIds: ['x'] }),
      anObservation({ id: 'b', note: 'Lamp out', photoIds: ['y'], position: [18, 59] }),
      anObservation({ id: 'c', note: 'Dark' }),
      anObservation({ id: 'd', note: 'Other' }),
    ],
    points: [aPoint({ observationIds: ['b', 'a', 'd'] })],
  });

  it('become one with everything that was written and photographed', () => {
    const merged = withMerged(walk, ['a', 'b', 'c']);
    expect(merged.observations.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(merged.observations[0]).toMatchObject({
      note: 'Dark / Lamp out',
      photoIds: ['x', 'y'],
      position: [18, 59],
    });
    expect(merged.points[0]?.observationIds).toEqual(['a', 'd']);
  });

  it('stay as they are where there is one or none', () => {
    expect(withMerged(walk, ['a'])).toBe(walk);
    expect(withMerged(walk, ['no', 'nor'])).toBe(walk);
  });
});

describe('a point made from an observation', () => {
  const observation = anObservation({ note: 'Mend the lamp' });

  it('is answered for by the only one with rådighet at the stop', () => {
    const walk = aWalk({ stops: [aStop({ placeId: 'p' })] });
    expect(pointFrom(walk, observation, 'p-1')).toMatchObject({
      what: 'Mend the lamp',
      owner: 'traffic-office',
      placeId: 'p',
      position: [18.06, 59.33],
      observationIds: ['o-1'],
      status: 'new',
    });
  });

  it('is nobody’s where several have it, or nobody', () => {
    const two = aWalk({ stops: [aStop({ radighet: ['traffic-office', 'park-engineer'] })] });
    expect(pointFrom(two, observation, 'p-1').owner).toBeNull();
    expect(pointFrom(aWalk({ stops: [] }), observation, 'p-1')).toMatchObject({
      owner: null,
      position: null,
    });
  });
});

it('a point is changed, added and taken away', () => {
  const walk = aWalk({ points: [aPoint()] });
  expect(withPoint(walk, aPoint({ what: 'x' })).points).toMatchObject([{ id: 'p-1', what: 'x' }]);
  expect(withPoint(walk, aPoint({ id: 'p-2' })).points).toHaveLength(2);
  expect(withoutPoint(walk, 'p-1').points).toEqual([]);
});

it('what works, feelings and what a point rests on wait for nothing', () => {
  const observations = [
    anObservation({ id: 'o-1' }),
    anObservation({ id: 'o-2' }),
    anObservation({ id: 'o-3', kind: 'works-well' }),
    anObservation({ id: 'o-4', kind: 'feeling', feeling: 2 }),
  ];
  expect(unhandled(aWalk({ observations, points: [aPoint()] })).map(({ id }) => id)).toEqual([
    'o-2',
  ]);
});
