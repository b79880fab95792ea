import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLetters, handOver, MOST_PAYLOAD } from '#src/domain/walk/files/hand-over.ts';
import { receiveLink } from '#src/domain/walk/files/receive-link.ts';
import type { SafetyWalk } from '#src/domain/walk/walk.ts';
import {
  anyWalk,
  aWalkedWalk,
  aWalkPlan,
  madeFrom,
  mergedInto,
  read,
  takeFile,
  WALK_ID,
} from '../../../../builders/walk-files.ts';
import { anObservation, aStop } from '../../../../builders/walks.ts';

function payloadOf(walk: SafetyWalk, kind: 'plan' | 'observations' = 'plan'): string {
  const made = handOver(aWalkPlan(walk), kind);
  if (made.status !== 'made') throw new Error(made.code);
  return made.payload;
}

const near = (position: readonly number[] | null) =>
  position === null ? null : position.map((degrees) => Math.round(degrees * 1e5) / 1e5);

describe('a walk in an address', () => {
  it('is the same walk without words, photos and points, to about a metre', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const made = handOver(aWalkPlan(walk), 'plan');
        if (made.status === 'refused') {
          expect(made.code).toBe('too-large');
          return;
        }
        expect(made.payload).toMatch(/^[\w-]+$/);
        const file = read(receiveLink(made.payload));
        expect(file.walkId).toBe(WALK_ID);
        const back = madeFrom(file).walk;
        expect(back.stops).toEqual(
          walk.stops.map((stop, index) => ({
            ...stop,
            name: `Stop ${index + 1}`,
            position: near(stop.position),
          })),
        );
        expect(back.observations).toEqual(
          walk.observations.map((one) => ({ ...one, note: '', position: near(one.position) })),
        );
        expect(back.points).toEqual([]);
        const { time, paceKmh, participants, invited, purposes, placeId, stage, followsId } = walk;
        expect(back).toMatchObject({
          ...{ time, paceKmh, participants, invited, purposes, placeId, stage, followsId },
        });
        expect(back.meetingPoint?.position ?? null).toEqual(
          near(walk.meetingPoint?.position ?? null),
        );
        expect(back.legs.map(({ isOnNet }) => isOnNet)).toEqual(
          walk.legs.map(({ isOnNet }) => isOnNet),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('changes nothing in the walk that it came from', () => {
    const walk = aWalkedWalk();
    const merged = mergedInto(walk, read(receiveLink(payloadOf(walk))), takeFile);
    expect(merged).toMatchObject({ changes: [], issues: [] });
    expect(merged.walk).toEqual(walk);
  });

  it('has nothing that somebody has written', () => {
    const walk = aWalkedWalk({ audience: 'Neighbours' });
    const plain = {
      ...walk,
      audience: '',
      observations: walk.observations.map((one) => ({ ...one, note: '', photoIds: [] })),
      points: [],
    };
    const other = { ...plain, meetingPoint: { position: [18.0605, 59.3301] as const, text: '' } };
    expect(payloadOf(walk)).toBe(
      payloadOf({ ...other, stops: walk.stops.map((stop) => ({ ...stop, name: '' })) }),
    );
  });

  it('keeps every bend that matters of a long way, and lets the others go', () => {
    const line = Array.from(
      { length: 400 },
      (_, at) => [18.06 + at * 2.5e-5, 59.33 + (at % 2) * 2e-6 + (at > 200 ? 0.001 : 0)] as const,
    );
    const stops = [
      aStop({ position: line[0] ?? [18, 59] }),
      aStop({ id: 's-2', position: line.at(-1) ?? [18, 59] }),
    ];
    const walk = aWalkedWalk({ stops, legs: [{ line, isOnNet: true }] });
    const back = madeFrom(read(receiveLink(payloadOf(walk)))).walk;
    expect(back.legs[0]?.line.length).toBeLessThan(10);
    expect(back.legs[0]?.line.length).toBeGreaterThanOrEqual(4);
  });

  it('moves a stop that was moved by whoever sent it, and keeps the name that it has here', () => {
    const here = aWalkedWalk();
    const sent = {
      ...here,
      stops: here.stops.map((stop) => ({ ...stop, position: [stop.position[0], 59.331] as const })),
    };
    const { walk } = mergedInto(here, read(receiveLink(payloadOf(sent))), takeFile);
    expect(walk.stops.map(({ name, position }) => [name, position[1]])).toEqual([
      ['The square', 59.331],
      ['The square', 59.331],
    ]);
  });

  it('takes no walk back to an earlier stage', () => {
    const here = aWalkedWalk({ stage: 'walked' });
    const sent = { ...here, stage: 'planned' as const, participants: 14 };
    const { walk } = mergedInto(here, read(receiveLink(payloadOf(sent))), takeFile);
    expect(walk).toMatchObject({ stage: 'walked', participants: 14 });
  });

  it('is refused where it does not fit, with how long it is', () => {
    const observations = Array.from({ length: 120 }, (_, at) =>
      anObservation({
        id: `observation-${crypto.randomUUID()}`,
        position: [18.06 + at / 1e4, 59.33],
      }),
    );
    const made = handOver(aWalkPlan(aWalkedWalk({ observations })), 'plan');
    expect(made).toMatchObject({ status: 'refused', code: 'too-large' });
    if (made.status === 'refused' && made.code === 'too-large') {
      expect(made.characters).toBeGreaterThan(MOST_PAYLOAD);
    }
  });

  it('needs stops', () => {
    const empty = aWalkPlan(aWalkedWalk({ stops: [], legs: [] }));
    expect(handOver(empty, 'plan')).toEqual({ status: 'refused', code: 'no-stops' });
  });
});

describe('observations in an address', () => {
  it('come back to the walk beside those that are there, which stay as they are', () => {
    const here = aWalkedWalk();
    const noted = [
      ...here.observations.map((one) => ({ ...one, note: '' })),
      anObservation({ id: 'o-3', stopId: 'stop-2', kind: 'vegetation' }),
    ];
    const phone = { ...here, stage: 'walked' as const, observations: noted };
    const { walk } = mergedInto(
      here,
      read(receiveLink(payloadOf(phone, 'observations'))),
      takeFile,
    );
    expect(walk.stage).toBe('walked');
    expect(walk.observations.slice(0, 2)).toEqual(here.observations);
    expect(walk.observations[2]).toMatchObject({ id: 'o-3', stopId: 'stop-2', kind: 'vegetation' });
    expect(walk.stops).toEqual(here.stops);
  });

  it('never write over one that is here', () => {
    const here = aWalkedWalk();
    const phone = {
      ...here,
      observations: here.observations.map((one) => ({
        ...one,
        kind: 'vegetation' as const,
        feeling: null,
      })),
    };
    const { walk } = mergedInto(
      here,
      read(receiveLink(payloadOf(phone, 'observations'))),
      takeFile,
    );
    expect(walk.observations.slice(0, 2)).toEqual(here.observations);
    expect(walk.observations).toHaveLength(4);
  });

  it('need to be there', () => {
    const none = aWalkPlan(aWalkedWalk({ observations: [] }));
    expect(handOver(none, 'observations')).toEqual({ status: 'refused', code: 'no-observations' });
  });
});

describe('an address that is no walk', () => {
  const payload = payloadOf(aWalkedWalk());

  it.each([
    ['', 'damaged'],
    ['abc', 'damaged'],
    ['åäö!', 'damaged'],
    [payload.slice(0, -3), 'damaged'],
    [payload.slice(1), 'damaged'],
    [
      payload.replace(/^(.{30})(.)/, (_, start, letter) => `${start}${letter === 'A' ? 'B' : 'A'}`),
      'damaged',
    ],
    ['x'.repeat(5_000), 'too-large'],
  ])('is refused: %s', (text, code) => {
    expect(receiveLink(text)).toEqual({ status: 'refused', code });
  });

  it('is refused for what it is where it comes from a newer version', () => {
    const newer = `AgA${payload.slice(3, -4)}`;
    expect(receiveLink(newer + checkLetters(newer))).toEqual({ status: 'refused', code: 'newer' });
  });

  it('is never thrown, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ABCDEFabcdef0123-_'), maxLength: 300 }),
        (rest) => {
          const text = `AQ${rest}`;
          expect(['read', 'refused']).toContain(receiveLink(text + checkLetters(text)).status);
        },
      ),
      { numRuns: 500 },
    );
  });
});
