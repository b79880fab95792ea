import type { CountFilter } from '../domain/counting/compile-filter.ts';
import { incidentCategories, incidentChannels } from '../domain/incident/incident.ts';
import { emptyFilter, type IncidentFilter } from '../domain/incident/incident-filter.ts';
import { type IncidentSet, ownSetIdOf } from '../domain/incident/incident-set.ts';
import { policeDiscoveredOffences } from '../domain/incident/police-discovered.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import type { CountedSource } from '../domain/shift/count-card.ts';
import type { ShiftTime } from '../domain/shift/shift.ts';
import { shiftWeekHours, weekHoursKey } from '../domain/shift/shift-hours.ts';
import type { AppState } from './app-state.ts';
import { streetFilterOf } from './explore-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectAreCounted, selectIncidentPeriod } from './select-incident-set.ts';
import type { DoseCounts, ShiftCounts } from './shift-slice.ts';

/** What is counted for a shift: every filter leaves out what the police find themselves. */
export interface ShiftQuestion {
  readonly hoursKey: string;
  readonly street: CountFilter;
  readonly streetInHours: CountFilter;
  readonly indoors: CountFilter;
  readonly onlineInHours: CountFilter;
}

const reported: IncidentFilter = {
  ...emptyFilter,
  categories: new Set(
    incidentCategories.flatMap((category, index) =>
      policeDiscoveredOffences.includes(category) ? [] : [index],
    ),
  ),
};

function inChannel(channel: (typeof incidentChannels)[number]): IncidentFilter {
  return { ...reported, channels: new Set([incidentChannels.indexOf(channel)]) };
}

/** Street offences of a set, those that the police find themselves left out. */
export function reportedOnStreet(set: IncidentSet): IncidentFilter {
  return { ...reported, channels: streetFilterOf(set).channels };
}

const questionOf = memoizeLast((time: ShiftTime | null, set: IncidentSet): ShiftQuestion | null => {
  if (time === null || set === 'published') return null;
  const weekHours = shiftWeekHours(time);
  const street = reportedOnStreet(set);
  return {
    hoursKey: weekHoursKey(time),
    street,
    streetInHours: { ...street, weekHours },
    indoors: inChannel('indoors'),
    onlineInHours: { ...inChannel('online'), weekHours },
  };
});
/** Null while no shift is open, or while nothing is shown that is counted by the hour. */
export function selectShiftQuestion(state: AppState): ShiftQuestion | null {
  return questionOf(state.briefedTime, state.incidentSet);
}

/** Counts for the open shift and the shown incidents; null until they are there. */
export function selectShiftCounts(state: AppState): ShiftCounts | null {
  const { shiftCounts, countedColumns } = state;
  if (shiftCounts === null || !selectAreCounted(state) || shiftCounts.of !== countedColumns) {
    return null;
  }
  return shiftCounts.hoursKey === selectShiftQuestion(state)?.hoursKey ? shiftCounts : null;
}

const sourceOf = memoizeLast(
  (set: IncidentSet, collected: CollectedDays | null): CountedSource | null => {
    if (set === 'published' || collected === null) return null;
    const own = ownSetIdOf(set);
    return { sourceId: own ?? 'practice', isPractice: own === null, collected };
  },
);
/** What the counts of the cards come from; null where there are none, or their days are not known. */
export function selectCountedSource(state: AppState): CountedSource | null {
  return sourceOf(state.incidentSet, selectIncidentPeriod(state));
}

/** Counts beside the visits that were asked for; null until they are there. */
export function selectDoseCounts(state: AppState): DoseCounts | null {
  const { doseCounts, doseAsked, countedColumns } = state;
  if (doseCounts === null || !selectAreCounted(state)) return null;
  return doseCounts.of === countedColumns && doseCounts.asked === doseAsked ? doseCounts : null;
}
