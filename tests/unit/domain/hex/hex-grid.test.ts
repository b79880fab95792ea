import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HexGrid, hexCellAt, hexCentre, hexCorners } from '#src/domain/hex/hex-grid.ts';

const grid: HexGrid = { circumradiusM: 200, originEast: 153_000, originNorth: 6_580_000 };
const metres = () => fc.double({ min: -5000, max: 5000, noNaN: true });

describe('hexCellAt', () => {
  it('puts cell (0, 0) at the origin', () => {
    expect(hexCellAt(grid, 153_000, 6_580_000)).toEqual({ q: 0, r: 0 });
    expect(hexCentre(grid, { q: 0, r: 0 })).toEqual([153_000, 6_580_000]);
  });

  it('counts q to the east and r to the south-east', () => {
    const [east, north] = hexCentre(grid, { q: 0, r: 1 });

    expect(hexCellAt(grid, 153_000 + 346.4, 6_580_000)).toEqual({ q: 1, r: 0 });
    expect(east).toBeGreaterThan(153_000);
    expect(north).toBe(6_580_000 - 300);
  });

  it('finds the nearest centre for every point', () => {
    fc.assert(
      fc.property(metres(), metres(), (x, y) => {
        const [east, north] = [grid.originEast + x, grid.originNorth + y];
        const cell = hexCellAt(grid, east, north);
        const far = (q: number, r: number) => {
          const [centreEast, centreNorth] = hexCentre(grid, { q, r });
          return Math.hypot(centreEast - east, centreNorth - north);
        };
        for (let dq = -2; dq <= 2; dq += 1) {
          for (let dr = -2; dr <= 2; dr += 1) {
            expect(far(cell.q, cell.r)).toBeLessThanOrEqual(far(cell.q + dq, cell.r + dr) + 1e-5);
          }
        }
      }),
    );
  });

  it('gives a point on an edge to the lowest (q, r)', () => {
    const [left] = hexCentre(grid, { q: 0, r: 0 });
    const [right] = hexCentre(grid, { q: 1, r: 0 });

    expect(hexCellAt(grid, (left + right) / 2, grid.originNorth)).toEqual({ q: 0, r: 0 });
    expect(hexCellAt(grid, (left + right) / 2 + 0.01, grid.originNorth)).toEqual({ q: 1, r: 0 });
  });

  it('gives a corner, where three cells meet, to the lowest (q, r)', () => {
    const [corner] = hexCorners(grid, { q: 0, r: 0 });
    if (corner === undefined) throw new Error('no corner');

    // North of the cell meet (0, -1) and (1, -1).
    expect(hexCellAt(grid, corner[0], corner[1])).toEqual({ q: 0, r: -1 });
  });
});

describe('hexCorners', () => {
  it('stands on a point, the circumradius away from its centre', () => {
    const corners = hexCorners(grid, { q: 3, r: -2 });
    const [east, north] = hexCentre(grid, { q: 3, r: -2 });

    expect(corners).toHaveLength(6);
    for (const [x, y] of corners) expect(Math.hypot(x - east, y - north)).toBeCloseTo(200, 6);
    expect(corners[0]?.[0]).toBeCloseTo(east, 6);
  });
});
