import type { PositionColumns } from '#src/domain/membership/membership.ts';
import { below, seeded } from './seeded.ts';
import { CITY } from './tessellation.ts';

const CLUSTERS = 60;
/** Share of the points that lies in no cluster. */
const SPREAD = 0.15;
/** Of a cluster, as a part of the city. */
const NARROWEST = 0.002;
const WIDEST = 0.05;

/** Points in clusters that crowd towards the middle of the city, some of them beside it. */
export function clusterPoints(count: number, seed: number): PositionColumns {
  const draw = seeded(seed);
  const bell = () => (draw() + draw() + draw() + draw()) / 2 - 1;
  const clusters = Array.from({ length: CLUSTERS }, () => ({
    x: 0.5 + bell() * 0.4,
    y: 0.5 + bell() * 0.4,
    width: NARROWEST * (WIDEST / NARROWEST) ** draw(),
  }));
  const lon = new Float64Array(count);
  const lat = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    const cluster = draw() < SPREAD ? undefined : clusters[below(draw, CLUSTERS)];
    const x = cluster === undefined ? draw() : cluster.x + bell() * cluster.width;
    const y = cluster === undefined ? draw() : cluster.y + bell() * cluster.width;
    lon[row] = CITY.west + x * (CITY.east - CITY.west);
    lat[row] = CITY.south + y * (CITY.north - CITY.south);
  }
  return { lon, lat, hasPosition: new Uint8Array(count).fill(1) };
}
