import type { Area, Bounds } from '../geo/area.ts';
import { areaPolygons } from '../geo/area-polygons.ts';
import { findPersonalText, type PersonalTextKind } from '../text/personal-text.ts';
import { doesCrossItself } from './crossing-edges.ts';
import { isDay } from './days.ts';
import {
  MOST_LABEL_LETTERS,
  MOST_NAME_LETTERS,
  type OwnPlaceEdit,
  type PlaceVersion,
} from './own-place-edit.ts';
import { surfaceM2 } from './surface.ts';

export type AreaFault = 'ring-not-closed' | 'crosses-itself' | 'empty-area' | 'outside-region';

/** Why a place cannot be kept as it is. `version`: index in `versions`. */
export type PlaceEditFault =
  | { readonly code: 'name-missing' | 'name-too-long' | 'label-too-long' | 'no-bounds' }
  | { readonly code: 'name-personal'; readonly kinds: readonly PersonalTextKind[] }
  | {
      readonly code: AreaFault | 'no-such-day' | 'ends-before-it-begins';
      readonly version: number;
    }
  | { readonly code: 'versions-overlap'; readonly version: number; readonly other: number };

/** Less than this is a slip of the hand. Unit: square metres. */
const LEAST_SURFACE = 1;

/** Every fault, in the order of the form; none for a place that can be kept. */
export function checkPlaceEdit(edit: OwnPlaceEdit, within: Bounds): readonly PlaceEditFault[] {
  const faults: PlaceEditFault[] = [];
  const name = edit.name.trim();
  if (name === '') faults.push({ code: 'name-missing' });
  if (name.length > MOST_NAME_LETTERS) faults.push({ code: 'name-too-long' });
  if (edit.label.length > MOST_LABEL_LETTERS) faults.push({ code: 'label-too-long' });
  const kinds = findPersonalText(`${name}\n${edit.label}`);
  if (kinds.length > 0) faults.push({ code: 'name-personal', kinds });
  if (edit.versions.length === 0) faults.push({ code: 'no-bounds' });
  edit.versions.forEach((one, version) => {
    const area = checkArea(one.area, within);
    if (area !== null) faults.push({ code: area, version });
  });
  return [...faults, ...checkVersionDays(edit.versions)];
}

/** Faults of the days alone: each version's own, then days that two of them claim. */
export function checkVersionDays(versions: readonly PlaceVersion[]): readonly PlaceEditFault[] {
  return [...versions.flatMap(checkDays), ...checkOverlaps(versions)];
}

/** The first fault of an area; null for one that can be kept. */
export function checkArea(area: Area, [west, south, east, north]: Bounds): AreaFault | null {
  const rings = areaPolygons(area).flat();
  if (rings.length === 0) return 'empty-area';
  const isClosed = rings.every((ring) => {
    const [first, last] = [ring[0], ring.at(-1)];
    return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
  });
  if (!isClosed) return 'ring-not-closed';
  const isWithin = rings
    .flat()
    .every(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
  if (!isWithin) return 'outside-region';
  if (doesCrossItself(area)) return 'crosses-itself';
  return surfaceM2(area) < LEAST_SURFACE ? 'empty-area' : null;
}

function checkDays({ validFrom, validTo }: PlaceVersion, version: number): PlaceEditFault[] {
  const days = [validFrom, validTo].filter((day) => day !== null);
  if (!days.every(isDay)) return [{ code: 'no-such-day', version }];
  const isReversed = validFrom !== null && validTo !== null && validFrom >= validTo;
  return isReversed ? [{ code: 'ends-before-it-begins', version }] : [];
}

function checkOverlaps(versions: readonly PlaceVersion[]): PlaceEditFault[] {
  return versions.flatMap((one, version) => {
    const other = versions.findIndex((later, at) => at > version && doOverlap(one, later));
    return other < 0 ? [] : [{ code: 'versions-overlap' as const, version, other }];
  });
}

function doOverlap(a: PlaceVersion, b: PlaceVersion): boolean {
  const isBefore = (one: PlaceVersion, other: PlaceVersion) =>
    one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom;
  return !isBefore(a, b) && !isBefore(b, a);
}
