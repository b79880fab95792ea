import type { PackFile } from '../data/schema/pack-schemas.ts';
import { type Comparison, compare } from '../domain/compare/comparison.ts';
import type { ComparisonChoices } from '../domain/compare/comparison-choices.ts';
import type { ComparisonData, CountSource } from '../domain/compare/comparison-data.ts';
import { type CountsByArea, practiceSource } from '../domain/compare/practice-counts.ts';
import { publishedCounts } from '../domain/compare/published-counts.ts';
import {
  type ComparisonSubject,
  comparisonSubjects,
  findSubject,
} from '../domain/compare/subjects.ts';
import type { OwnFigure } from '../domain/denominator/denominator.ts';
import { denominatorBook } from '../domain/denominator/denominator-book.ts';
import type { Fact } from '../domain/fact/fact.ts';
import { localProjection } from '../domain/geo/local-projection.ts';
import { placesOfEvents } from '../domain/offence/place-of-event.ts';
import { ownFigures } from '../domain/own-data/own-figures.ts';
import type { Place } from '../domain/place/place.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { Region } from '../domain/region/region.ts';
import type { Contradiction } from '../domain/source/source.ts';
import type { JoinedSeries } from '../domain/year-diff/with-year-facts.ts';
import type { AppState } from './app-state.ts';
import type { CompareChoices } from './compare-slice.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectFactsById,
  selectGeometry,
  selectNameablePlaces,
  selectNamedContradictions,
  selectPlacesById,
  selectRegion,
  selectStadsdelPlaces,
} from './select-data.ts';
import {
  type ComparedIncidents,
  selectComparedCounts,
  selectComparedIncidents,
} from './select-incident-set.ts';
import { selectJoinedSeries } from './select-year-facts.ts';

const NONE: readonly never[] = [];

const figuresOf = memoizeLast(ownFigures);

const dataOf = memoizeLast(
  (
    region: Region | null,
    places: ReadonlyMap<string, Place>,
    facts: ReadonlyMap<string, Fact>,
    readings: PackFile<'readings'> | null,
    contradictions: ReadonlyMap<string, Contradiction>,
    own: readonly OwnFigure[],
    joined: JoinedSeries | null,
  ): ComparisonData | null =>
    region === null || readings === null || places.size === 0
      ? null
      : {
          areaId: region.areaId,
          comparatorId: region.comparatorId,
          places,
          facts,
          indicators: readings.indicators,
          series: joined?.series ?? readings.series,
          phenomena: readings.phenomena,
          gradeStatements: readings.gradeStatements,
          statedCounts: readings.statedCounts,
          denominators: denominatorBook(
            {
              places: [...places.values()],
              denominators: readings.denominators,
              unsuitableDenominators: readings.unsuitableDenominators,
              own,
            },
            localProjection(region.center),
          ),
          contradictions: [...contradictions.values()],
          seriesBreaks: region.seriesBreaks,
        },
);
/** Null until the region, its places and its readings are there. */
export function selectComparisonData(state: AppState): ComparisonData | null {
  return dataOf(
    selectRegion(state),
    selectPlacesById(state),
    selectFactsById(state),
    ready(state.pack.readings),
    selectNamedContradictions(state),
    figuresOf(state.ownSets),
    selectJoinedSeries(state),
  );
}

const subjectsOf = memoizeLast(
  (
    data: ComparisonData | null,
    incidents: ComparedIncidents | null,
    events: PackFile<'events'> | null,
  ): readonly ComparisonSubject[] =>
    data === null
      ? NONE
      : comparisonSubjects(data, {
          practice: incidents?.origin === 'practice' ? incidents.collected : null,
          own: incidents?.set ?? null,
          published: events?.collected ?? null,
        }),
);
/** Everything that can be compared. Categories of incidents join once the set is shown. */
export function selectComparisonSubjects(state: AppState): readonly ComparisonSubject[] {
  return subjectsOf(
    selectComparisonData(state),
    selectComparedIncidents(state),
    ready(state.pack.events),
  );
}

const choicesOf = memoizeLast(
  (chosen: CompareChoices, region: Region | null, data: ComparisonData | null) => {
    if (region === null || data === null) return null;
    const { indicatorId } = region.defaults;
    const groupId = data.indicators.find(({ id }) => id === indicatorId)?.groups[0]?.id;
    return {
      ...chosen,
      subject: chosen.subject ?? { kind: 'survey', indicatorId, groupId: groupId ?? '' },
      placeIds: chosen.placeIds ?? [data.areaId],
    } satisfies ComparisonChoices;
  },
);
/** The choices with the region's defaults filled in. */
export function selectComparisonChoices(state: AppState): ComparisonChoices | null {
  return choicesOf(state.compareChoices, selectRegion(state), selectComparisonData(state));
}

const sourceOf = memoizeLast(
  (
    choices: ComparisonChoices | null,
    incidents: ComparedIncidents | null,
    counts: ReadonlyMap<string, CountsByArea>,
    events: PackFile<'events'> | null,
    named: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
    { stadsdelByPlace }: PlaceGeometry,
  ): CountSource | null => {
    const subject = choices?.subject;
    if (subject?.kind === 'practice' || subject?.kind === 'own') {
      if (incidents === null) return null;
      return practiceSource(subject.category, incidents.collected, counts, incidents.origin);
    }
    if (subject?.kind !== 'published' || events === null) return null;
    const idsOf = (list: readonly DrawnPlace[]) => new Set(list.map(({ id }) => id));
    const [namedIds, stadsdelIds] = [idsOf(named), idsOf(stadsdelList)];
    return publishedCounts(
      events,
      subject.category,
      new Set([...namedIds, ...stadsdelIds]),
      placesOfEvents(namedIds, stadsdelIds, stadsdelByPlace),
    );
  },
);

const comparisonOf = memoizeLast(
  (
    subjects: readonly ComparisonSubject[],
    choices: ComparisonChoices | null,
    counts: CountSource | null,
    data: ComparisonData | null,
  ): Comparison | null => {
    if (choices === null || data === null) return null;
    const subject = findSubject(subjects, choices.subject);
    return subject === undefined ? null : compare(subject, choices, counts, data);
  },
);
/** What counts the chosen subject; null where nothing is counted, or not yet. */
export function selectCountSource(state: AppState): CountSource | null {
  return sourceOf(
    selectComparisonChoices(state),
    selectComparedIncidents(state),
    selectComparedCounts(state),
    ready(state.pack.events),
    selectNameablePlaces(state),
    selectStadsdelPlaces(state),
    selectGeometry(state),
  );
}

/** Null until the data is there, and for a subject that does not exist. */
export function selectComparison(state: AppState): Comparison | null {
  return comparisonOf(
    selectComparisonSubjects(state),
    selectComparisonChoices(state),
    selectCountSource(state),
    selectComparisonData(state),
  );
}
