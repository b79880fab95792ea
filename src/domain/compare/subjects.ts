import { type IncidentCategory, incidentCategories } from '../incident/incident.ts';
import { policeDiscoveredOffences } from '../incident/police-discovered.ts';
import type { Indicator, IndicatorGroup, MissingReason } from '../indicator/indicator.ts';
import type { CollectedDays } from '../offence/published-event.ts';
import type { StatedCount } from '../offence/stated-count.ts';
import { type SubjectChoice, subjectKey } from './comparison-choices.ts';
import type { ComparisonData } from './comparison-data.ts';
import { isPartOfYear, yearPeriod } from './year-periods.ts';

/** A year of a subject's own. A year without a value says why. */
export type SubjectYear =
  | { readonly year: number; readonly status: 'measured' | 'part' }
  | {
      readonly year: number;
      readonly status: 'missing';
      readonly reason: MissingReason | 'not-collected';
    }
  | { readonly year: number; readonly status: 'withheld' };

interface SubjectParts {
  readonly key: string;
  readonly choice: SubjectChoice;
  /** Ascending. */
  readonly years: readonly SubjectYear[];
  /** Places with a series of their own; null where every drawn place is counted. */
  readonly placeIds: readonly string[] | null;
}

export type ComparisonSubject =
  | (SubjectParts & {
      readonly kind: 'survey';
      readonly indicator: Indicator;
      readonly group: IndicatorGroup;
    })
  | (SubjectParts & {
      readonly kind: 'practice';
      readonly category: IncidentCategory;
      /** Follows the police's effort. */
      readonly isPoliceDiscovered: boolean;
    })
  | (SubjectParts & {
      readonly kind: 'own';
      readonly category: IncidentCategory;
      readonly isPoliceDiscovered: boolean;
      readonly set: OwnIncidentsToCompare;
    })
  | (SubjectParts & { readonly kind: 'stated-count'; readonly stated: StatedCount })
  | (SubjectParts & { readonly kind: 'published' });

/** An import of incidents, as whoever made it calls it. */
export interface OwnIncidentsToCompare {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly collected: CollectedDays;
}

/** Incidents that are counted row by row. */
export type IncidentSubject = Extract<ComparisonSubject, { readonly kind: 'practice' | 'own' }>;

export function isIncidentSubject(subject: ComparisonSubject): subject is IncidentSubject {
  return subject.kind === 'practice' || subject.kind === 'own';
}

/** Days that each source of counts was gathered over; null while it is not there. */
export interface CollectedSources {
  readonly practice: CollectedDays | null;
  readonly published: CollectedDays | null;
  readonly own?: OwnIncidentsToCompare | null;
}

/** Everything that can be compared: surveys, printed counts, published events, practice and own incidents. */
export function comparisonSubjects(
  data: ComparisonData,
  { practice, published, own = null }: CollectedSources,
): readonly ComparisonSubject[] {
  return [
    ...data.indicators.flatMap((indicator) =>
      indicator.groups.map((group) => surveySubject(indicator, group, data)),
    ),
    ...data.statedCounts.map(statedSubject),
    ...(published === null ? [] : [publishedSubject(published)]),
    ...(practice === null ? [] : byDefaultRank().map((one) => practiceSubject(one, practice))),
    ...(own === null ? [] : byDefaultRank().map((one) => ownSubject(one, own))),
  ];
}

export function findSubject(
  subjects: readonly ComparisonSubject[],
  choice: SubjectChoice,
): ComparisonSubject | undefined {
  const key = subjectKey(choice);
  return subjects.find((subject) => subject.key === key);
}

function surveySubject(
  indicator: Indicator,
  group: IndicatorGroup,
  { series }: ComparisonData,
): ComparisonSubject {
  const choice = { kind: 'survey', indicatorId: indicator.id, groupId: group.id } as const;
  const own = series.filter((one) => one.indicatorId === indicator.id && one.groupId === group.id);
  const years = new Map<number, SubjectYear>();
  for (const observation of own.flatMap(({ observations }) => observations)) {
    const known = years.get(observation.year);
    if (known?.status === 'measured') continue;
    years.set(observation.year, yearOf(observation));
  }
  return {
    kind: 'survey',
    key: subjectKey(choice),
    choice,
    indicator,
    group,
    years: [...years.values()].toSorted((a, b) => a.year - b.year),
    placeIds: own.map(({ placeId }) => placeId),
  };
}

function yearOf(observation: {
  readonly year: number;
  readonly status: 'measured' | 'missing' | 'withheld';
  readonly reason?: MissingReason;
}): SubjectYear {
  const { year, status, reason = 'no-figure-stated' } = observation;
  return status === 'missing' ? { year, status, reason } : { year, status };
}

function statedSubject(stated: StatedCount): ComparisonSubject {
  const choice = { kind: 'stated-count', statedCountId: stated.id } as const;
  const counted = stated.counts.map(({ year }) => year);
  return {
    kind: 'stated-count',
    key: subjectKey(choice),
    choice,
    stated,
    years: span(Math.min(...counted), Math.max(...counted)).map((year) =>
      counted.includes(year)
        ? { year, status: 'measured' }
        : { year, status: 'missing', reason: 'no-figure-stated' },
    ),
    placeIds: [stated.placeId],
  };
}

function publishedSubject(collected: CollectedDays): ComparisonSubject {
  const choice = { kind: 'published', category: 'all' } as const;
  return {
    kind: 'published',
    key: subjectKey(choice),
    choice,
    years: collectedYears(collected),
    placeIds: null,
  };
}

function practiceSubject(category: IncidentCategory, collected: CollectedDays): ComparisonSubject {
  const choice = { kind: 'practice', category } as const;
  return {
    kind: 'practice',
    key: subjectKey(choice),
    choice,
    category,
    isPoliceDiscovered: policeDiscoveredOffences.includes(category),
    years: collectedYears(collected),
    placeIds: null,
  };
}

function ownSubject(category: IncidentCategory, set: OwnIncidentsToCompare): ComparisonSubject {
  const choice = { kind: 'own', setId: set.id, category } as const;
  return {
    kind: 'own',
    key: subjectKey(choice),
    choice,
    category,
    isPoliceDiscovered: policeDiscoveredOffences.includes(category),
    set,
    years: collectedYears(set.collected),
    placeIds: null,
  };
}

/** What the police discover themselves stands last. */
function byDefaultRank(): readonly IncidentCategory[] {
  const isLast = (category: IncidentCategory) =>
    Number(policeDiscoveredOffences.includes(category));
  return incidentCategories.toSorted((a, b) => isLast(a) - isLast(b));
}

function collectedYears(collected: CollectedDays): readonly SubjectYear[] {
  const [first, last] = [Number(collected.from.slice(0, 4)), Number(collected.to.slice(0, 4))];
  return span(first, last).map((year) => {
    const period = yearPeriod(year, collected);
    if (period === null) return { year, status: 'missing', reason: 'not-collected' };
    return { year, status: isPartOfYear(period) ? 'part' : 'measured' };
  });
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
