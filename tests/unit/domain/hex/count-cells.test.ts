import { expect, it } from 'vitest';
import { countCells } from '#src/domain/hex/count-cells.ts';

const outlines = [0, 1, 2].map((q) => ({ cell: { q, r: 0 }, ring: [] }));

it('keeps every cell in its order and shows an emptied one as nought', () => {
  const cells = countCells(outlines, Uint32Array.of(9, 0, 10), [1, 10]);

  expect(cells.map(({ cell, count, cellClass }) => [cell.q, count, cellClass])).toEqual([
    [0, 9, 0],
    [1, 0, null],
    [2, 10, 1],
  ]);
});
