/** What a count can be divided by. `area` follows from a place's boundary; the others need a figure. */
export const denominatorKinds = ['residents', 'passers-by', 'visitors', 'venues', 'area'] as const;
export type DenominatorKind = (typeof denominatorKinds)[number];

/** `none-suitable`: the count is shown as it is. */
export type Denominator = DenominatorKind | 'none-suitable';

/** A figure of a place's own. A place never borrows the figure of the area around it. */
export interface StatedDenominator {
  readonly placeId: string;
  readonly kind: Exclude<DenominatorKind, 'area'>;
  readonly value: number;
  readonly factId: string;
}
