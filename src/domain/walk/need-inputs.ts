import type { Fact } from '../fact/fact.ts';
import { isInsideArea } from '../geo/is-inside-area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import type { Indicator, Series } from '../indicator/indicator.ts';
import type { DrawnPlace } from '../place/place-geometry.ts';
import { isOpenPoint } from './action-points.ts';
import { type Observation, physicalKinds } from './walk.ts';
import type { NeedInput } from './walk-need.ts';
import type { WalkPlan } from './walk-plan.ts';

export interface NeedSources {
  readonly facts: readonly Fact[];
  readonly indicators: readonly Indicator[];
  readonly series: readonly Series[];
  /** The area that shares are held against. */
  readonly comparatorId: string;
  readonly walks: readonly WalkPlan[];
  /** Reports from app users by place; null where none have been imported. */
  readonly reports: ReadonlyMap<string, number> | null;
  /** Points of the map's classes by place, 0–2; null where counts of crimes are not in it. */
  readonly crimes: ReadonlyMap<string, number> | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is known of a place, and what it rests on. */
export interface PlaceNeedInput extends NeedInput {
  readonly factIds: readonly string[];
  readonly ownShareOf: OwnShare | null;
  /** `YYYY-MM-DD`; null: no walk of this device has been there. */
  readonly lastWalked: string | null;
}

export interface OwnShare {
  readonly indicatorId: string;
  readonly year: number;
  readonly share: number;
  readonly comparator: number;
  readonly factId: string;
}

export function needInputOf(place: DrawnPlace, sources: NeedSources): PlaceNeedInput {
  const factIds = sources.facts.filter(({ placeId }) => placeId === place.id).map(({ id }) => id);
  const ownShareOf = ownShareAt(place.id, sources);
  const walks = walksAt(place, sources.walks).filter(({ body }) => isWalked(body.stage));
  const physical = physicalAt(place, sources, walks);
  const openPoints = walks
    .flatMap(({ body }) => body.points.filter((point) => isAt(place, { ...point, walk: body })))
    .filter(isOpenPoint).length;
  const lastWalked =
    walks
      .map(({ body }) => body.time?.date ?? '')
      .toSorted()
      .at(-1) ?? null;
  const crimes = sources.crimes?.get(place.id);
  return {
    facts: factIds.length,
    factIds,
    ownShareOf,
    lastWalked,
    ...(ownShareOf === null ? {} : { ownShare: ownShareOf }),
    ...(physical === null ? {} : { physical }),
    ...(walks.length === 0 ? {} : { openPoints }),
    monthsSinceLast:
      lastWalked === null || lastWalked === '' ? 'never' : monthsBetween(lastWalked, sources.today),
    ...(crimes === undefined ? {} : { crimes }),
  };
}

/** The walks that were planned for the place or have a stop in it. */
export function walksAt(place: DrawnPlace, walks: readonly WalkPlan[]): readonly WalkPlan[] {
  return walks.filter(
    ({ body }) =>
      body.placeId === place.id ||
      body.stops.some(
        ({ placeId, position }) =>
          placeId === place.id || isInsideArea(place.boundary.area, position),
      ),
  );
}

function isWalked(stage: string): boolean {
  return stage === 'walked' || stage === 'closed';
}

interface Located {
  readonly position: LonLat | null;
  readonly stopId: string | null;
  readonly placeId?: string | null;
  readonly walk: WalkPlan['body'];
}

function isAt(place: DrawnPlace, { position, stopId, placeId, walk }: Located): boolean {
  if (placeId === place.id) return true;
  const stop = walk.stops.find(({ id }) => id === stopId);
  const where = position ?? stop?.position ?? null;
  return where !== null && isInsideArea(place.boundary.area, where);
}

function physicalAt(
  place: DrawnPlace,
  { reports }: NeedSources,
  walks: readonly WalkPlan[],
): number | null {
  if (walks.length === 0 && reports === null) return null;
  const noted = walks.flatMap(({ body }) =>
    body.observations.filter(
      (one: Observation) => physicalKinds.has(one.kind) && isAt(place, { ...one, walk: body }),
    ),
  );
  return noted.length + (reports?.get(place.id) ?? 0);
}

/** Of the place's own series that has a comparator in the same year, the one farthest above it. */
function ownShareAt(
  placeId: string,
  { indicators, series, comparatorId }: NeedSources,
): OwnShare | null {
  const unsafe = new Set(
    indicators.filter(({ direction }) => direction === 'unsafe').map(({ id }) => id),
  );
  const found = series
    .filter((one) => one.placeId === placeId && unsafe.has(one.indicatorId))
    .flatMap((own): OwnShare[] => {
      const against = series.find(
        (one) =>
          one.placeId === comparatorId &&
          one.indicatorId === own.indicatorId &&
          one.groupId === own.groupId,
      );
      for (const observation of own.observations.toReversed()) {
        if (observation.status !== 'measured') continue;
        const other = against?.observations.find(({ year }) => year === observation.year);
        if (other?.status !== 'measured') continue;
        const { year, share, factId } = observation;
        return [{ indicatorId: own.indicatorId, year, share, comparator: other.share, factId }];
      }
      return [];
    });
  return found.toSorted((a, b) => b.share - b.comparator - (a.share - a.comparator))[0] ?? null;
}

const MONTHS = 12;

/** Whole months, a begun one left out. @param from `YYYY-MM-DD` */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * MONTHS + toMonth - fromMonth;
  return toDay < fromDay ? months - 1 : months;
}
