import { classOf } from '../../../domain/indicator/classify.ts';
import type { NamedUnsafe, Series } from '../../../domain/indicator/indicator.ts';
import type { ShareReading } from '../../../domain/indicator/read-share.ts';
import type { EventCount } from '../../../domain/offence/count-published-events.ts';
import type { Place } from '../../../domain/place/place.ts';
import { type DrawnPlace, isDrawn } from '../../../domain/place/place-geometry.ts';
import type {
  CollaborationMark,
  FoundMark,
  OffenceSymbol,
  PerceivedFill,
  ShareClass,
  UnsafeMark,
} from '../../../map/map-scene.ts';
import type { FoundSpot } from '../../../state/explore-slice.ts';
import type { PlaceRow } from '../../../state/select-explore.ts';

/** Fills for the chosen question: the whole area's value below, each place's own value on top. */
export function perceivedFills(
  regionId: string,
  placesById: ReadonlyMap<string, Place>,
  readings: ReadonlyMap<string, ShareReading>,
  series: readonly Series[],
): readonly PerceivedFill[] {
  const region = placesById.get(regionId);
  const regionReading = readings.get(regionId);
  const fills: PerceivedFill[] = [];
  if (region !== undefined && isDrawn(region) && regionReading !== undefined) {
    fills.push(fill(region, shareClass(regionReading), 'region'));
  }
  for (const place of placesById.values()) {
    const reading = readings.get(place.id);
    if (place.id === regionId || !isDrawn(place) || reading === undefined) continue;
    if (reading.status === 'missing') continue;
    const ownClass = shareClass(reading);
    const covered = series
      .filter(({ placeId }) => placeId === place.id)
      .flatMap(({ alsoCoversIds }) => alsoCoversIds ?? []);
    for (const coveredId of new Set(covered)) {
      const other = placesById.get(coveredId);
      if (other !== undefined && isDrawn(other)) {
        fills.push({ ...fill(other, ownClass, 'place'), placeId: place.id });
      }
    }
    fills.push(fill(place, ownClass, 'place'), fill(place, ownClass, 'ring'));
  }
  return fills;
}

function fill(place: DrawnPlace, ofClass: ShareClass, kind: PerceivedFill['kind']): PerceivedFill {
  return { placeId: place.id, area: place.boundary.area, shareClass: ofClass, kind };
}

function shareClass(reading: ShareReading): ShareClass {
  return reading.status === 'measured' ? reading.shareClass : reading.status;
}

/** A symbol for every counted place, zeros included; none for a year that was not collected. */
export function offenceSymbols(
  counts: ReadonlyMap<string, EventCount>,
  shownIds: ReadonlySet<string> | null,
  placesById: ReadonlyMap<string, Place>,
  bounds: readonly number[],
): readonly OffenceSymbol[] {
  return [...counts].flatMap(([placeId, count]) => {
    const place = placesById.get(placeId);
    if (shownIds !== null && !shownIds.has(placeId)) return [];
    if (count.status !== 'counted' || place === undefined || !isDrawn(place)) return [];
    if (place.labelPoint === undefined) return [];
    return [
      {
        placeId,
        area: place.boundary.area,
        position: place.labelPoint,
        count: count.count,
        sizeClass: classOf(count.count, bounds) ?? 0,
      },
    ];
  });
}

export function collaborationMarks(rows: readonly PlaceRow[]): readonly CollaborationMark[] {
  return rows.flatMap(({ place, status }) =>
    status?.collaboration && isDrawn(place)
      ? [
          {
            placeId: place.id,
            area: place.boundary.area,
            step: status.collaboration.current.step,
          },
        ]
      : [],
  );
}

/** A place that has an area is selected, not marked. */
export function foundMark(found: FoundSpot | null): FoundMark | null {
  if (found === null || found.ground.kind === 'area') return null;
  return found.ground.kind === 'lines'
    ? { lines: found.ground.lines, positions: NONE }
    : { lines: NONE, positions: found.ground.positions };
}

const NONE: readonly never[] = [];

/** Marks belong to the survey's year; `all` shows every year's. */
export function unsafeMarks(
  named: readonly NamedUnsafe[],
  placesById: ReadonlyMap<string, Place>,
  year: number | 'all',
): readonly UnsafeMark[] {
  return named
    .filter((one) => year === 'all' || one.year === year)
    .flatMap(({ placeId }) => {
      const position = placesById.get(placeId)?.labelPoint;
      return position === undefined ? [] : [{ placeId, position }];
    });
}
