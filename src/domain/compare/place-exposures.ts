import type { Denominator, MeasuredDenominator } from '../denominator/denominator.ts';
import { type DenominatorRefusal, findDenominator } from '../denominator/denominator-book.ts';
import type { ComparisonData } from './comparison-data.ts';
import { doShareGround } from './place-within.ts';

/** A place that may not be divided by the chosen denominator, and why. */
export interface LackingPlace {
  readonly placeId: string;
  readonly refusal: DenominatorRefusal;
}

/** Two places whose counts may not be set against each other as they are. */
export interface PlaceRefusal {
  readonly code: 'not-comparable';
  /**
   * `no-denominator`: none is chosen. `denominator-missing`: a place has no figure of its own that may
   * be used. `overlapping-places`: an event would count on both sides.
   */
  readonly reason: 'no-denominator' | 'denominator-missing' | 'overlapping-places';
  readonly denominator: Denominator;
  /** Places without a figure to divide by. */
  readonly lacking: readonly LackingPlace[];
}

export interface PlaceExposures {
  readonly kind: MeasuredDenominator;
  /** Unit: the denominator's. */
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
  const refusal = (reason: PlaceRefusal['reason'], lacking: readonly LackingPlace[] = []) =>
    ({ code: 'not-comparable', reason, denominator, lacking }) as const;
  if (doShareGround(fromId, toId, data)) return refusal('overlapping-places');
  if (denominator === 'none-suitable') return refusal('no-denominator');
  const found = [fromId, toId].map((placeId) => ({
    placeId,
    found: findDenominator(data.denominators, placeId, denominator),
  }));
  const lacking = found.flatMap(({ placeId, found: one }) =>
    one.status === 'refused' ? [{ placeId, refusal: one }] : [],
  );
  const figures = found.flatMap(({ found: one }) => (one.status === 'found' ? [one.figure] : []));
  const [from, to] = figures;
  if (from === undefined || to === undefined) return refusal('denominator-missing', lacking);
  return {
    kind: denominator,
    from: from.value,
    to: to.value,
    factIds: figures.flatMap((figure) => ('factId' in figure ? [figure.factId] : [])),
  };
}
