import type { Area } from '#src/domain/geo/area.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import type { PlaceType } from '#src/domain/place/place.ts';
import { contains, pointInside, sharedSquareMetres, squareMetres } from './geometry.ts';
import type { IssueLog } from './issue-log.ts';

/** Kinds of place whose ground is not known, or that are no ground at all. */
const withoutGround: readonly PlaceType[] = [
  'organisation',
  'lokalpolisomrade',
  'former-lokalpolisomrade',
  'police-area',
  'police-region',
];

/** Below this share of its area a place is not inside its parent. */
const INSIDE_SHARE = 0.98;

interface PlaceGeometry {
  readonly id: string;
  readonly type: PlaceType;
  readonly area?: Area;
  readonly labelPoint?: LonLat;
}

export function checkPlaceGeometry(
  place: PlaceGeometry,
  region: Area,
  file: string,
  log: IssueLog,
): void {
  const where = { file, record: place.id };
  const hasGeometry = place.area !== undefined || place.labelPoint !== undefined;
  if (withoutGround.includes(place.type)) {
    if (hasGeometry) log.error('place-geometry-not-allowed', where);
    return;
  }
  if (!hasGeometry) {
    if (place.type !== 'municipality') log.warn('place-without-geometry', where);
    return;
  }
  const isInRegion =
    place.area === undefined
      ? place.labelPoint !== undefined && contains(region, place.labelPoint)
      : sharedSquareMetres(place.area, region) > 0;
  if (!isInRegion) log.error('place-outside-region', where);
}

export function checkParentCovers(
  place: { readonly id: string; readonly area: Area },
  parent: { readonly id: string; readonly area: Area },
  file: string,
  log: IssueLog,
): void {
  const share = sharedSquareMetres(place.area, parent.area) / squareMetres(place.area);
  if (share < INSIDE_SHARE) {
    log.warn(
      'place-straddles-parent',
      { file, record: place.id },
      { parent: parent.id, sharePercent: Math.round(share * 100) },
    );
  }
}

/** The source's point when it lies in the place, else one that does. */
export function labelPointFor(
  placeId: string,
  point: LonLat | undefined,
  area: Area | undefined,
  water: readonly Area[],
  file: string,
  log: IssueLog,
): LonLat | undefined {
  if (area === undefined) return point;
  if (point === undefined) return pointInside(area, water);
  if (contains(area, point)) return point;
  log.warn('label-point-outside-area', { file, record: placeId });
  return pointInside(area, water);
}
