import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { PlotGap, PlotPoint } from '../../../domain/compare/comparison-plot.ts';

/** One place and year as the table shows it. */
export interface ValueRow {
  readonly id: string;
  readonly placeId: string;
  readonly year: number;
  readonly point: PlotPoint | null;
  /** Why there is no value; null where there is one. */
  readonly lack: PlotGap['reason'] | null;
}

/** Every place and year of a comparison's lines, newest first. */
export function valueRows({ plot }: Pick<Comparison, 'plot'>): readonly ValueRow[] {
  return (plot?.lines ?? []).flatMap(({ placeId, pieces, gaps }) => {
    const valued = pieces.flat().map(
      (point): ValueRow => ({
        id: `${placeId} ${point.year}`,
        placeId,
        year: point.year,
        point,
        lack: null,
      }),
    );
    const lacking = gaps.flatMap(({ fromYear, toYear, reason }) =>
      Array.from({ length: toYear - fromYear + 1 }, (_, index): ValueRow => {
        const year = fromYear + index;
        return { id: `${placeId} ${year}`, placeId, year, point: null, lack: reason };
      }),
    );
    return [...valued, ...lacking].toSorted((a, b) => b.year - a.year);
  });
}
