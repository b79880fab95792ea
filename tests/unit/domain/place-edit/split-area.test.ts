import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Area } from '#src/domain/geo/area.ts';
import { isInsideArea } from '#src/domain/geo/is-inside-area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { doesCrossItself } from '#src/domain/place-edit/crossing-edges.ts';
import { splitArea } from '#src/domain/place-edit/split-area.ts';
import { surfaceM2 } from '#src/domain/place-edit/surface.ts';
import { aRectangle } from '../../../builders/places.ts';

/** Unit: thousandths of a degree from a corner at 18, 59.3. */
const at = (x: number, y: number): LonLat => [18 + x / 1000, 59.3 + y / 1000];
const ring = (...corners: readonly (readonly [number, number])[]) =>
  [...corners, ...corners.slice(0, 1)].map(([x, y]) => at(x, y));

function split(area: Area, ...line: readonly (readonly [number, number])[]) {
  const outcome = splitArea(
    area,
    line.map(([x, y]) => at(x, y)),
  );
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome;
}

const reasonOf = (area: Area, ...line: readonly (readonly [number, number])[]) => {
  const outcome = splitArea(
    area,
    line.map(([x, y]) => at(x, y)),
  );
  return outcome.kind === 'refused' ? outcome.reason : outcome.kind;
};

describe('splitArea', () => {
  it('gives what lies to the left of the line and what lies to the right', () => {
    const { left, right } = split(aRectangle(), [4, -2], [4, 12]);
    expect(isInsideArea(left, at(2, 5))).toBe(true);
    expect(isInsideArea(left, at(6, 5))).toBe(false);
    expect(isInsideArea(right, at(6, 5))).toBe(true);
    expect(surfaceM2(left) / surfaceM2(right)).toBeCloseTo(4 / 6, 6);
  });

  it('cuts from corner to corner and from edge to edge, as a snapped line does', () => {
    const { left, right } = split(aRectangle(), [0, 0], [10, 10]);
    expect(surfaceM2(left) / surfaceM2(right)).toBeCloseTo(1, 3);
    expect(left.coordinates.flat().length).toBe(4);
    const halves = split(aRectangle(), [5, 0], [5, 10]);
    expect(surfaceM2(halves.left)).toBeCloseTo(surfaceM2(halves.right), 1);
  });

  it('follows a line with corners', () => {
    const { left, right } = split(aRectangle(), [-1, 5], [5, 5], [5, 11]);
    expect(surfaceM2(left) / surfaceM2(right)).toBeCloseTo(25 / 75, 3);
  });

  it('gathers the pieces of a hollow shape on each side', () => {
    const u: Area = {
      type: 'Polygon',
      coordinates: [ring([0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9])],
    };
    const { left, right } = split(u, [-1, 6], [10, 6]);
    expect(left.type).toBe('MultiPolygon');
    expect(left.coordinates).toHaveLength(2);
    expect(right.type).toBe('Polygon');
  });

  it('cuts through a hole', () => {
    const holed: Area = {
      type: 'Polygon',
      coordinates: [ring([0, 0], [9, 0], [9, 9], [0, 9]), ring([3, 3], [6, 3], [6, 6], [3, 6])],
    };
    const { left, right } = split(holed, [4.5, -1], [4.5, 10]);
    expect([left, right].map(({ coordinates }) => coordinates.length)).toEqual([1, 1]);
    expect(surfaceM2(left)).toBeCloseTo(surfaceM2(right), 1);
  });

  it('leaves a hole beside the line in the part that holds it', () => {
    const holed: Area = {
      type: 'Polygon',
      coordinates: [ring([0, 0], [9, 0], [9, 9], [0, 9]), ring([3, 3], [6, 3], [6, 6], [3, 6])],
    };
    const { left, right } = split(holed, [2, -1], [2, 10]);
    expect(left.coordinates).toHaveLength(1);
    expect(right.coordinates).toHaveLength(2);
  });

  it('puts an untouched polygon on its own side', () => {
    const two: Area = {
      type: 'MultiPolygon',
      coordinates: [[ring([0, 0], [4, 0], [4, 4], [0, 4])], [ring([6, 6], [8, 6], [8, 8], [6, 8])]],
    };
    const { left, right } = split(two, [2, -1], [2, 5]);
    expect(left.type).toBe('Polygon');
    expect(right.coordinates).toHaveLength(2);
  });

  it('takes an end that nearly reaches the edge', () => {
    expect(reasonOf(aRectangle(), [4, 0.01], [4, 9.99])).toBe('split');
  });

  it('refuses a line that divides nothing', () => {
    expect(reasonOf(aRectangle(), [4, 2], [4, 12])).toBe('line-ends-inside');
    expect(reasonOf(aRectangle(), [4, 2], [4, 4])).toBe('line-ends-inside');
    expect(reasonOf(aRectangle(), [-4, 2], [-4, 4])).toBe('line-outside');
    expect(reasonOf(aRectangle(), [0, 0], [10, 0])).toBe('line-outside');
    expect(reasonOf(aRectangle(), [4, 4])).toBe('line-too-short');
    expect(reasonOf(aRectangle(), [-1, 5], [8, 5], [8, 8], [5, 8], [5, -1])).toBe(
      'line-crosses-itself',
    );
  });

  it('refuses a line from the edge to a hole', () => {
    const holed: Area = {
      type: 'Polygon',
      coordinates: [ring([0, 0], [9, 0], [9, 9], [0, 9]), ring([3, 3], [6, 3], [6, 6], [3, 6])],
    };
    expect(reasonOf(holed, [4.5, -1], [4.5, 4.5])).toBe('line-ends-inside');
  });

  it('loses and doubles no ground', () => {
    fc.assert(
      fc.property(aStarWithHole(), aLineAcross(), aSpot(), (area, line, spot) => {
        const outcome = splitArea(area, line);
        if (outcome.kind === 'refused') return;
        const { left, right } = outcome;
        const whole = surfaceM2(area);
        expect(Math.abs(surfaceM2(left) + surfaceM2(right) - whole) / whole).toBeLessThan(1e-7);
        expect(doesCrossItself(left) || doesCrossItself(right)).toBe(false);
        const inside = [left, right].filter((part) => isInsideArea(part, spot)).length;
        expect(inside).toBe(isInsideArea(area, spot) ? 1 : 0);
      }),
      { numRuns: 500 },
    );
  });

  it('always cuts a star that the line runs through', () => {
    fc.assert(
      fc.property(aStarWithHole(), aSpot(), (area, [lon]) => {
        const outcome = splitArea(area, [
          [lon, 59.2],
          [lon, 59.5],
        ]);
        const lons = area.coordinates[0]?.map(([one]) => one) ?? [];
        const isAcross = lon > Math.min(...lons) + 1e-4 && lon < Math.max(...lons) - 1e-4;
        if (isAcross) expect(outcome.kind).toBe('split');
      }),
    );
  });
});

