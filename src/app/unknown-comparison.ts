import type { AddressPart } from '../domain/address/address-part.ts';
import { type ComparisonSubject, findSubject } from '../domain/compare/subjects.ts';
import type { Series } from '../domain/indicator/indicator.ts';
import type { ReportedQuestion } from '../state/compare-look.ts';
import { type CompareChoices, defaultCompareChoices } from '../state/compare-slice.ts';

export interface UnknownComparison {
  readonly faults: readonly AddressPart[];
  /** The choices to let go. */
  readonly correction: Partial<CompareChoices>;
}

/** Which chosen ids the data does not have. A subject that is gone takes its years with it. */
export function findUnknownComparison(
  { subject, placeIds, comparator }: CompareChoices,
  subjects: readonly ComparisonSubject[],
  places: ReadonlyMap<string, unknown>,
): UnknownComparison {
  const faults: AddressPart[] = [];
  let correction: Partial<CompareChoices> = {};
  if (subject !== null && findSubject(subjects, subject) === undefined) {
    faults.push('question');
    correction = { subject: null, years: 'all' };
  }
  const known = placeIds?.filter((id) => places.has(id)) ?? [];
  if (placeIds !== null && known.length < placeIds.length) {
    faults.push('place');
    correction = { ...correction, placeIds: known.length === 0 ? null : known };
  }
  if (comparator.kind === 'place' && !places.has(comparator.placeId)) {
    faults.push('comparator');
    correction = { ...correction, comparator: defaultCompareChoices.comparator };
  }
  return { faults, correction };
}

/** Whether the data has the question of people at all, in any year. */
export function isUnknownQuestion(
  question: ReportedQuestion | null,
  series: readonly Pick<Series, 'indicatorId' | 'groupId'>[],
): boolean {
  return (
    question !== null &&
    !series.some(
      ({ indicatorId, groupId }) =>
        indicatorId === question.indicatorId && groupId === question.groupId,
    )
  );
}
