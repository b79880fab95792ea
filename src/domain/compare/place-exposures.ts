import { area as squareMetresOf } from '@turf/turf';
import type { Denominator, DenominatorKind } from '../denominator/denominator.ts';
import { areaFeature } from '../geo/to-feature.ts';
import type { ComparisonData } from './comparison-data.ts';
import { doShareGround } from './place-within.ts';

/** Two places whose counts may not be set against each other as they are. */
export interface PlaceRefusal {
  readonly code: 'not-comparable';
  /**
   * `no-denominator`: none is chosen. `denominator-missing`: a place has no figure of its own.
   * `overlapping-places`: an event would count on both sides.
   */
  readonly reason: 'no-denominator' | 'denominator-missing' | 'overlapping-places';
  readonly denominator: Denominator;
  /** Places without the figure. */
  readonly lackingIds: readonly string[];
}

export interface PlaceExposures {
  readonly kind: DenominatorKind;
  /** Unit: square metres for an area, else as the statement has it. */
  readonly from: number;
  readonly to: number;
  readonly factIds: readonly string[];
}

/** What the counts of two places are divided by. */
export function placeExposures(
  fromId: string,
  toId: string,
  denominator: Denominator,
  data: ComparisonData,
): PlaceExposures | PlaceRefusal {
  const refusal = (reason: PlaceRefusal['reason'], lackingIds: readonly string[] = []) =>
    ({ code: 'not-comparable', reason, denominator, lackingIds }) as const;
  if (doShareGround(fromId, toId, data)) return refusal('overlapping-places');
  if (denominator === 'none-suitable') return refusal('no-denominator');
  const [from, to] = [exposureOf(fromId, denominator, data), exposureOf(toId, denominator, data)];
  if (from === null || to === null) {
    return refusal('denominator-missing', [
      ...(from === null ? [fromId] : []),
      ...(to === null ? [toId] : []),
    ]);
  }
  return {
    kind: denominator,
    from: from.value,
    to: to.value,
    factIds: [...from.factIds, ...to.factIds],
  };
}

/** Denominators that the place has a figure of its own for. */
export function denominatorsOf(placeId: string, data: ComparisonData): readonly DenominatorKind[] {
  const stated = data.denominators
    .filter((entry) => entry.placeId === placeId)
    .map(({ kind }) => kind);
  const isDrawn = data.places.get(placeId)?.boundary !== undefined;
  return [...stated, ...(isDrawn ? (['area'] as const) : [])];
}

interface ExposureValue {
  readonly value: number;
  readonly factIds: readonly string[];
}

function exposureOf(
  placeId: string,
  kind: DenominatorKind,
  { places, denominators }: ComparisonData,
): ExposureValue | null {
  if (kind === 'area') {
    const boundary = places.get(placeId)?.boundary;
    if (boundary === undefined) return null;
    return { value: squareMetresOf(areaFeature(boundary.area)), factIds: [] };
  }
  const stated = denominators.find((entry) => entry.placeId === placeId && entry.kind === kind);
  return stated === undefined ? null : { value: stated.value, factIds: [stated.factId] };
}