const unit = () => fc.double({ min: 0, max: 1, noNaN: true });

function aSpot(): fc.Arbitrary<LonLat> {
  return fc.tuple(unit(), unit()).map(([x, y]) => [18 + x / 50, 59.3 + y / 50] as const);
}

function aStarWithHole() {
  return fc
    .tuple(
      fc.array(fc.double({ min: 0.3, max: 1, noNaN: true }), { minLength: 5, maxLength: 24 }),
      fc.boolean(),
    )
    .map(([radii, hasHole]) => {
      const star = (size: number) => {
        const corners = radii.map((radius, index): LonLat => {
          const angle = (2 * Math.PI * index) / radii.length;
          return [
            18.01 + 0.01 * size * radius * Math.cos(angle),
            59.31 + 0.01 * size * radius * Math.sin(angle),
          ];
        });
        return [...corners, ...corners.slice(0, 1)];
      };
      return {
        type: 'Polygon' as const,
        coordinates: hasHole ? [star(1), star(0.4)] : [star(1)],
      };
    });
}

/** From west to east, in a few steps, so that it never crosses itself. */
function aLineAcross(): fc.Arbitrary<readonly LonLat[]> {
  return fc
    .array(unit(), { minLength: 2, maxLength: 6 })
    .map((heights) =>
      heights.map(
        (height, index): LonLat => [
          17.995 + (0.03 * index) / (heights.length - 1),
          59.3 + height / 50,
        ],
      ),
    );
}
