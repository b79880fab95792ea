import { type PairReading, pairClassOf } from '../../../domain/bivariate/read-pair.ts';
import type { Pairs } from '../../../domain/bivariate/read-pairs.ts';
import { hexCountBounds } from '../../../domain/incident/incident-classes.ts';
import type { IncidentCounts } from '../../../domain/incident/incident-counts.ts';
import type { IncidentOutlines } from '../../../domain/incident/incident-outlines.ts';
import { classOf } from '../../../domain/indicator/classify.ts';
import type { NamedUnsafe, Series } from '../../../domain/indicator/indicator.ts';
import type { ShareReading } from '../../../domain/indicator/read-share.ts';
import type { Place } from '../../../domain/place/place.ts';
import { type DrawnPlace, isDrawn } from '../../../domain/place/place-geometry.ts';
import type { ShownCount } from '../../../domain/suppression/shown-count.ts';
import type {
  CollaborationMark,
  FoundMark,
  HexCellFill,
  OffenceSymbol,
  PairClass,
  PairFill,
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

/** Hatch wherever nothing is paired, and the places that have both values on top. */
export function pairFills(
  regionId: string,
  placesById: ReadonlyMap<string, Place>,
  { byPlace }: Pairs,
): readonly PairFill[] {
  const region = placesById.get(regionId);
  const under: readonly PairFill[] =
    region !== undefined && isDrawn(region)
      ? [{ placeId: regionId, area: region.boundary.area, pairClass: 'missing', kind: 'region' }]
      : [];
  const places = [...byPlace].flatMap(([placeId, pair]): readonly PairFill[] => {
    const place = placesById.get(placeId);
    if (pair.status === 'missing' || place === undefined || !isDrawn(place)) return [];
    return [{ placeId, area: place.boundary.area, pairClass: pairClass(pair), kind: 'place' }];
  });
  return [...under, ...places];
}

export function pairClass(pair: PairReading): PairClass {
  return pair.status === 'both' ? pairClassOf(pair) : pair.status;
}

function fill(place: DrawnPlace, ofClass: ShareClass, kind: PerceivedFill['kind']): PerceivedFill {
  return { placeId: place.id, area: place.boundary.area, shareClass: ofClass, kind };
}

function shareClass(reading: ShareReading): ShareClass {
  return reading.status === 'measured' ? reading.shareClass : reading.status;
}

/** A symbol for every counted place, zeros and withheld counts included; none for a year that was not collected. */
export function offenceSymbols(
  counts: ReadonlyMap<string, ShownCount>,
  shownIds: ReadonlySet<string> | null,
  placesById: ReadonlyMap<string, Place>,
  bounds: readonly number[],
): readonly OffenceSymbol[] {
  return [...counts].flatMap(([placeId, count]) => {
    const place = placesById.get(placeId);
    if (shownIds !== null && !shownIds.has(placeId)) return [];
    if (count.status === 'missing' || place === undefined || !isDrawn(place)) return [];
    if (place.labelPoint === undefined) return [];
    return [
      {
        placeId,
        area: place.boundary.area,
        position: place.labelPoint,
        ...amountOf(count, bounds),
      },
    ];
  });
}

function amountOf(
  count: Exclude<ShownCount, { status: 'missing' }>,
  bounds: readonly number[],
): Pick<OffenceSymbol, 'count' | 'sizeClass'> {
  if (count.status === 'withheld') return { count: 'withheld', sizeClass: 0 };
  const amount = count.status === 'zero' ? 0 : count.count;
  return { count: amount, sizeClass: classOf(amount, bounds) ?? 0 };
}

/** Every cell that ever holds an incident; those that the filter empties are nought. */
export function hexCells(
  outlines: IncidentOutlines | null,
  counts: IncidentCounts | null,
  gridIndex: number,
): readonly HexCellFill[] {
  const rings = outlines?.cells[gridIndex] ?? [];
  const table = counts?.byCell[gridIndex];
  const bounds = hexCountBounds[gridIndex] ?? [];
  if (table === undefined) return [];
  return rings.map((ring, cell) => ({ ring, cellClass: classOf(table[cell] ?? 0, bounds) }));
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
