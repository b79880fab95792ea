import type { Area, Bounds } from '../../../domain/geo/area.ts';
import { boundsOf } from '../../../domain/geo/bounds-of.ts';
import { localProjection } from '../../../domain/geo/local-projection.ts';
import type { LonLat } from '../../../domain/geo/lon-lat.ts';
import { type MapWindow, moveWindow, wholeWindow, zoomWindow } from './map-window.ts';

/** A point where words stand. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  /** Over the point and not around it: the area is smaller than the words. */
  readonly isAbove: boolean;
}

/** One camera for every map of a comparison: the whole region and a margin around it. */
export interface SmallMapFrame {
  readonly width: number;
  readonly height: number;
  /** The outline as the `d` of an SVG path. Unit: metres from the upper left corner. */
  pathOf(area: Area): string;
  /** Unit: metres from the upper left corner. */
  pointOf(point: LonLat): { readonly x: number; readonly y: number };
  /** The part of the frame that holds the bounds, in the frame's own shape. */
  windowOf(bounds: Bounds): MapWindow;
  /** Where an area's name stands. Unit: metres from the upper left corner. */
  labelPointOf(area: Area): LabelPoint;
  /** Unit: square metres, of the box around it: enough to draw the large ones first. */
  sizeOf(area: Area): number;
}

const MARGIN = 0.04;
/** Lower areas have their name over them. Share of the region's height. */
const ROOM_FOR_WORDS = 0.16;

export function smallMapFrame(region: Area, center: LonLat): SmallMapFrame {
  const project = localProjection(center);
  const [west, south, east, north] = boundsOf(region);
  const [x0, y0] = project(west, south);
  const [x1, y1] = project(east, north);
  const margin = Math.max(x1 - x0, y1 - y0) * MARGIN;
  const [left, top] = [x0 - margin, y1 + margin];
  const pointOf = ([lon, lat]: LonLat) => {
    const [x, y] = project(lon, lat);
    return { x: Math.round(x - left), y: Math.round(top - y) };
  };
  const ring = (points: readonly LonLat[]) =>
    `M${points
      .map((point) => {
        const { x, y } = pointOf(point);
        return `${x} ${y}`;
      })
      .join('L')}Z`;
  const frame = {
    width: Math.round(x1 - x0 + 2 * margin),
    height: Math.round(y1 - y0 + 2 * margin),
    pointOf,
  };
  return {
    ...frame,
    pathOf: (area) =>
      (area.type === 'Polygon' ? [area.coordinates] : area.coordinates)
        .flatMap((polygon) => polygon.map(ring))
        .join(''),
    windowOf: ([w, s, e, n]) => {
      const [x, y] = project((w + e) / 2, (s + n) / 2);
      const [a, b] = project(w, s);
      const [c, d] = project(e, n);
      const scale = Math.min(frame.width / (c - a), frame.height / (d - b));
      const middle = { x: (x - left) / frame.width, y: (top - y) / frame.height };
      const closer = zoomWindow(wholeWindow(frame), frame, scale);
      return moveWindow(
        closer,
        frame,
        (middle.x * frame.width - closer.x) / closer.width - 0.5,
        (middle.y * frame.height - closer.y) / closer.height - 0.5,
      );
    },
    labelPointOf: (area) => {
      const [w, s, e, n] = boundsOf(area);
      const [x, low] = project((w + e) / 2, s);
      const [, high] = project(w, n);
      const isAbove = high - low < (y1 - y0) * ROOM_FOR_WORDS;
      return { x: x - left, y: top - (isAbove ? high : (high + low) / 2), isAbove };
    },
    sizeOf: (area) => {
      const [w, s, e, n] = boundsOf(area);
      const [a, b] = project(w, s);
      const [c, d] = project(e, n);
      return (c - a) * (d - b);
    },
  };
}
