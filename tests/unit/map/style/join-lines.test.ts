import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '#src/map/style/join-lines.ts';

describe('joinLines', () => {
  it('joins pieces that run on, whichever way each is drawn', () => {
    expect(
      joinLines([
        [
          [18, 59],
          [18.1, 59],
        ],
        [
          [18.2, 59],
          [18.1, 59],
        ],
      ]),
    ).toHaveLength(1);
  });

  it('does not turn a corner', () => {
    expect(
      joinLines([
        [
          [18, 59],
          [18.1, 59],
        ],
        [
          [18.1, 59],
          [18.1, 59.1],
        ],
      ]),
    ).toHaveLength(2);
  });

  it('goes straight on where streets meet', () => {
    const joined = joinLines([
      [
        [18, 59],
        [18.1, 59],
      ],
      [
        [18.1, 59],
        [18.15, 59.02],
      ],
      [
        [18.1, 59],
        [18.2, 59],
      ],
    ]);

    expect(joined.map((line) => line.length).toSorted()).toEqual([2, 3]);
    expect(joined.find((line) => line.length === 3)?.every(([, lat]) => lat === 59)).toBe(true);
  });

  it('loses no piece and invents none', () => {
    const position = fc.tuple(
      fc.integer({ min: 0, max: 3 }).map((step) => 18 + step / 100),
      fc.integer({ min: 0, max: 3 }).map((step) => 59 + step / 100),
    );
    fc.assert(
      fc.property(fc.array(fc.array(position, { minLength: 2, maxLength: 4 })), (lines) => {
        const edges = (all: readonly (readonly (readonly [number, number])[])[]) =>
          all.reduce((sum, line) => sum + line.length - 1, 0);

        expect(edges(joinLines(lines))).toBe(edges(lines));
      }),
    );
  });
});
