import type { Area } from '../../../domain/geo/area.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import { localProjection } from '../../../domain/geo/local-projection.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';

/** One camera for every map of a comparison: the whole region and a margin around it. */
export interface SmallMapFrame {
  readonly width: number;
  readonly height: number;
  /** The outline as the `d` of an SVG path. Unit: metres from the upper left corner. */
  pathOf(area: Area): string;
  /** The middle of the box around it. Unit: metres from the upper left corner. */
  middleOf(area: Area): readonly [number, number];
  /** Unit: square metres, of the box around it: enough to draw the large ones first. */
  sizeOf(area: Area): number;
}

const MARGIN = 0.04;

export function smallMapFrame(region: Area, center: LonLat): SmallMapFrame {
  const project = localProjection(center);
  const [west, south, east, north] = boundsOf(region);
  const [x0, y0] = project(west, south);
  const [x1, y1] = project(east, north);
  const margin = Math.max(x1 - x0, y1 - y0) * MARGIN;
  const [left, top] = [x0 - margin, y1 + margin];
  const ring = (points: readonly LonLat[]) =>
    `M${points
      .map(([lon, lat]) => {
        const [x, y] = project(lon, lat);
        return `${Math.round(x - left)} ${Math.round(top - y)}`;
      })
      .join('L')}Z`;
  return {
    width: Math.round(x1 - x0 + 2 * margin),
    height: Math.round(y1 - y0 + 2 * margin),
    pathOf: (area) =>
      (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
        .flatMap((polygon) => polygon.map(ring))
        .join(''),
    middleOf: (area) => {
      const [w, s, e, n] = boundsOf(area);
      const [x, y] = project((w + e) / 2, (s + n) / 2);
      return [x - left, top - y];
    },
    sizeOf: (area) => {
      const [w, s, e, n] = boundsOf(area);
      const [a, b] = project(w, s);
      const [c, d] = project(e, n);
      return (c - a) * (d - b);
    },
  };
}
