import { describe, expect, it } from 'vitest';
import { followUpWalk } from '#src/domain/walk/action-points.ts';
import { positionNow } from '#src/domain/walk/device-position.ts';
import { neighbourSpot, openingSpot } from '#src/domain/walk/field-spot.ts';
import {
  checkOf,
  finished,
  followedPointId,
  newObservation,
  observationsAt,
  started,
  withCheckNote,
  withObservation,
  withObservationChanged,
  withOutcome,
  withoutObservation,
  withoutPhoto,
  withPhoto,
} from '#src/domain/walk/observe.ts';
import { photoSize } from '#src/domain/walk/photo.ts';
import { anObservation, aPoint, aStop, aWalk } from '../../../builders/walks.ts';

const NOWHERE = { position: null, accuracyM: null };

describe('an observation', () => {
  it('is added to the end of a walk that it puts under way', () => {
    const lamp = newObservation('o-1', 'lighting', 'stop-1', NOWHERE);
    const works = newObservation('o-2', 'works-well', null, { position: [18, 59], accuracyM: 7 });
    const walk = withObservation(withObservation(aWalk(), lamp), works);
    expect(walk).toMatchObject({ stage: 'under-way', observations: [lamp, works] });
    expect(lamp).toEqual(anObservation());
    expect(observationsAt(walk, 'stop-1')).toEqual([lamp]);
    expect(observationsAt(walk, null)).toEqual([works]);
  });

  it('is taken once, and never by a closed walk', () => {
    const walk = aWalk({ stage: 'under-way', observations: [anObservation()] });
    expect(withObservation(walk, anObservation({ note: 'again' }))).toBe(walk);
    const closed = aWalk({ stage: 'closed' });
    expect(withObservation(closed, anObservation())).toBe(closed);
  });

  it('changes alone, and has a feeling only where it is of a feeling', () => {
    const other = anObservation({ id: 'o-2', kind: 'feeling' });
    const walk = aWalk({ observations: [anObservation(), other] });
    const noted = withObservationChanged(walk, 'o-1', { note: 'dark', feeling: 2 });
    expect(noted.observations).toEqual([anObservation({ note: 'dark' }), other]);
    const felt = withObservationChanged(walk, 'o-2', { feeling: 2 });
    expect(felt.observations[1]).toEqual({ ...other, feeling: 2 });
    expect(withObservationChanged(walk, 'o-9', { note: 'x' })).toBe(walk);
  });

  it('is removed alone', () => {
    const walk = aWalk({ observations: [anObservation(), anObservation({ id: 'o-2' })] });
    expect(withoutObservation(walk, 'o-1').observations).toEqual([anObservation({ id: 'o-2' })]);
    expect(withoutObservation(walk, 'o-9')).toBe(walk);
  });

  it('gets a photo once and loses it', () => {
    const walk = aWalk({ observations: [anObservation()] });
    const two = withPhoto(withPhoto(withPhoto(walk, 'o-1', 'a'), 'o-1', 'b'), 'o-1', 'a');
    expect(two.observations[0]?.photoIds).toEqual(['a', 'b']);
    expect(withoutPhoto(two, 'o-1', 'a').observations[0]?.photoIds).toEqual(['b']);
    expect(withPhoto(walk, 'o-9', 'a')).toBe(walk);
  });
});

describe('a walk', () => {
  it('starts, ends and is opened again; a closed one stays closed', () => {
    const [planned, closed] = [aWalk(), aWalk({ stage: 'closed' })];
    expect(finished(planned)).toBe(planned);
    expect(started(planned).stage).toBe('under-way');
    expect(finished(started(planned)).stage).toBe('walked');
    expect(started(finished(started(planned))).stage).toBe('under-way');
    expect([started(closed), finished(closed)]).toEqual([closed, closed]);
  });

  it('that follows up asks at its stops about the points they were made for', () => {
    const before = aWalk({ points: [aPoint(), aPoint({ id: 'p-2', status: 'done' })] });
    const [stop] = followUpWalk('w-1', before)?.stops ?? [];
    expect(followedPointId(stop ?? aStop())).toBe('p-1');
    expect(followedPointId(aStop())).toBeNull();
  });

  it('keeps one outcome a point, and a note only beside an outcome', () => {
    const walk = aWalk();
    expect(withCheckNote(walk, 'p-1', 'still dark')).toBe(walk);
    const same = withCheckNote(withOutcome(walk, 'p-1', 'same'), 'p-1', 'still dark');
    const better = withOutcome(withOutcome(same, 'p-2', 'solved'), 'p-1', 'better');
    expect(better.checks).toEqual([
      { pointId: 'p-1', outcome: 'better', note: 'still dark' },
      { pointId: 'p-2', outcome: 'solved', note: '' },
    ]);
    expect(better.stage).toBe('under-way');
    expect(checkOf(better, 'p-3')).toBeNull();
  });
});

describe('where one stands', () => {
  const stops = [aStop(), aStop({ id: 'stop-2' }), aStop({ id: 'stop-3' })];

  it('is where it was left if that stop is there, else the first one', () => {
    const left = { stopId: 'stop-2', isBetween: true };
    const first = { stopId: 'stop-1', isBetween: false };
    expect(openingSpot(stops, left)).toEqual(left);
    expect(openingSpot(stops, { stopId: 'gone', isBetween: true })).toEqual(first);
    expect(openingSpot(stops, null)).toEqual(first);
    expect(openingSpot([], left)).toBeNull();
  });

  it('goes to the stop beside it, and from the way back to the stop that was left', () => {
    const at = { stopId: 'stop-2', isBetween: false };
    const onTheWay = { stopId: 'stop-2', isBetween: true };
    expect(neighbourSpot(stops, at, 1)).toEqual({ stopId: 'stop-3', isBetween: false });
    expect(neighbourSpot(stops, at, -1)).toEqual({ stopId: 'stop-1', isBetween: false });
    expect(neighbourSpot(stops, onTheWay, 1)).toEqual({ stopId: 'stop-3', isBetween: false });
    expect(neighbourSpot(stops, onTheWay, -1)).toEqual(at);
    expect(neighbourSpot(stops, { stopId: 'stop-1', isBetween: false }, -1)).toBeNull();
    expect(neighbourSpot(stops, { stopId: 'stop-3', isBetween: false }, 1)).toBeNull();
  });
});

describe('the position of an observation', () => {
  const found = { status: 'found', position: [18, 59], accuracyM: 7.2, foundAt: 1_000 } as const;

  it('is the newest one with its accuracy, rounded away from a promise', () => {
    expect(positionNow(found, 61_000)).toEqual({ position: [18, 59], accuracyM: 8 });
  });

  it('is none where the device has not said for a minute, may not, or is abroad', () => {
    expect(positionNow(found, 61_001)).toEqual(NOWHERE);
    expect(positionNow({ status: 'denied' }, 1_000)).toEqual(NOWHERE);
    expect(positionNow({ ...found, position: [0, 0] }, 1_000)).toEqual(NOWHERE);
  });
});

describe('the size of a photo', () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 1600, height: 1200 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1200, height: 1600 },
    ],
    [
      { width: 800, height: 600 },
      { width: 800, height: 600 },
    ],
    [
      { width: 90_000, height: 3 },
      { width: 1600, height: 1 },
    ],
  ])('of %o is %o', (size, kept) => {
    expect(photoSize(size)).toEqual(kept);
  });
});
