import { isInsideArea } from '../geo/is-inside-area.ts';
import type { LonLat } from '../geo/lon-lat.ts';
import { metresBetween } from '../geo/metres-between.ts';
import type { DrawnPlace } from '../place/place-geometry.ts';
import { isOpenPoint } from './action-points.ts';
import type { NeedSources } from './need-inputs.ts';
import { needInputOf } from './need-inputs.ts';
import { physicalKinds, type StopReason, type WalkStop } from './walk.ts';

/** A stop that is proposed, with every reason for it. */
export interface SuggestedStop {
  readonly key: string;
  readonly name: string;
  readonly position: LonLat;
  readonly placeId: string | null;
  readonly reasons: readonly StopReason[];
  readonly doesWork: boolean;
}

/** Notes and points so close to each other are one stop. Unit: metres. */
const ONE_STOP_M = 40;
/** A suggestion so close to a stop that is there is left out. Unit: metres. */
const TAKEN_M = 30;
const MOST_FACTS = 3;

/**
 * Stops for a walk in an area: named places in it that the document speaks of or whose own share stands out,
 * and spots that earlier walks left something at. Those with most reasons first.
 */
export function suggestStops(
  area: DrawnPlace,
  places: readonly DrawnPlace[],
  sources: NeedSources,
  taken: readonly Pick<WalkStop, 'position'>[],
): readonly SuggestedStop[] {
  const inside = places.filter(
    ({ id, labelPoint }) =>
      labelPoint !== undefined && (id === area.id || isInsideArea(area.boundary.area, labelPoint)),
  );
  const found = [...inside.flatMap((place) => ofPlace(place, sources)), ...ofWalks(area, sources)];
  return found
    .filter(
      ({ position }) => !taken.some((stop) => metresBetween(stop.position, position) <= TAKEN_M),
    )
    .toSorted((a, b) => b.reasons.length - a.reasons.length);
}

function ofPlace(place: DrawnPlace, sources: NeedSources): readonly SuggestedStop[] {
  // A walk is handed out: what is internal is no reason on it.
  const open = sources.facts.filter(({ visibility }) => visibility === 'open');
  const { factIds, ownShareOf } = needInputOf(place, { ...sources, facts: open });
  const reasons: StopReason[] = factIds
    .slice(0, MOST_FACTS)
    .map((factId) => ({ kind: 'fact', factId }));
  if (ownShareOf !== null && ownShareOf.share > ownShareOf.comparator) {
    reasons.push({ kind: 'own-share', factId: ownShareOf.factId });
  }
  if (reasons.length === 0 || place.labelPoint === undefined) return [];
  return [
    {
      key: `place:${place.id}`,
      name: place.label,
      position: place.labelPoint,
      placeId: place.id,
      reasons,
      doesWork: false,
    },
  ];
}

/** Where earlier walks noted something physical, left a point open or found that it works. */
function ofWalks(area: DrawnPlace, { walks }: NeedSources): readonly SuggestedStop[] {
  const spots: { position: LonLat; name: string; placeId: string | null; reasons: StopReason[] }[] =
    [];
  const add = (position: LonLat | null, stop: WalkStop | undefined, reason: StopReason) => {
    const where = position ?? stop?.position ?? null;
    if (where === null || !isInsideArea(area.boundary.area, where)) return;
    const near = spots.find((spot) => metresBetween(spot.position, where) <= ONE_STOP_M);
    if (near === undefined) {
      spots.push({
        position: where,
        name: stop?.name ?? '',
        placeId: stop?.placeId ?? null,
        reasons: [reason],
      });
    } else near.reasons = withReason(near.reasons, reason);
  };
  for (const { body } of walks) {
    const stopOf = (id: string | null) => body.stops.find((stop) => stop.id === id);
    for (const { kind, position, stopId } of body.observations) {
      if (kind === 'works-well') add(position, stopOf(stopId), { kind: 'works-well' });
      else if (physicalKinds.has(kind)) {
        add(position, stopOf(stopId), { kind: 'observed', what: kind, times: 1 });
      }
    }
    for (const point of body.points.filter(isOpenPoint)) {
      add(point.position, stopOf(point.stopId), { kind: 'open-points', points: 1 });
    }
  }
  return spots.map(({ position, name, placeId, reasons }) => ({
    key: `spot:${position.join()}`,
    name,
    position,
    placeId,
    reasons,
    doesWork: reasons.every(({ kind }) => kind === 'works-well'),
  }));
}

/** The same kind of note once more is a count and not another reason. */
function withReason(reasons: readonly StopReason[], reason: StopReason): StopReason[] {
  const isSame = (one: StopReason) =>
    one.kind === reason.kind &&
    (one.kind !== 'observed' || (reason.kind === 'observed' && one.what === reason.what));
  if (!reasons.some(isSame)) return [...reasons, reason];
  return reasons.map((one) => {
    if (!isSame(one)) return one;
    if (one.kind === 'observed') return { ...one, times: one.times + 1 };
    return one.kind === 'open-points' ? { ...one, points: one.points + 1 } : one;
  });
}
