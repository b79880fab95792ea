import type { AddressPart } from '../domain/address/address-part.ts';
import type { Indicator } from '../domain/indicator/indicator.ts';
import type { ExploreChoices } from '../state/explore-slice.ts';

type ChosenIds = Pick<ExploreChoices, 'placeId' | 'indicatorId' | 'groupId'>;

export interface KnownIds {
  /** Null while the places are not there. */
  readonly places: ReadonlyMap<string, unknown> | null;
  /** The question that is shown: the chosen one if it exists. Null while that is not known. */
  readonly shown: Pick<Indicator, 'id' | 'groups'> | null;
}

export interface UnknownIds {
  readonly faults: readonly AddressPart[];
  /** The choices to let go. */
  readonly correction: Partial<ChosenIds>;
}

/** Which chosen ids the data does not have. A group is judged by the question it is chosen for. */
export function findUnknownIds(
  { placeId, indicatorId, groupId }: ChosenIds,
  { places, shown }: KnownIds,
): UnknownIds {
  const faults: AddressPart[] = [];
  let correction: Partial<ChosenIds> = {};
  if (placeId !== null && places !== null && !places.has(placeId)) {
    faults.push('place');
    correction = { ...correction, placeId: null };
  }
  if (shown === null) return { faults, correction };
  if (indicatorId !== null && shown.id !== indicatorId) {
    faults.push('question');
    correction = { ...correction, indicatorId: null, groupId: null };
  } else if (groupId !== null && !shown.groups.some(({ id }) => id === groupId)) {
    faults.push('group');
    correction = { ...correction, groupId: null };
  }
  return { faults, correction };
}
