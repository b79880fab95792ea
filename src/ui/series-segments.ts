export interface MeasuredPoint {
  readonly year: number;
  readonly share: number;
  /** No line leads here: the series was broken, or one of the two is of a part year. */
  readonly startsPiece?: boolean;
}

export interface YearGap {
  readonly fromYear: number;
  readonly toYear: number;
}

/** Pairs of points that a line may join: consecutive years, and no gap touching the span. */
export function segmentsOf<P extends MeasuredPoint>(
  points: readonly P[],
  gaps: readonly YearGap[],
): readonly (readonly [from: P, to: P])[] {
  const ordered = points.toSorted((a, b) => a.year - b.year);
  return ordered.flatMap((to, index) => {
    const from = ordered[index - 1];
    if (from === undefined || to.year - from.year !== 1 || to.startsPiece === true) return [];
    const isCut = gaps.some((gap) => gap.fromYear <= to.year && gap.toYear >= from.year);
    return isCut ? [] : [[from, to] as const];
  });
}
