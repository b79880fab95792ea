import type { PackFile } from '../data/schema/pack-schemas.ts';
import { type PairOffer, pairOffers } from '../domain/bivariate/pair-offers.ts';
import { type ReportedPairs, reportedPairs } from '../domain/bivariate/reported-pairs.ts';
import type { ComparisonChoices } from '../domain/compare/comparison-choices.ts';
import type { CountSource } from '../domain/compare/comparison-data.ts';
import type { CountsByArea, PracticeCount } from '../domain/compare/practice-counts.ts';
import {
  reportedEvents,
  reportedPractice,
  reportedPracticeCount,
} from '../domain/compare/reported-counts.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import { coverageOf } from '../domain/offence/count-published-events.ts';
import { placesOfEvents } from '../domain/offence/place-of-event.ts';
import type { CollectedDays } from '../domain/offence/published-event.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { AppState } from './app-state.ts';
import type { ReportedQuestion } from './compare-look.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import { selectComparisonChoices } from './select-compare.ts';
import {
  selectGeometry,
  selectNameablePlaces,
  selectNamedPlaces,
  selectStadsdelPlaces,
} from './select-data.ts';
import {
  type ComparedIncidents,
  selectComparedCounts,
  selectComparedIncidents,
  selectHasIncidents,
  selectIncidentPeriod,
} from './select-incident-set.ts';

const NONE: readonly never[] = [];

const placeIdsOf = memoizeLast(
  (named: readonly DrawnPlace[], stadsdelList: readonly DrawnPlace[]): readonly string[] => [
    ...new Set([...named, ...stadsdelList].map(({ id }) => id)),
  ],
);
/** Every place that is counted: named places and stadsdelar. */
export function selectCountedPlaceIds(state: AppState): readonly string[] {
  return placeIdsOf(selectNamedPlaces(state), selectStadsdelPlaces(state));
}

function selectReportedDays(state: AppState): CollectedDays | null {
  return selectHasIncidents(state)
    ? selectIncidentPeriod(state)
    : (ready(state.pack.events)?.collected ?? null);
}

const offersOf = memoizeLast(
  (
    readings: PackFile<'readings'> | null,
    placeIds: readonly string[],
    collected: CollectedDays | null,
  ): readonly PairOffer[] =>
    readings === null || collected === null
      ? NONE
      : pairOffers(
          readings.indicators,
          readings.series,
          new Set(placeIds),
          (year) => coverageOf(year, collected) !== 'none',
        ),
);
/** Questions and years in which some place has both values. */
export function selectReportedOffers(state: AppState): readonly PairOffer[] {
  return offersOf(
    ready(state.pack.readings),
    selectCountedPlaceIds(state),
    selectReportedDays(state),
  );
}

const questionOf = memoizeLast(
  (
    offers: readonly PairOffer[],
    chosen: ReportedQuestion | null,
    choices: ComparisonChoices | null,
  ): PairOffer | null => {
    const isChosen = (offer: PairOffer) =>
      offer.indicatorId === chosen?.indicatorId &&
      offer.groupId === chosen.groupId &&
      offer.year === chosen.year;
    const { subject } = choices ?? {};
    const isCompared = ({ indicatorId, groupId }: PairOffer) =>
      subject?.kind === 'survey' &&
      subject.indicatorId === indicatorId &&
      subject.groupId === groupId;
    return (
      offers.find(isChosen) ??
      offers.find(isCompared) ??
      offers.toSorted((a, b) => b.year - a.year)[0] ??
      null
    );
  },
);
/** The question and year of the two-by-two; null where no place has both values in any. */
export function selectReportedQuestion(state: AppState): PairOffer | null {
  return questionOf(
    selectReportedOffers(state),
    state.compareLook.reportedQuestion,
    selectComparisonChoices(state),
  );
}

const neededOf = memoizeLast(
  (
    question: PairOffer | null,
    incidents: ComparedIncidents | null,
    withPoliceDiscovered: boolean,
  ): PracticeCount | null =>
    question === null || incidents === null
      ? null
      : reportedPracticeCount(question.year, incidents.collected, withPoliceDiscovered),
);
/** The count of practice incidents that the two-by-two asks for; null where it stands on published events. */
export function selectReportedCount(state: AppState): PracticeCount | null {
  return neededOf(
    selectReportedQuestion(state),
    selectComparedIncidents(state),
    state.compareLook.withPoliceDiscovered,
  );
}

const sourceOf = memoizeLast(
  (
    incidents: ComparedIncidents | null,
    made: ReadonlyMap<string, CountsByArea>,
    events: PackFile<'events'> | null,
    withPoliceDiscovered: boolean,
    named: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
    { stadsdelByPlace }: PlaceGeometry,
  ): CountSource | null => {
    if (incidents !== null) {
      const { collected, origin } = incidents;
      return reportedPractice(collected, withPoliceDiscovered, made, origin);
    }
    if (events === null) return null;
    const idsOf = (list: readonly DrawnPlace[]) => new Set(list.map(({ id }) => id));
    return reportedEvents(
      events,
      withPoliceDiscovered,
      new Set(placeIdsOf(named, stadsdelList)),
      placesOfEvents(idsOf(named), idsOf(stadsdelList), stadsdelByPlace),
    );
  },
);

const pairsOf = memoizeLast(
  (
    question: PairOffer | null,
    indicators: readonly Indicator[] | null,
    series: PackFile<'readings'>['series'] | null,
    placeIds: readonly string[],
    counts: CountSource | null,
  ): ReportedPairs | null => {
    const indicator = indicators?.find(({ id }) => id === question?.indicatorId);
    if (question === null || indicator === undefined || series === null || counts === null) {
      return null;
    }
    return reportedPairs({ ...question, indicator }, placeIds, series, counts);
  },
);
/** What people say beside what is reported; null while it is not counted, and where no place has both. */
export function selectReportedPairs(state: AppState): ReportedPairs | null {
  const readings = ready(state.pack.readings);
  const needed = selectReportedCount(state);
  if (needed !== null && !selectComparedCounts(state).has(needed.key)) return null;
  return pairsOf(
    selectReportedQuestion(state),
    readings?.indicators ?? null,
    readings?.series ?? null,
    selectCountedPlaceIds(state),
    sourceOf(
      selectComparedIncidents(state),
      selectComparedCounts(state),
      ready(state.pack.events),
      state.compareLook.withPoliceDiscovered,
      selectNameablePlaces(state),
      selectStadsdelPlaces(state),
      selectGeometry(state),
    ),
  );
}
