import type { Denominator } from '../denominator/denominator.ts';
import type { IncidentCategory } from '../incident/incident.ts';
import type { EventCategory } from '../offence/published-event.ts';

/** What is compared. */
export type SubjectChoice =
  | { readonly kind: 'survey'; readonly indicatorId: string; readonly groupId: string }
  /** Made-up incidents of one category, wherever in kind they happened. */
  | { readonly kind: 'practice'; readonly category: IncidentCategory }
  /** Incidents of one category in an import. */
  | { readonly kind: 'own'; readonly setId: string; readonly category: IncidentCategory }
  /** Counts that the document prints. */
  | { readonly kind: 'stated-count'; readonly statedCountId: string }
  /** What the police published. */
  | { readonly kind: 'published'; readonly category: EventCategory | 'all' };

/** What it is held against. `whole` is the region's comparator. */
export type ComparatorChoice =
  | { readonly kind: 'whole' }
  | { readonly kind: 'place'; readonly placeId: string }
  | { readonly kind: 'itself' };

/** How counts of unequal periods are set against each other. `whole-periods` refuses them. */
export const countBases = ['whole-periods', 'same-months', 'per-day'] as const;
export type CountBasis = (typeof countBases)[number];

/** `all`: every year that the subject has a value for. A list may hold years that were not measured. */
export type YearsChoice = readonly number[] | 'all';

export interface ComparisonChoices {
  readonly subject: SubjectChoice;
  readonly placeIds: readonly string[];
  readonly years: YearsChoice;
  readonly comparator: ComparatorChoice;
  /** Used for counts of two places. A survey's denominator is in its question. */
  readonly denominator: Denominator;
  readonly basis: CountBasis;
}

/** Key of what is compared: equal keys, the same subject. */
export function subjectKey(subject: SubjectChoice): string {
  switch (subject.kind) {
    case 'survey':
      return `survey:${subject.indicatorId}:${subject.groupId}`;
    case 'practice':
      return `practice:${subject.category}`;
    case 'own':
      return `own:${subject.setId}:${subject.category}`;
    case 'stated-count':
      return `stated-count:${subject.statedCountId}`;
    case 'published':
      return `published:${subject.category}`;
  }
}
