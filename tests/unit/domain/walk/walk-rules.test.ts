import { describe, expect, it } from 'vitest';
import {
  followUpWalk,
  isOverdue,
  overduePoints,
  pointFaults,
  sameObservations,
} from '#src/domain/walk/action-points.ts';
import { walkLength, walkWarnings } from '#src/domain/walk/walk-length.ts';
import { firstWeights, walkNeed } from '#src/domain/walk/walk-need.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../../builders/walks.ts';

describe('the need of a walk', () => {
  const nothing = { facts: 0 };

  it('counts what is known and says that it is the least where a part is missing', () => {
    const { total, most, isLeast, parts } = walkNeed({ facts: 3, openPoints: 2 });
    expect({ total, most, isLeast }).toEqual({ total: 3, most: 10, isLeast: true });
    expect(parts.map(({ part, score }) => [part, score.status])).toEqual([
      ['facts', 'known'],
      ['own-share', 'missing'],
      ['physical', 'missing'],
      ['open-points', 'known'],
      ['since-last', 'missing'],
    ]);
  });

  it.each([
    [0.36, 0.3, 1],
    [0.4, 0.3, 2],
    [0.3, 0.3, 0],
    [0.2, 0.3, 0],
  ])('of an own share of %d against %d is %i', (share, comparator, points) => {
    const { parts } = walkNeed({ ...nothing, ownShare: { share, comparator } });
    expect(parts[1]?.score).toEqual({ status: 'known', points });
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
  ])('of %i open points is %i', (openPoints, points) => {
    expect(walkNeed({ ...nothing, openPoints }).parts[3]?.score).toEqual({
      status: 'known',
      points,
    });
  });

  it.each([
    [5, 0],
    [6, 1],
    [12, 1],
    [13, 2],
    ['never' as const, 2],
  ])('after %s months is %i', (monthsSinceLast, points) => {
    const { parts } = walkNeed({ ...nothing, monthsSinceLast });
    expect(parts.find(({ part }) => part === 'since-last')?.score).toEqual({
      status: 'known',
      points,
    });
  });

  it('has no counts of crimes in it unless somebody switches them on', () => {
    expect(walkNeed({ ...nothing, crimes: 2 }).parts.map(({ part }) => part)).not.toContain(
      'crimes',
    );
    const on = walkNeed({ ...nothing, crimes: 2 }, { ...firstWeights, crimes: 1 });
    expect(on.total).toBe(2);
  });

  it('follows the weights', () => {
    const { total, most } = walkNeed({ facts: 2 }, { ...firstWeights, facts: 3, physical: 0 });
    expect({ total, most }).toEqual({ total: 6, most: 12 });
  });
});

describe('a route', () => {
  it('has its length and its minutes, standing included, rounded up to five', () => {
    const { lengthM, minutes } = walkLength(aWalk());
    expect(lengthM).toBeGreaterThan(560);
    expect(lengthM).toBeLessThan(575);
    // 567 m at 3 km/h is 11.3 minutes, and 16 at the stops.
    expect(minutes).toBe(30);
  });

  it('says what to think of once more', () => {
    const long = [
      {
        line: [
          [18, 59.33],
          [18.06, 59.33],
        ],
        isOnNet: false,
      },
    ] as const;
    const walk = aWalk({
      participants: 21,
      legs: long,
      stops: [aStop({ radighet: [] }), aStop({ id: 'stop-2' })],
    });
    expect(walkWarnings(walk).map(({ code }) => code)).toEqual([
      'too-long',
      'too-many-people',
      'no-working-place',
      'no-radighet',
      'off-the-net',
    ]);
    expect(walkWarnings(aWalk())).toEqual([]);
  });
});

describe('observations', () => {
  it('of one kind within twenty metres may be the same; farther off or of another kind never', () => {
    const near = anObservation({ id: 'a', position: [18.06, 59.33] });
    const close = anObservation({ id: 'b', position: [18.0602, 59.33] });
    const far = anObservation({ id: 'c', position: [18.061, 59.33] });
    const other = anObservation({ id: 'd', kind: 'vegetation', position: [18.06, 59.33] });
    expect(sameObservations([near, close, far, other])).toEqual([[near, close]]);
  });

  it('without a position may be the same at the same stop', () => {
    const [a, b] = [anObservation({ id: 'a' }), anObservation({ id: 'b' })];
    expect(sameObservations([a, b, anObservation({ id: 'c', stopId: 'stop-2' })])).toEqual([
      [a, b],
    ]);
  });

  it('of how it feels are everybody’s own', () => {
    const feeling = anObservation({ kind: 'feeling', feeling: 2 });
    expect(sameObservations([feeling, { ...feeling, id: 'o-2' }])).toEqual([]);
  });
});

describe('an action point', () => {
  it('lacks what, who and when until they are there; a refusal lacks its reason', () => {
    expect(pointFaults(aPoint())).toEqual([]);
    expect(pointFaults(aPoint({ what: ' ', owner: null, dueDate: null }))).toEqual([
      'what-missing',
      'owner-missing',
      'due-date-missing',
    ]);
    expect(pointFaults(aPoint({ status: 'declined', dueDate: null }))).toEqual(['reason-missing']);
  });

  it('is overdue the day after its date, while it is open', () => {
    expect(isOverdue(aPoint(), '2026-12-01')).toBe(false);
    expect(isOverdue(aPoint(), '2026-12-02')).toBe(true);
    expect(isOverdue(aPoint({ status: 'done' }), '2026-12-02')).toBe(false);
  });

  it('is listed across walks, the longest overdue first', () => {
    const walks = [
      { id: 'a', walk: aWalk({ points: [aPoint({ id: 'late', dueDate: '2026-11-01' })] }) },
      { id: 'b', walk: aWalk({ points: [aPoint({ id: 'later', dueDate: '2026-01-01' })] }) },
    ];
    const ids = overduePoints(walks, '2026-12-24').map(({ point }) => point.id);
    expect(ids).toEqual(['later', 'late']);
  });
});

describe('a follow-up walk', () => {
  it('goes to the open points and to nothing else, in the order of the first walk', () => {
    const walk = aWalk({
      points: [
        aPoint({ id: 'second', stopId: 'stop-2' }),
        aPoint({ id: 'first' }),
        aPoint({ id: 'done', status: 'done' }),
      ],
    });
    const follow = followUpWalk('walk-1', walk);
    expect(follow?.stops.map(({ id }) => id)).toEqual(['follow-first', 'follow-second']);
    expect(follow).toMatchObject({ stage: 'planned', followsId: 'walk-1', points: [], time: null });
  });

  it('is none where nothing is open', () => {
    expect(followUpWalk('walk-1', aWalk({ points: [aPoint({ status: 'done' })] }))).toBeNull();
  });
});
