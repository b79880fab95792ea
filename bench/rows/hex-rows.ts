import { projectionOf } from '#src/data/projection.ts';
import { compileFilter } from '#src/domain/counting/compile-filter.ts';
import { countLayer, toCountedLayer } from '#src/domain/counting/count-layer.ts';
import type { CountingRows } from '#src/domain/counting/counting-rows.ts';
import { emptyShelf } from '#src/domain/counting/cube-shelf.ts';
import { assignToCells } from '#src/domain/hex/assign-to-cells.ts';
import type { HexCell, HexGrid } from '#src/domain/hex/hex-grid.ts';
import { incidentCategories } from '#src/domain/incident/incident.ts';
import type { IncidentColumns } from '#src/domain/incident/incident-columns.ts';
import { emptyFilter } from '#src/domain/incident/incident-filter.ts';
import { CITY } from '../inputs/tessellation.ts';
import { expectEqual } from '../measure/expect-equal.ts';
import { timeInterleaved } from '../measure/interleave.ts';
import { deckHexagons } from '../peers/deck-hexagons.ts';
import { timesFaster } from './ratios.ts';
import type { Row } from './row.ts';

const PROJECTION = `+proj=tmerc +lat_0=0 +lon_0=${CITY.west} +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs`;
const RADIUS_M = 75;

/** Hexagons of 75 m over the whole city, without anything ready and after a filter. */
export function hexagons(columns: IncidentColumns, rows: CountingRows): readonly Row[] {
  const { forward } = projectionOf(PROJECTION);
  const [originEast, originNorth] = forward(CITY.west, CITY.south);
  const grid: HexGrid = { circumradiusM: RADIUS_M, originEast, originNorth };
  const metres = { east: new Float64Array(columns.count), north: new Float64Array(columns.count) };
  for (let row = 0; row < columns.count; row += 1) {
    const [east, north] = forward(columns.lon[row] ?? 0, columns.lat[row] ?? 0);
    metres.east[row] = east;
    metres.north[row] = north;
  }
  const peer = deckHexagons(metres, grid);
  const assign = () => {
    const [layer] = assignToCells(columns, [grid], forward);
    if (layer === undefined) throw new Error('no cells');
    const counted = toCountedLayer('cell', layer.membership);
    return { layer, counts: countLayer(rows, counted, emptyShelf(), everything, []) };
  };
  const everything = compileFilter(rows, emptyFilter);
  const { layer, counts } = assign();
  peer.count(null);
  expectSameCells('hexagons', layer.cells, counts, peer.counts());
  const cold = timeInterleaved([
    { name: 'cells', run: assign },
    { name: 'deck', run: () => peer.count(null) },
  ]);

  const counted = toCountedLayer('cell', layer.membership);
  const shelf = emptyShelf();
  // Each filter leaves out one category of seven.
  const filters = incidentCategories.map((_, left) => ({
    ...emptyFilter,
    categories: new Set([...incidentCategories.keys()].filter((index) => index !== left)),
  }));
  const masks = filters.map((_, left) => columns.category.map((index) => (index === left ? 0 : 1)));
  const ours = (turn: number) => {
    const filter = filters[turn % filters.length] ?? emptyFilter;
    return countLayer(rows, counted, shelf, compileFilter(rows, filter), []);
  };
  const theirs = (turn: number) => peer.count(masks[turn % masks.length] ?? null);
  for (const turn of filters.keys()) {
    theirs(turn);
    expectSameCells('filtered hexagons', layer.cells, ours(turn), peer.counts());
  }
  const filtered = timeInterleaved([
    { name: 'cells', run: ours },
    { name: 'deck', run: theirs },
  ]);
  return [
    timesFaster('hexagons-cold/deck-cpu', cold.cells, cold.deck),
    timesFaster('hexagons-filtered/deck-cpu', filtered.cells, filtered.deck),
  ];
}

function expectSameCells(
  what: string,
  cells: readonly HexCell[],
  counts: Uint32Array,
  theirs: ReadonlyMap<string, number>,
): void {
  const known = cells.map(({ q, r }) => theirs.get(`${q},${r}`) ?? 0);
  expectEqual(what, counts, known);
  const sum = (list: Iterable<number>) => [...list].reduce((all, count) => all + count, 0);
  expectEqual(`${what} in all`, [sum(counts)], [sum(theirs.values())]);
}
