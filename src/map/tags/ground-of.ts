import type { Area } from '../../domain/geo/area.ts';
import type { LonLat } from '../../domain/geo/lon-lat.ts';
import { ringsOf } from '../rings.ts';
import type { Insets, ScreenPoint } from './place-tag-layout.ts';

/** Lower wins the space. */
export const styleRank = { hotspot: 0, place: 1000, stadsdel: 2000 } as const;

/** How far an area reaches from its point on the screen. Unit: pixels. */
export function groundOf(
  area: Area,
  anchor: ScreenPoint,
  project: (position: LonLat) => ScreenPoint,
): Insets {
  const points = ringsOf(area).flat().map(project);
  return {
    top: Math.max(0, ...points.map(({ y }) => anchor.y - y)),
    right: Math.max(0, ...points.map(({ x }) => x - anchor.x)),
    bottom: Math.max(0, ...points.map(({ y }) => y - anchor.y)),
    left: Math.max(0, ...points.map(({ x }) => anchor.x - x)),
  };
}
