import fc from 'fast-check';
import type { Area, PolygonArea } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';

type Ring = readonly LonLat[];

/** Around Stockholm, so that coordinates have the digits of real ones. */
const WEST = 18;
const SOUTH = 59;
const SIZE = 0.25;

const unit = () => fc.double({ min: 0, max: 1, noNaN: true });

/** Positions of a coarse lattice meet vertices and edges; free ones almost never do. */
export function aPosition(): fc.Arbitrary<LonLat> {
  const free = fc.tuple(unit(), unit());
  const lattice = fc
    .tuple(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 16 }))
    .map(([x, y]) => [x / 16, y / 16] as const);
  return fc.oneof(free, lattice).map(([x, y]) => [WEST + x * SIZE, SOUTH + y * SIZE] as const);
}

/** A ring through any positions: it may cross itself, turn back and touch itself. */
function anyRing(): fc.Arbitrary<Ring> {
  return fc.array(aPosition(), { minLength: 3, maxLength: 9 }).map(closed);
}

/** A star with a hole: a simple polygon, sometimes a large one. */
function aStar(): fc.Arbitrary<PolygonArea> {
  const radii = fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), {
    minLength: 3,
    maxLength: 40,
  });
  const size = fc.double({ min: 0.001, max: SIZE, noNaN: true });
  return fc.tuple(aPosition(), radii, size, fc.boolean()).map(([centre, list, radius, hasHole]) => {
    const outer = starRing(centre, list, radius);
    const hole = starRing(centre, list, radius * 0.5).toReversed();
    return { type: 'Polygon', coordinates: hasHole ? [outer, hole] : [outer] };
  });
}

function starRing([lon, lat]: LonLat, radii: readonly number[], size: number): Ring {
  return closed(
    radii.map((radius, index) => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [
        lon + size * radius * Math.cos(angle),
        lat + size * radius * Math.sin(angle),
      ] as const;
    }),
  );
}

/** Squares of a net whose corners are moved: neighbours share edges and vertices. */
function aNet(): fc.Arbitrary<readonly Area[]> {
  const side = 3;
  return fc
    .array(fc.tuple(unit(), unit()), { minLength: (side + 1) ** 2, maxLength: (side + 1) ** 2 })
    .map((shifts) => {
      const corner = (column: number, line: number): LonLat => {
        const [x, y] = shifts[line * (side + 1) + column] ?? [0, 0];
        return [WEST + ((column + x / 2) * SIZE) / 4, SOUTH + ((line + y / 2) * SIZE) / 4];
      };
      return Array.from({ length: side * side }, (_, index): Area => {
        const [x, y] = [index % side, Math.floor(index / side)];
        const ring = [corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1)];
        return { type: 'Polygon', coordinates: [closed(ring)] };
      });
    });
}

function anArea(): fc.Arbitrary<Area> {
  const any = fc
    .array(anyRing(), { minLength: 1, maxLength: 3 })
    .map((coordinates): PolygonArea => ({ type: 'Polygon', coordinates }));
  const polygon = fc.oneof(any, aStar());
  const multi = fc.array(polygon, { minLength: 0, maxLength: 3 }).map(
    (list): Area => ({
      type: 'MultiPolygon',
      coordinates: list.map(({ coordinates }) => coordinates),
    }),
  );
  return fc.oneof(polygon, multi);
}

/** Areas of one layer: with holes, of several parts, overlapping, or side by side. */
export function someAreas(): fc.Arbitrary<readonly Area[]> {
  return fc.oneof(fc.array(anArea(), { minLength: 0, maxLength: 6 }), aNet());
}

/** Every vertex, and a position on every edge: its middle, or near it as far as rounding goes. */
export function positionsOnBorders(areas: readonly Area[]): LonLat[] {
  return areas.flatMap((area) =>
    (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flat().flatMap((ring) =>
      ring.slice(1).flatMap(([lon, lat], index): LonLat[] => {
        const [fromLon, fromLat] = ring[index] ?? [lon, lat];
        return [
          [lon, lat],
          [(lon + fromLon) / 2, (lat + fromLat) / 2],
          [fromLon + (lon - fromLon) * 0.3, fromLat + (lat - fromLat) * 0.3],
        ];
      }),
    ),
  );
}

function closed(ring: readonly LonLat[]): Ring {
  return ring[0] === undefined ? ring : [...ring, ring[0]];
}
