import { describe, expect, it } from 'vitest';
import { innerBorders } from '#src/map/style/inner-borders.ts';
import { aSquare, squareRing } from '../scenes.ts';

describe('innerBorders', () => {
  it('draws the border between neighbours once and the outer edge not at all', () => {
    const outer = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [18, 59],
          [19, 59],
          [20, 59],
          [20, 60],
          [19, 60],
          [18, 60],
          [18, 59],
        ] as const,
      ],
    };
    const borders = innerBorders([aSquare(18, 59, 1), aSquare(19, 59, 1)], outer);

    expect(borders).toEqual([
      [
        [19, 59],
        [19, 60],
      ],
    ]);
  });

  it('keeps a whole border as one line, so that its dots run on', () => {
    const [border, ...others] = innerBorders([aSquare(18, 59, 1)], null);

    expect(border).toEqual(squareRing(18, 59, 1));
    expect(others).toEqual([]);
  });
});
