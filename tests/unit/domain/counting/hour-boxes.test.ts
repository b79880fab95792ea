import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOf, runsOf } from '#src/domain/counting/hour-boxes.ts';
import { rectangleMask } from '#src/domain/incident/week-hour.ts';

describe('runsOf', () => {
  it('gives each stretch of chosen positions once', () => {
    expect(runsOf(Uint8Array.of(1, 1, 0, 1, 0, 0, 1))).toEqual([
      [0, 2],
      [3, 4],
      [6, 7],
    ]);
    expect(runsOf(new Uint8Array(5))).toEqual([]);
  });
});

describe('boxesOf', () => {
  it('covers every chosen hour once, and no other', () => {
    const masks = fc.uint8Array({ minLength: 168, maxLength: 168, max: 1 });
    fc.assert(
      fc.property(masks, (hours) => {
        const covered = new Uint8Array(168);
        for (const { days, hours: ofDay } of boxesOf(hours)) {
          for (let day = days[0]; day < days[1]; day += 1) {
            for (let hour = ofDay[0]; hour < ofDay[1]; hour += 1) {
              covered[day * 24 + hour] = (covered[day * 24 + hour] ?? 0) + 1;
            }
          }
        }
        expect(covered).toEqual(hours);
      }),
      { seed: 117, numRuns: 50 },
    );
  });

  it('is one box for a rectangle', () => {
    const mask = rectangleMask({ fromDay: 3, toDay: 5, fromHour: 18, toHour: 23 });

    expect(boxesOf(mask)).toEqual([{ days: [3, 6], hours: [18, 24] }]);
  });
});
