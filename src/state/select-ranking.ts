import type { PackFile } from '../data/schema/pack-schemas.ts';
import { comparedYears } from '../domain/compare/compared-years.ts';
import type { Comparison } from '../domain/compare/comparison.ts';
import type { ComparisonChoices } from '../domain/compare/comparison-choices.ts';
import type { ComparisonData, CountSource } from '../domain/compare/comparison-data.ts';
import { type PlaceRanking, placeRanking } from '../domain/compare/place-ranking.ts';
import { type CountsByArea, practiceSource } from '../domain/compare/practice-counts.ts';
import { publishedCounts } from '../domain/compare/published-counts.ts';
import {
  rankedPracticeCount,
  rankedPracticeSource,
  withoutPoliceDiscovered,
} from '../domain/compare/ranked-counts.ts';
import { type ShareRanking, shareRanking } from '../domain/compare/share-ranking.ts';
import {
  type ComparisonSubject,
  findSubject,
  isIncidentSubject,
} from '../domain/compare/subjects.ts';
import { placesOfEvents } from '../domain/offence/place-of-event.ts';
import type { DrawnPlace, PlaceGeometry } from '../domain/place/place-geometry.ts';
import type { AppState } from './app-state.ts';
import type { RankingChoice } from './compare-slice.ts';
import { ready } from './data-slice.ts';
import { memoizeLast } from './memoize-last.ts';
import {
  selectComparison,
  selectComparisonChoices,
  selectComparisonData,
  selectComparisonSubjects,
} from './select-compare.ts';
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
  selectIncidentPeriod,
} from './select-incident-set.ts';

/** What is ranked, before anything is counted. */
export type RankingQuestion =
  | { readonly kind: 'shares' }
  | {
      readonly kind: 'counts';
      readonly origin: CountSource['origin'];
      readonly year: number;
      /** The compared subject; `default` leaves out what the police discover. */
      readonly by: RankingChoice;
    }
  /** The compared figures are of one place. */
  | { readonly kind: 'one-place' }
  /** No source of counts, or no day of the year. */
  | { readonly kind: 'nothing' };

export type ShownRanking =
  | { readonly kind: 'counts'; readonly by: RankingChoice; readonly ranking: PlaceRanking }
  | { readonly kind: 'shares'; readonly ranking: ShareRanking }
  | Extract<RankingQuestion, { kind: 'one-place' | 'nothing' }>;

const questionOf = memoizeLast(
  (
    choices: ComparisonChoices | null,
    subjects: readonly ComparisonSubject[],
    by: RankingChoice,
  ): RankingQuestion | null => {
    const subject = choices === null ? undefined : findSubject(subjects, choices.subject);
    if (choices === null || subject === undefined) return null;
    const isCounted = isIncidentSubject(subject) || subject.kind === 'published';
    if (by === 'compared' && subject.kind === 'stated-count') return { kind: 'one-place' };
    if (by === 'compared' && subject.kind === 'survey') return { kind: 'shares' };
    const counted = isCounted
      ? subject
      : (subjects.find(isIncidentSubject) ?? subjects.find(({ kind }) => kind === 'published'));
    if (counted === undefined || (!isIncidentSubject(counted) && counted.kind !== 'published')) {
      return { kind: 'nothing' };
    }
    const year = comparedYears(isCounted ? choices.years : 'all', counted.years).at(-1);
    return year === undefined
      ? { kind: 'nothing' }
      : { kind: 'counts', origin: counted.kind, year, by };
  },
);
/** Null until the data is there. */
export function selectRankingQuestion(state: AppState): RankingQuestion | null {
  return questionOf(
    selectComparisonChoices(state),
    selectComparisonSubjects(state),
    state.compareChoices.rankedBy,
  );
}

const sourceOf = memoizeLast(
  (
    question: RankingQuestion,
    subject: ComparisonSubject | null,
    incidents: ComparedIncidents | null,
    counts: ReadonlyMap<string, CountsByArea>,
    events: PackFile<'events'> | null,
    named: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
    geometry: PlaceGeometry,
  ): CountSource | null => {
    if (question.kind !== 'counts') return null;
    if (question.origin !== 'published') {
      if (incidents === null) return null;
      const { collected, origin } = incidents;
      return question.by === 'compared' && subject !== null && isIncidentSubject(subject)
        ? practiceSource(subject.category, collected, counts, origin)
        : rankedPracticeSource(collected, counts, origin);
    }
    if (events === null) return null;
    const idsOf = (list: readonly DrawnPlace[]) => new Set(list.map(({ id }) => id));
    return publishedCounts(
      question.by === 'compared' ? events : withoutPoliceDiscovered(events),
      'all',
      idsOf([...named, ...stadsdelList]),
      placesOfEvents(idsOf(named), idsOf(stadsdelList), geometry.stadsdelByPlace),
    );
  },
);

const rankingOf = memoizeLast(
  (
    question: RankingQuestion,
    comparison: Comparison | null,
    source: CountSource | null,
    data: ComparisonData | null,
    named: readonly DrawnPlace[],
    stadsdelList: readonly DrawnPlace[],
    { stadsdelByPlace }: PlaceGeometry,
  ): ShownRanking | null => {
    if (comparison === null || data === null) return null;
    const { subject, years, choices } = comparison;
    if (question.kind === 'shares') {
      const year = years.at(-1);
      if (subject.kind !== 'survey' || year === undefined) return { kind: 'nothing' };
      return { kind: 'shares', ranking: shareRanking(subject, year, data) };
    }
    if (question.kind !== 'counts') return question;
    if (source === null) return { kind: 'nothing' };
    const stadsdelIds = stadsdelList.map(({ id }) => id);
    const places = {
      idsByScale: {
        stadsdel: stadsdelIds,
        place: named.map(({ id }) => id).filter((id) => !stadsdelIds.includes(id)),
      },
      containers: stadsdelByPlace,
    };
    const ranking = placeRanking(question.year, places, choices.denominator, source, data);
    return ranking === null ? { kind: 'nothing' } : { kind: 'counts', by: question.by, ranking };
  },
);
/** Null while there is nothing to rank, and while practice incidents are being counted. */
export function selectRanking(state: AppState): ShownRanking | null {
  const question = selectRankingQuestion(state);
  if (question === null || isBeingCounted(question, state)) return null;
  const comparison = selectComparison(state);
  const [named, stadsdelList] = [selectNamedPlaces(state), selectStadsdelPlaces(state)];
  const geometry = selectGeometry(state);
  const source = sourceOf(
    question,
    comparison?.subject ?? null,
    selectComparedIncidents(state),
    selectComparedCounts(state),
    ready(state.pack.events),
    selectNameablePlaces(state),
    stadsdelList,
    geometry,
  );
  return rankingOf(
    question,
    comparison,
    source,
    selectComparisonData(state),
    named,
    stadsdelList,
    geometry,
  );
}

function isBeingCounted(question: RankingQuestion, state: AppState): boolean {
  if (question.kind !== 'counts' || question.origin === 'published') return false;
  const collected = selectIncidentPeriod(state);
  if (collected === null || question.by === 'compared') return false;
  const asked = rankedPracticeCount(question.year, collected);
  return asked !== null && !selectComparedCounts(state).has(asked.key);
}
