import { projectionOf } from '../data/projection.ts';
import type { CountFilter } from '../domain/counting/compile-filter.ts';
import { minuteOfLocal } from '../domain/incident/swedish-clock.ts';
import { type HeatQuestion, heatOfPlaces } from '../domain/shift/heat-of-places.ts';
import type { Period } from '../domain/time/period.ts';
import type { AppStore } from '../state/app-state.ts';
import { selectNamedPlaces, selectPlacesById, selectRegion } from '../state/select-data.ts';
import { selectAreCounted, selectIncidentOutlines } from '../state/select-incident-set.ts';
import {
  reportedOnStreet,
  selectShiftCounts,
  selectShiftQuestion,
} from '../state/select-shift-counts.ts';
import type { ShiftPlaceCount } from '../state/shift-slice.ts';
import type { IncidentClient } from '../workers/incidents/client.ts';
import { receiveFor } from './receive-for.ts';

/** Counts every named place for the hours of the open shift, and where in the region events gather. */
export async function countShift(
  store: AppStore,
  client: Pick<IncidentClient, 'count' | 'countArea'>,
): Promise<void> {
  const state = store.getState();
  const question = selectShiftQuestion(state);
  const of = state.countedColumns;
  if (question === null || of === null || !selectAreCounted(state)) return;
  if (selectShiftCounts(state) !== null) return;
  const byPlace = new Map<string, ShiftPlaceCount>();
  for (const { id } of selectNamedPlaces(state)) {
    const street = await client.countArea(id, question.street);
    const indoors = await client.countArea(id, question.indoors);
    if (street !== null && indoors !== null) byPlace.set(id, { street, indoors });
  }
  const { byCell } = await client.count(question.streetInHours);
  const { profile } = await client.count(question.onlineInHours);
  const heatQuestion = heatQuestionOf(store, byCell[0]);
  const counts = {
    of,
    hoursKey: question.hoursKey,
    byPlace,
    heat: heatQuestion === null ? null : heatOfPlaces(heatQuestion),
    online: profile.total,
  };
  receiveFor(store, state, (now) => {
    if (selectShiftQuestion(now)?.hoursKey === counts.hoursKey) now.receiveShiftCounts(counts);
  });
}

/** On the largest cells: a beat is walked, not a doorway. */
function heatQuestionOf(store: AppStore, table: Uint32Array | undefined): HeatQuestion | null {
  const state = store.getState();
  const region = selectRegion(state);
  const outlines = selectIncidentOutlines(state);
  const area = selectPlacesById(state).get(region?.areaId ?? '')?.boundary?.area;
  const circumradiusM = region?.hexGrid.circumradiiM[0];
  if (region === null || outlines === null || table === undefined) return null;
  if (area === undefined || circumradiusM === undefined) return null;
  const { projection, originEast, originNorth } = region.hexGrid;
  return {
    grid: { circumradiusM, originEast, originNorth },
    project: projectionOf(projection).forward,
    region: area,
    counted: (outlines.cells[0] ?? []).map(({ cell }, index) => ({
      cell,
      count: table[index] ?? 0,
    })),
    places: selectNamedPlaces(state).map(({ id, boundary }) => ({ id, area: boundary.area })),
  };
}

/** Counts the periods and weeks that stand beside the visits. */
export async function countDose(
  store: AppStore,
  client: Pick<IncidentClient, 'count'>,
): Promise<void> {
  const state = store.getState();
  const { doseAsked: asked, countedColumns: of, incidentSet } = state;
  if (asked === null || of === null || !selectAreCounted(state)) return;
  const street = reportedOnStreet(incidentSet);
  const countIn = async (period: Period) =>
    (await client.count(inPeriod(street, period, of.clock.origin))).byArea;
  const before = await countIn(asked.before);
  const after = await countIn(asked.after);
  const weeks: ReadonlyMap<string, number>[] = [];
  for (const monday of asked.weeks) weeks.push(await countIn(weekOf(monday)));
  receiveFor(store, state, (now) => {
    if (now.doseAsked === asked) now.receiveDoseCounts({ of, asked, before, after, weeks });
  });
}

const SUNDAY = 6;

function weekOf(monday: string): Period {
  return { start: monday, end: plusDays(monday, SUNDAY) };
}

function inPeriod(filter: CountFilter, { start, end }: Period, origin: number): CountFilter {
  const at = (date: string) => Math.max(0, (minuteOfLocal(date, 0) ?? 0) - origin);
  return { ...filter, span: { from: at(start), until: at(plusDays(end, 1)) } };
}

function plusDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
