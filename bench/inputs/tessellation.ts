import type { PolygonArea } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { type Draw, seeded } from './seeded.ts';

/** The box that the city lies in, about 25 km wide. Unit: degrees, WGS 84. */
export const CITY = { west: 10, south: 50, east: 10.35, north: 50.225 } as const;

const COLUMNS = 13;
const LINES = 9;

/** Between the corners of a border: vertices of the plainest, and of the most winding. */
const FEWEST = 7;
const MOST = 330;
/** The higher, the rarer are winding borders: gives about 16 000 vertices in all. */
const RARITY = 3.4;
/** How far a border may leave the straight line, as a part of its length. */
const BEND = 0.08;
const BEND_OF_HALF = 0.7;
/** How far a corner may be moved, as a part of the cells beside it. */
const SHIFT = 0.2;
/** Districts are small in the middle of a city: 1 would make them equal. */
const EVENNESS = 0.5;

type Border = readonly LonLat[];

/**
 * Districts of a city that fill it without gap or overlap: neighbours share every vertex of their
 * border. Shape: 13 × 9 closed rings, line by line from the south-west.
 */
export function tessellate(seed: number): readonly PolygonArea[] {
  const draw = seeded(seed);
  const corners = Array.from({ length: LINES + 1 }, (_, line) =>
    Array.from({ length: COLUMNS + 1 }, (__, column) => cornerAt(draw, column, line)),
  );
  const at = (column: number, line: number): LonLat => corners[line]?.[column] ?? [0, 0];
  const borders = (
    lines: number,
    columns: number,
    endOf: (column: number, line: number) => LonLat,
  ) =>
    Array.from({ length: lines }, (_, line) =>
      Array.from({ length: columns }, (__, column) =>
        drawBorder(draw, at(column, line), endOf(column, line), narrowest(at, column, line)),
      ),
    );
  const eastward = borders(LINES + 1, COLUMNS, (column, line) => at(column + 1, line));
  const northward = borders(LINES, COLUMNS + 1, (column, line) => at(column, line + 1));
  return Array.from({ length: COLUMNS * LINES }, (_, index) => {
    const [column, line] = [index % COLUMNS, Math.floor(index / COLUMNS)];
    const sides = [
      eastward[line]?.[column] ?? [],
      northward[line]?.[column + 1] ?? [],
      (eastward[line + 1]?.[column] ?? []).toReversed(),
      (northward[line]?.[column] ?? []).toReversed(),
    ];
    const ring = sides.flatMap((side) => side.slice(0, -1));
    const [first = [0, 0]] = ring;
    return { type: 'Polygon', coordinates: [[...ring, first]] };
  });
}

function cornerAt(draw: Draw, column: number, line: number): LonLat {
  const x = shifted(draw, column, COLUMNS);
  const y = shifted(draw, line, LINES);
  return [CITY.west + x * (CITY.east - CITY.west), CITY.south + y * (CITY.north - CITY.south)];
}

/** Corners on the edge of the city stay there. */
function shifted(draw: Draw, step: number, steps: number): number {
  const shift = (draw() * 2 - 1) * SHIFT;
  const place = ((step === 0 || step === steps ? step : step + shift) / steps) * 2 - 1;
  return (EVENNESS * place + (1 - EVENNESS) * place * place * place + 1) / 2;
}

/** The narrowest way across the cells at a corner: a border that bends less meets no other. */
function narrowest(at: (column: number, line: number) => LonLat, column: number, line: number) {
  const [x, y] = at(column, line);
  const ways: number[] = [];
  for (const step of [-1, 1]) {
    if (column + step >= 0 && column + step <= COLUMNS) {
      ways.push(Math.abs(at(column + step, line)[0] - x));
    }
    if (line + step >= 0 && line + step <= LINES)
      ways.push(Math.abs(at(column, line + step)[1] - y));
  }
  return Math.min(...ways);
}

function drawBorder(draw: Draw, from: LonLat, to: LonLat, narrow: number): Border {
  const count = Math.round(FEWEST * (MOST / FEWEST) ** (draw() ** RARITY));
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const bend = BEND * Math.min(1, narrow / length);
  return [from, ...between(draw, from, to, count, bend), to];
}

/** Bends the middle away, then each half less. */
function between(draw: Draw, from: LonLat, to: LonLat, count: number, bend: number): LonLat[] {
  if (count === 0) return [];
  const aside = (draw() * 2 - 1) * bend;
  const [wide, high] = [to[0] - from[0], to[1] - from[1]];
  const middle: LonLat = [from[0] + wide / 2 - high * aside, from[1] + high / 2 + wide * aside];
  const before = Math.floor((count - 1) / 2);
  const less = bend * BEND_OF_HALF;
  return [
    ...between(draw, from, middle, before, less),
    middle,
    ...between(draw, middle, to, count - 1 - before, less),
  ];
}
