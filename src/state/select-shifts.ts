import type { PackFile } from '../data/schema/pack-schemas.ts';
import { labelPoint } from '../domain/geo/label-point.ts';
import type { LonLat } from '../domain/geo/lon-lat.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { WalkingNet } from '../domain/routing/walking-net.ts';
import {
  type CountedPlace,
  type ProposedPlace,
  proposePlaces,
} from '../domain/shift/place-reasons.ts';
import { planSchedule, type Schedule } from '../domain/shift/schedule.ts';
import { type Shift, shiftLength } from '../domain/shift/shift.ts';
import { countInHours, shiftWeekHours } from '../domain/shift/shift-hours.ts';
import { type ShiftPlan, shiftPlansOf } from '../domain/shift/shift-plan.ts';
import { statementReasons } from '../domain/shift/statement-reasons.ts';
import {
  type TravelTable,
  travelMinutes,
  travelTable,
  walkingOrder,
} from '../domain/shift/travel.ts';
import type { AppState } from './app-state.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectGeometry, selectNamedPlaces, selectPlacesById } from './select-data.ts';
import { selectCountedSource, selectShiftCounts } from './select-shift-counts.ts';
import { selectNet } from './select-walks.ts';
import type { ShiftCounts } from './shift-slice.ts';

const NONE: readonly never[] = [];

const plansOf = memoizeLast(shiftPlansOf);
/** Every shift, the newest date first. */
export function selectShifts({ plans }: AppState): readonly ShiftPlan[] {
  return plansOf(plans);
}

const countedOf = memoizeLast(
  (
    counts: ShiftCounts | null,
    sourceId: string | null,
    time: Shift['time'] | null,
  ): readonly CountedPlace[] => {
    if (counts === null || sourceId === null || time === null) return NONE;
    const mask = shiftWeekHours(time);
    return [...counts.byPlace].map(([placeId, { street }]) => ({
      placeId,
      count: countInHours(street.byWeekHour, mask),
      heat: counts.heat?.get(placeId) ?? null,
      sourceId,
    }));
  },
);
/** Street offences of each named place in the hours of the open shift; empty where nothing is counted. */
export function selectCountedPlaces(state: AppState): readonly CountedPlace[] {
  return countedOf(
    selectShiftCounts(state),
    selectCountedSource(state)?.sourceId ?? null,
    state.briefedTime,
  );
}

const proposedOf = memoizeLast(
  (
    places: readonly DrawnPlace[],
    geometry: PlaceGeometry,
    readings: PackFile<'readings'> | null,
    facts: PackFile<'facts'> | null,
    counted: readonly CountedPlace[],
  ): readonly ProposedPlace[] =>
    proposePlaces({
      placeIds: places.map(({ id }) => id),
      nestedIds: (id) => geometry.nestedIds.get(id) ?? NONE,
      ranks: readings?.ranks ?? NONE,
      collaborations: readings?.collaboration ?? NONE,
      drugScenes: readings?.drugScenes ?? NONE,
      statements: statementReasons(
        readings?.placeEvents ?? NONE,
        facts?.facts ?? NONE,
        readings?.collaboration ?? NONE,
      ),
      counted,
    }),
);
/** Named places that something speaks for, from what is known and counted for the open shift. */
export function selectProposedPlaces(state: AppState): readonly ProposedPlace[] {
  return proposedOf(
    selectNamedPlaces(state),
    selectGeometry(state),
    ready(state.pack.readings),
    ready(state.pack.facts),
    selectCountedPlaces(state),
  );
}

/** Where a patrol goes to, and what numbers stand on. */
export function spotOf(place: DrawnPlace): LonLat {
  return place.labelPoint ?? labelPoint(place.boundary.area, NONE);
}

const tableOf = memoizeLast(
  (
    net: WalkingNet | null,
    start: LonLat | null,
    chosen: Shift['places'],
    places: ReturnType<typeof selectPlacesById>,
  ): TravelTable =>
    travelTable(
      net,
      start,
      chosen.flatMap(({ placeId }) => {
        const place = places.get(placeId);
        if (place?.boundary === undefined) return [];
        return [{ id: placeId, position: spotOf(place as DrawnPlace) }];
      }),
    ),
);
/** Ways between the places of a shift. */
export function selectTravel(state: AppState, { startPoint, places }: Shift): TravelTable {
  return tableOf(selectNet(state), startPoint, places, selectPlacesById(state));
}

export interface ShiftSchedule {
  readonly schedule: Schedule;
  /** Places in the shortest order. */
  readonly order: readonly string[];
}

const scheduleOf = memoizeLast((shift: Shift, table: TravelTable): ShiftSchedule => {
  const { places, resources, time, dose, order: rule, seed, startPoint } = shift;
  const placeIds = places.map(({ placeId }) => placeId);
  const order = walkingOrder(table, placeIds, startPoint !== null);
  const schedule = planSchedule({
    placeIds: order,
    resources: resources.length,
    shiftMin: shiftLength(time),
    dose,
    order: rule,
    seed,
    travel: (resource, from, to) =>
      travelMinutes(table.way(from, to).lengthM, resources[resource]?.movement ?? 'foot'),
  });
  return { schedule, order };
});
/** The visits of a shift, planned by its dose and its seed. */
export function selectSchedule(state: AppState, shift: Shift): ShiftSchedule {
  return scheduleOf(shift, selectTravel(state, shift));
}
