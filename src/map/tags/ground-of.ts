import type { Area } from '../../domain/geo/area.ts';
import { boundsOf } from '../../domain/geo/bounds-of.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import type { Insets, ScreenPoint } from './place-tag-layout.ts';

/** Lower wins the space. */
export const styleRank = { hotspot: 0, place: 1000, stadsdel: 2000 } as const;

/** How far an area reaches from its point on a map with north up. Unit: pixels. */
export function groundOf(
  area: Area,
  anchor: ScreenPoint,
  project: (position: LonLat) => ScreenPoint,
): Insets {
  const [west, south, east, north] = boundsOf(area);
  const upperLeft = project([west, north]);
  const lowerRight = project([east, south]);
  return {
    top: Math.max(0, anchor.y - upperLeft.y),
    right: Math.max(0, lowerRight.x - anchor.x),
    bottom: Math.max(0, lowerRight.y - anchor.y),
    left: Math.max(0, anchor.x - upperLeft.x),
  };
}
