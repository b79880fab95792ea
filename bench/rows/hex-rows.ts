import { projectionOf } from '#src/data/projection.ts';
import { type CompiledFilter, compileFilter } from '#src/domain/counting/compile-filter.ts';
import { countLayer, toCountedLayer } from '#src/domain/counting/count-layer.ts';
import type { CountingRows } from '#src/domain/counting/counting-rows.ts';
import { askCubes, type CubeQuestion } from '#src/domain/counting/cube-question.ts';
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
import { inMs, timesFaster } from './ratios.ts';
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
  const filterAt = (turn: number) => filters[turn % filters.length] ?? emptyFilter;
  let previous: CompiledFilter | null = null;
  let questions: readonly CubeQuestion[] = [];
  const ours = (turn: number) => {
    previous = compileFilter(rows, filterAt(turn), previous);
    questions = askCubes(previous, questions);
    shelf.turn += 1;
    return countLayer(rows, counted, shelf, previous, questions);
  };
  const scan = (turn: number) =>
    countLayer(rows, counted, emptyShelf(), compileFilter(rows, filterAt(turn)), []);
  const theirs = (turn: number) => peer.count(masks[turn % masks.length] ?? null);
  for (const turn of filters.keys()) {
    theirs(turn);
    const found = ours(turn);
    expectSameCells('filtered hexagons', layer.cells, found, peer.counts());
    expectEqual('hexagons by a scan', found, scan(turn));
  }
  const filtered = timeInterleaved([
    { name: 'cells', run: ours },
    { name: 'scan', run: scan },
    { name: 'deck', run: theirs },
  ]);
  const row = timesFaster('hexagons-filtered/deck-cpu', filtered.cells, filtered.deck);
  const first = `the first of such filters, by a scan, ${inMs(filtered.scan)}`;
  return [
    timesFaster('hexagons-cold/deck-cpu', cold.cells, cold.deck),
    { ...row, detail: `${row.detail}; ${first}` },
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
