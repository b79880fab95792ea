import { describe, expect, it } from 'vitest';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { walkingNet } from '#src/domain/routing/walking-net.ts';
import { lineLengthM } from '#src/domain/walk/walk-length.ts';
import {
  legBetween,
  snapped,
  wayThrough,
  withDrawnLeg,
  withoutStop,
  withStop,
  withStopAt,
  withStopMoved,
  withStops,
} from '#src/domain/walk/walk-stops.ts';
import { aStop } from '../../../builders/walks.ts';

const at = (x: number, y: number): LonLat => [18 + x / 1000, 59.3 + y / 1000];
/** A square of streets, 4 by 4. */
const net = walkingNet([
  { name: 'S', line: [at(0, 0), at(4, 0)] },
  { name: 'E', line: [at(4, 0), at(4, 4)] },
  { name: 'N', line: [at(4, 4), at(0, 4)] },
  { name: 'W', line: [at(0, 4), at(0, 0)] },
]);
const stop = (id: string, position: LonLat) => aStop({ id, position });
const empty = { stops: [], legs: [] };
const ids = ({ stops }: { readonly stops: readonly { readonly id: string }[] }) =>
  stops.map(({ id }) => id).join('');
const length = ({ legs }: ReturnType<typeof withStops>) =>
  legs.reduce((sum, { line }) => sum + lineLengthM(line), 0);

describe('the way between stops', () => {
  it('follows the net, and says where there is none', () => {
    const leg = legBetween(net, at(0, 0), at(4, 4));
    expect(leg.isOnNet).toBe(true);
    expect(leg.line).toHaveLength(3);
    expect(legBetween(net, at(0, 0), at(2, 2))).toEqual({
      line: [at(0, 0), at(2, 2)],
      isOnNet: false,
    });
    expect(legBetween(null, at(0, 0), at(4, 4)).isOnNet).toBe(false);
  });

  it('begins where the stop is, though it stands beside the street', () => {
    const beside = at(2, 0.3);
    const { line, isOnNet } = legBetween(net, beside, at(4, 0));
    expect([line[0], line.at(-1), isOnNet]).toEqual([beside, at(4, 0), true]);
  });

  it('of two stops on one spot is still a line', () => {
    expect(legBetween(net, at(4, 0), at(4, 0)).line).toHaveLength(2);
  });

  it('puts a position on the net only where it is near', () => {
    expect(snapped(net, at(2, 0.1))[1]).toBeCloseTo(59.3, 9);
    expect(snapped(net, at(2, 0.3))).toEqual(at(2, 0.3));
  });
});

describe('stops', () => {
  const three = withStops(net, empty, [
    stop('a', at(0, 0)),
    stop('b', at(4, 0)),
    stop('c', at(4, 4)),
  ]);

  it('come last where they are off the way, and on it where they are on it', () => {
    expect(ids(withStop(net, three, stop('d', at(0, 4))))).toBe('abcd');
    const split = withStop(net, three, stop('d', at(4, 2)));
    expect(ids(split)).toBe('abdc');
    expect(split.legs).toHaveLength(3);
    expect(length(split)).toBeCloseTo(length(three), 3);
  });

  it('that are taken away leave the way as it was drawn', () => {
    const drawn = withDrawnLeg(three, 0, [at(2, 1)]);
    const split = withStop(net, drawn, stop('d', at(4, 2)));
    const left = withoutStop(net, split, 'd');
    expect(ids(left)).toBe('abc');
    expect(length(left)).toBeCloseTo(length(drawn), 3);
    expect(left.legs[0]).toMatchObject({ isOnNet: false, line: [at(0, 0), at(2, 1), at(4, 0)] });
    expect(ids(withoutStop(net, three, 'a'))).toBe('bc');
    expect(withoutStop(net, three, 'a').legs).toEqual(three.legs.slice(1));
    expect(withoutStop(net, three, 'no')).toBe(three);
  });

  it('change places, and legs that were drawn by hand turn with them', () => {
    const drawn = withDrawnLeg(three, 0, [at(2, 1)]);
    const moved = withStopMoved(net, drawn, 'a', 1);
    expect(ids(moved)).toBe('bac');
    expect(moved.legs[0]?.line).toEqual([at(4, 0), at(2, 1), at(0, 0)]);
    expect(withStopMoved(net, three, 'a', -1)).toBe(three);
  });

  it('that move take their legs with them and leave the others', () => {
    const drawn = withDrawnLeg(three, 0, [at(2, 1)]);
    const moved = withStopAt(net, drawn, 'c', at(0, 4));
    expect(moved.legs[0]).toEqual(drawn.legs[0]);
    expect(moved.legs[1]?.line.at(-1)).toEqual(at(0, 4));
  });
});

it('a loop through corners follows the net and comes back to where it began', () => {
  const way = wayThrough(net, [at(0, 0), at(4, 0), at(4, 4), at(0, 4), at(0, 0)]);
  expect(way?.line).toHaveLength(5);
  expect(way?.isOnNet).toBe(true);
  expect(wayThrough(net, [at(0, 0)])).toBeNull();
});
