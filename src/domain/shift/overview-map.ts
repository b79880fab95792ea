import type { Area } from '../geo/area.ts';
import { boundsOf } from '../geo/bounds-of.ts';
import { localMetres } from '../geo/local-metres.ts';
import type { LonLat } from '../geo/lon-lat.ts';

export interface OverviewGround {
  readonly water: readonly Area[];
  readonly parks: readonly Area[];
  readonly streets: readonly (readonly LonLat[])[];
}

export interface OverviewPlace {
  readonly id: string;
  readonly number: number;
  readonly area: Area;
  readonly spot: LonLat;
}

/** A map as paths. Unit: millimetres of the paper, from the upper left corner. */
export interface OverviewMap {
  readonly widthMm: number;
  readonly heightMm: number;
  /** Metres of ground across the whole width. */
  readonly groundWidthM: number;
  readonly water: string;
  readonly parks: string;
  readonly streets: string;
  readonly places: readonly {
    readonly id: string;
    readonly number: number;
    readonly outline: string;
    readonly spot: readonly [x: number, y: number];
  }[];
  readonly start: readonly [x: number, y: number] | null;
}

/** Free ground around the places, of the larger side. */
const MARGIN = 0.12;
/** The least ground across, so that one place still has streets around it. Unit: metres. */
const LEAST_M = 900;

/** North up, as large as the places allow; null without a place. Nothing outside the paper is drawn. */
export function overviewMap(
  places: readonly OverviewPlace[],
  start: LonLat | null,
  ground: OverviewGround,
  widthMm: number,
  heightMm: number,
): OverviewMap | null {
  if (places.length === 0) return null;
  const boxes = places.map(({ area }) => boundsOf(area));
  const spots = start === null ? [] : [start];
  const west = Math.min(...boxes.map(([w]) => w), ...spots.map(([lon]) => lon));
  const south = Math.min(...boxes.map(([, s]) => s), ...spots.map(([, lat]) => lat));
  const east = Math.max(...boxes.map(([, , e]) => e), ...spots.map(([lon]) => lon));
  const north = Math.max(...boxes.map(([, , , n]) => n), ...spots.map(([, lat]) => lat));
  const { toMetres } = localMetres([(west + east) / 2, (south + north) / 2]);
  const [right, top] = toMetres([east, north]);
  const [left, bottom] = toMetres([west, south]);
  const ratio = widthMm / heightMm;
  const margin = 1 + 2 * MARGIN;
  const across = Math.max((right - left) * margin, (top - bottom) * margin * ratio, LEAST_M);
  const scale = widthMm / across;
  const toPaper = (position: LonLat): readonly [number, number] => {
    const [x, y] = toMetres(position);
    return [round(widthMm / 2 + x * scale), round(heightMm / 2 - y * scale)];
  };
  const isOnPaper = (points: readonly (readonly [number, number])[]) => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return (
      Math.max(...xs) >= 0 &&
      Math.min(...xs) <= widthMm &&
      Math.max(...ys) >= 0 &&
      Math.min(...ys) <= heightMm
    );
  };
  const pathOf = (line: readonly LonLat[], isClosed: boolean) => {
    const points = line.map(toPaper);
    if (points.length < 2 || !isOnPaper(points)) return '';
    return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}${isClosed ? 'Z' : ''}`;
  };
  const areaPath = (area: Area) =>
    (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
      .flat()
      .map((ring) => pathOf(ring, true))
      .join('');
  return {
    widthMm,
    heightMm,
    groundWidthM: across,
    water: ground.water.map(areaPath).join(''),
    parks: ground.parks.map(areaPath).join(''),
    streets: ground.streets.map((line) => pathOf(line, false)).join(''),
    places: places.map(({ id, number, area, spot }) => ({
      id,
      number,
      outline: areaPath(area),
      spot: toPaper(spot),
    })),
    start: start === null ? null : toPaper(start),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
