import type { MissingReason, Observation } from '../indicator/indicator.ts';
import type { SeriesBreak } from '../region/region.ts';
import { breaksBetween, breaksOf, isBeforeBreak, positionOfBreak } from './break-of-series.ts';
import type { ComparisonData } from './comparison-data.ts';

export interface PlotPoint {
  readonly year: number;
  /** Share 0–1, or a count. */
  readonly value: number;
  /** Recomputed for an area that was formed later: drawn open. */
  readonly isOpen: boolean;
  /** Of a part of the year: no line joins it. */
  readonly isPart: boolean;
  readonly factId?: string;
}

/** Years without a value, both included. */
export interface PlotGap {
  readonly fromYear: number;
  readonly toYear: number;
  readonly reason: MissingReason | 'not-collected' | 'withheld';
}

/** One series: lines may join consecutive years within a piece, and nothing else. */
export interface PlotLine {
  readonly placeId: string;
  readonly pieces: readonly (readonly PlotPoint[])[];
  readonly gaps: readonly PlotGap[];
}

export interface PlotBreak {
  readonly seriesBreak: SeriesBreak;
  /** Fractional year. */
  readonly position: number;
}

export interface ComparisonPlot {
  readonly unit: 'share' | 'count';
  readonly lines: readonly PlotLine[];
  readonly breaks: readonly PlotBreak[];
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A year of one place's line. */
export type PlotYear =
  | (Omit<PlotPoint, 'isOpen'> & { readonly status: 'valued' })
  | { readonly status: 'none'; readonly year: number; readonly reason: PlotGap['reason'] };

export interface PlotSeries {
  readonly placeId: string;
  /** Ascending. */
  readonly years: readonly PlotYear[];
}

/** Null where no place has a year at all. */
export function comparisonPlot(
  unit: ComparisonPlot['unit'],
  series: readonly PlotSeries[],
  data: Pick<ComparisonData, 'places' | 'seriesBreaks'>,
): ComparisonPlot | null {
  const years = series.flatMap((one) => one.years.map(({ year }) => year));
  if (years.length === 0) return null;
  const breaksAt = (placeId: string) => breaksOf(data.places.get(placeId), data.seriesBreaks);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const shown = new Set(series.flatMap(({ placeId }) => breaksAt(placeId)));
  return {
    unit,
    lines: series.map(({ placeId, years: own }) => lineOf(placeId, own, breaksAt(placeId))),
    breaks: [...shown]
      .map((seriesBreak) => ({ seriesBreak, position: positionOfBreak(seriesBreak) }))
      .filter(({ position }) => position >= firstYear && position <= lastYear + 1),
    firstYear,
    lastYear,
  };
}

export function plotYearOf(observation: Observation): PlotYear {
  const { year } = observation;
  if (observation.status === 'measured') {
    const { share, factId } = observation;
    return { status: 'valued', year, value: share, isPart: false, factId };
  }
  const reason = observation.status === 'missing' ? observation.reason : 'withheld';
  return { status: 'none', year, reason };
}

function lineOf(
  placeId: string,
  years: readonly PlotYear[],
  breaks: readonly SeriesBreak[],
): PlotLine {
  const pieces: PlotPoint[][] = [];
  const gaps: PlotGap[] = [];
  for (const one of years) {
    if (one.status === 'none') {
      const last = gaps.at(-1);
      if (last?.toYear === one.year - 1 && last.reason === one.reason) {
        gaps[gaps.length - 1] = { ...last, toYear: one.year };
      } else {
        gaps.push({ fromYear: one.year, toYear: one.year, reason: one.reason });
      }
      continue;
    }
    const { status: _, ...valued } = one;
    const point = { ...valued, isOpen: isBeforeBreak(one.year, breaks) };
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    const isJoined =
      before !== undefined &&
      before.year === point.year - 1 &&
      !before.isPart &&
      !point.isPart &&
      breaksBetween(before.year, point.year, breaks).length === 0;
    if (isJoined && piece !== undefined) piece.push(point);
    else pieces.push([point]);
  }
  return { placeId, pieces, gaps };
}
