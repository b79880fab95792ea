import type { Target } from './rows/row.ts';

const TURF = 'Turf + flatbush boxes';
const RATIO = '×';

/** What has to hold, in the order in which it is printed. `chromium/…` was measured there. */
export const targets: readonly Target[] = [
  faster('assign-build/turf-flatbush', 25, 'assign points to polygons, grid build included', TURF),
  faster('assign-build/which-polygon', 25, 'the same', 'which-polygon'),
  faster('chromium/assign-build/turf-flatbush', 15, 'the same, in Chromium', TURF),
  faster('chromium/assign-build/which-polygon', 15, 'the same, in Chromium', 'which-polygon'),
  faster('assign-ready/turf-flatbush', 40, 'assign, index ready', TURF),
  faster('assign-ready/which-polygon', 40, 'the same', 'which-polygon'),
  faster(
    'assign-ready/points-within-polygon',
    1000,
    'the same',
    'turf.pointsWithinPolygon for each',
  ),
  atMost('assign-ready/limit', 15, RATIO, 'the same', 'summing the two coordinate columns'),
  atMost('assign-cold/turf-flatbush', 1, RATIO, '10 000 points, cold process', TURF),
  faster('filter-scan/crossfilter2', 25, 'any filter replaced, one scan', 'crossfilter2'),
  faster('chromium/filter-scan/crossfilter2', 25, 'the same, in Chromium', 'crossfilter2'),
  atMost('filter-scan/limit', 2, RATIO, 'the same', 'reading the same bytes once'),
  atMost(
    'chromium/filter-scan/limit',
    2,
    RATIO,
    'the same, in Chromium',
    'reading the same bytes once',
  ),
  faster('filter-cube/crossfilter2', 1000, 'year × weekday × hour from a cube', 'crossfilter2'),
  faster('chromium/filter-cube/crossfilter2', 1000, 'the same, in Chromium', 'crossfilter2'),
  faster('linked-outputs/crossfilter2', 1000, 'five linked outputs after a change', 'crossfilter2'),
  faster('drag-day/crossfilter2', 20, 'drag by a day', 'crossfilter2'),
  atMost('cube-growth', 1.3, RATIO, '5 000 000 rows, cube (--large)', '1 000 000 rows'),
  faster('hexagons-cold/deck-cpu', 8, 'hexagons, cold', "deck.gl's CPU aggregator"),
  faster('hexagons-filtered/deck-cpu', 300, 'hexagons after a filter', "deck.gl's CPU aggregator"),
  faster('load/papaparse', 30, '1 000 000 incidents ready to count', 'PapaParse of the same rows'),
  atMost('wire-gzip', 5.5, 'bytes per incident', 'övningsdata over the wire, gzip', '–'),
  atMost('memory', 40, 'MB per 1 000 000', 'memory held', '–'),
  atMost('page/year-p95', 8, 'ms', 'main-thread script a change of year, p95', '–'),
  atMost('page/hours-p95', 8, 'ms', 'main-thread script a change of hours, p95', '–'),
  atMost('page/year-frames-p95', 8, 'ms', 'a change of year, map frames included, p95', '–'),
  atMost('page/hours-frames-p95', 8, 'ms', 'a change of hours, map frames included, p95', '–'),
  atMost('page/longest-task', 50, 'ms', 'longest script task while dragging', '–'),
];

function faster(id: string, target: number, work: string, against: string): Target {
  return { id, target, better: 'higher', unit: RATIO, work, against };
}

function atMost(id: string, target: number, unit: string, work: string, against: string): Target {
  return { id, target, better: 'lower', unit, work, against };
}
