import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolygonArea } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { cellNeighbours } from '#src/domain/hex/cell-neighbours.ts';
import { cellsInside } from '#src/domain/hex/cells-inside.ts';
import { type HexCell, type HexGrid, hexCentre, hexCorners } from '#src/domain/hex/hex-grid.ts';
import { hexagonOf } from '../../../builders/hex-cells.ts';

const grid: HexGrid = { circumradiusM: 100, originEast: 1000, originNorth: 2000 };

/** Degrees are a hundred kilometres here, so that areas can be written in metres. */
const project = (lon: number, lat: number) => [lon * 1e5, lat * 1e5] as const;
const degrees = ([east, north]: readonly [number, number]): LonLat => [east / 1e5, north / 1e5];

function anArea(ring: readonly (readonly [number, number])[]): PolygonArea {
  const closed = [...ring, ...ring.slice(0, 1)];
  return { type: 'Polygon', coordinates: [closed.map(degrees)] };
}

const box = (west: number, south: number, east: number, north: number) =>
  anArea([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);

const named = (cells: readonly HexCell[]) => cells.map(({ q, r }) => `${q} ${r}`);

describe('cellsInside', () => {
  it('has the one cell whose own outline the area is', () => {
    const cell = { q: 3, r: -2 };
    expect(cellsInside(grid, anArea(hexCorners(grid, cell)), project)).toEqual([cell]);
  });

  it('has no cell whose centre lies outside, however much of it lies inside', () => {
    const [east, north] = hexCentre(grid, { q: 0, r: 0 });
    expect(cellsInside(grid, box(east + 1, north - 80, east + 80, north + 80), project)).toEqual(
      [],
    );
  });

  it('counts a centre on the border', () => {
    const cells = cellsInside(grid, box(1000, 2000, 1050, 2050), (lon, lat) => [
      Math.round(lon * 1e5),
      Math.round(lat * 1e5),
    ]);
    expect(cells).toEqual([{ q: 0, r: 0 }]);
  });

  it('leaves out holes, and takes in every part', () => {
    const outer = box(500, 1500, 1500, 2500).coordinates[0] ?? [];
    const hole = box(950, 1950, 1050, 2050).coordinates[0] ?? [];
    const far = box(8950, 1950, 9100, 2050).coordinates[0] ?? [];
    const all = cellsInside(grid, { type: 'Polygon', coordinates: [outer] }, project);
    const holed = cellsInside(grid, { type: 'Polygon', coordinates: [outer, hole] }, project);
    const parts = { type: 'MultiPolygon', coordinates: [[outer, hole], [far]] } as const;
    expect(named(all)).toContain('0 0');
    expect(named(holed)).toEqual(named(all).filter((name) => name !== '0 0'));
    expect(cellsInside(grid, parts, project).length).toBeGreaterThan(holed.length);
  });

  it('has no cell where there is no area', () => {
    expect(cellsInside(grid, { type: 'MultiPolygon', coordinates: [] }, project)).toEqual([]);
  });

  it('has exactly the cells of a box whose centres lie in it, by q and then r', () => {
    const metre = fc.integer({ min: -1500, max: 1500 });
    const size = fc.integer({ min: 1, max: 1500 });
    fc.assert(
      fc.property(metre, metre, size, size, (x, y, width, height) => {
        const [west, south] = [x + 1000.25, y + 2000.25];
        const [east, north] = [west + width, south + height];
        const wanted = hexagonOf(40).filter((cell) => {
          const [centreEast, centreNorth] = hexCentre(grid, cell);
          return (
            centreEast > west && centreEast < east && centreNorth > south && centreNorth < north
          );
        });
        expect(cellsInside(grid, box(west, south, east, north), project)).toEqual(wanted);
      }),
    );
  });
});

describe('cellNeighbours', () => {
  it('finds six around a cell, and three in a corner of a hexagon', () => {
    const cells = hexagonOf(2);
    const neighbours = cellNeighbours(cells);
    const at = (q: number, r: number) =>
      neighbours[cells.findIndex((cell) => cell.q === q && cell.r === r)];
    expect(at(0, 0)).toHaveLength(6);
    expect(at(2, 0)).toHaveLength(3);
  });

  it('finds the cells whose centres are one step away, and no others', () => {
    const some = fc.subarray([...hexagonOf(4)]);
    const far = (a: HexCell, b: HexCell) => {
      const [[ax, ay], [bx, by]] = [hexCentre(grid, a), hexCentre(grid, b)];
      return Math.hypot(ax - bx, ay - by);
    };
    fc.assert(
      fc.property(some, (cells) => {
        for (const [index, list] of cellNeighbours(cells).entries()) {
          const own = cells[index] ?? { q: 0, r: 0 };
          const near = cells.flatMap((cell, other) =>
            other !== index && far(cell, own) < 174 ? [other] : [],
          );
          expect(list).toEqual(near);
        }
      }),
    );
  });
});
