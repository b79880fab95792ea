import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectionOf } from '#src/data/projection.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { assignToCells } from '#src/domain/hex/assign-to-cells.ts';
import { type HexGrid, hexCellAt, hexCentre, hexCorners } from '#src/domain/hex/hex-grid.ts';
import { fitProjection, projectNear } from '#src/domain/hex/near-projection.ts';
import { toPositions } from '../../../builders/positions.ts';

const { forward, inverse } = projectionOf(
  '+proj=tmerc +lat_0=0 +lon_0=18 +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
);
const origin = { originEast: 153_000, originNorth: 6_580_000 };
const grids: readonly HexGrid[] = [
  { circumradiusM: 200, ...origin },
  { circumradiusM: 75, ...origin },
];

const inCity = fc
  .tuple(
    fc.double({ min: 17.9, max: 18.2, noNaN: true }),
    fc.double({ min: 59.2, max: 59.4, noNaN: true }),
  )
  .map(([lon, lat]): LonLat => [lon, lat]);

/** A corner of a cell, a point on its edge, or one that is a few millimetres beside it. */
const onEdge = fc
  .tuple(fc.constantFrom(...grids), fc.nat(60), fc.nat(60), fc.nat(5), fc.constantFrom(0, 0.004))
  .map(([grid, q, r, corner, asideM]): LonLat => {
    const corners = hexCorners(grid, { q: q - 30, r: r - 30 });
    const [a, b] = [corners[corner], corners[(corner + 1) % 6]];
    const [east, north] = [
      ((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2,
      ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2,
    ];
    return corner < 3 ? inverse(a?.[0] ?? 0, a?.[1] ?? 0) : inverse(east + asideM, north);
  });

/** Cells of each row, as the projection and the grid have them, with no short cut. */
function cellsByRow(grid: HexGrid, positions: readonly (LonLat | null)[]) {
  return positions.map((position) =>
    position === null ? null : hexCellAt(grid, ...forward(...position)),
  );
}

describe('assignToCells', () => {
  it.each([
    ['a city', inCity],
    ['edges and corners', onEdge],
    [
      'a country',
      fc.oneof(inCity, fc.constant<LonLat>([24.1, 65.8]), fc.constant<LonLat>([12, 55.5])),
    ],
  ])('puts every point of %s where the exact projection puts it', (_, position) => {
    const rows = fc.array(fc.option(position, { freq: 10 }), { maxLength: 60 });
    fc.assert(
      fc.property(rows, (positions) => {
        for (const { grid, cells, membership } of assignToCells(
          toPositions(positions),
          grids,
          forward,
        )) {
          const found = Array.from(membership.first, (number) => cells[number] ?? null);
          expect(found).toEqual(cellsByRow(grid, positions));
        }
      }),
      { seed: 117, numRuns: 120 },
    );
  });

  it('numbers the cells by their first row', () => {
    const at = (q: number, r: number) => inverse(...hexCentre(grids[0] as HexGrid, { q, r }));

    const [large] = assignToCells(
      toPositions([at(2, 1), at(0, 0), null, at(2, 1), at(-3, 0)]),
      grids,
      forward,
    );

    expect(large?.cells).toEqual([
      { q: 2, r: 1 },
      { q: 0, r: 0 },
      { q: -3, r: 0 },
    ]);
    expect([...(large?.membership.first ?? [])]).toEqual([0, 1, 3, 0, 2]);
  });

  it('does without a polynomial where the projection has none', () => {
    const leap = (lon: number, lat: number) =>
      [Math.floor(lon * 1000) * 37, lat * 111_000] as const;
    const positions = fc.sample(inCity, { seed: 2, numRuns: 40 });

    const [large] = assignToCells(toPositions(positions), grids, leap);

    expect(fitProjection(leap, [17.9, 59.2, 18.2, 59.4])).toBeNull();
    expect(Array.from(large?.membership.first ?? [], (number) => large?.cells[number])).toEqual(
      positions.map((position) => hexCellAt(grids[0] as HexGrid, ...leap(...position))),
    );
  });
});

describe('fitProjection', () => {
  it('stays within the error that it states', () => {
    const near = fitProjection(forward, [17.5, 59, 18.6, 59.7]);
    if (near === null) throw new Error('no polynomial');
    const positions = fc
      .sample(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1000)), {
        seed: 3,
        numRuns: 2000,
      })
      .map(([x, y]): LonLat => [17.5 + x * 1.1, 59 + (y / 1000) * 0.7]);
    const { lon, lat } = toPositions(positions);
    const easts = new Float64Array(positions.length);
    const norths = new Float64Array(positions.length);
    projectNear(near, lon, lat, 0, positions.length, easts, norths);

    const errors = positions.map((position, row) => {
      const [east, north] = forward(...position);
      return Math.hypot((easts[row] ?? 0) - east, (norths[row] ?? 0) - north);
    });

    expect(Math.max(...errors)).toBeLessThanOrEqual(near.errorM);
    expect(near.errorM).toBeLessThan(0.02);
  });
});
