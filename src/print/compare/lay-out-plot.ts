import type { SeriesPlotProps } from '../../ui/series-plot.tsx';
import { segmentsOf } from '../../ui/series-segments.ts';
import { middleOfYear, positionOnAxis } from '../../ui/time-position.ts';
import type { MeasureText } from '../picture/picture-items.ts';
import type { CompareItem } from './compare-picture-items.ts';

/** Of a plot with its years. Unit: pixels. */
export const PLOT_HEIGHT = 138;
const TOP = 26;
const BASE = 110;
const GAP_HEIGHT = 34;

interface PlotBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Dots with their values: gaps are hatched and named, and no line crosses one or a break. */
export function layOutPlot(
  { points, gaps, breaks, firstYear, lastYear, max = 1, ramp = 'perceived' }: SeriesPlotProps,
  box: PlotBox,
  measure: MeasureText,
): readonly CompareItem[] {
  const columns = lastYear - firstYear + 1;
  const across = (year: number) => box.x + box.width * middleOfYear(year, firstYear, lastYear);
  const down = (share: number) => box.y + BASE - (share / max) * (BASE - TOP);
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    isDashed = false,
  ): CompareItem => ({ kind: 'line', from, to, isDashed });
  const label = (text: string, style: 'mark' | 'small', x: number, y: number): CompareItem => ({
    kind: 'text',
    text,
    style,
    x: x - measure(text, style) / 2,
    y,
    hasHalo: true,
  });
  return [
    ...gaps.flatMap(({ fromYear, toYear, label: why }): readonly CompareItem[] => {
      const x = box.x + (box.width * (fromYear - firstYear + 0.08)) / columns;
      const width = (box.width * (toYear - fromYear + 0.84)) / columns;
      const y = box.y + BASE - GAP_HEIGHT;
      return [
        { kind: 'swatch', fill: { kind: 'missing' }, ramp, x, y, width, height: GAP_HEIGHT },
        label(why, 'small', x + width / 2, y - 5),
      ];
    }),
    line([box.x, box.y + BASE], [box.x + box.width, box.y + BASE]),
    ...breaks.flatMap(({ position }): readonly CompareItem[] => {
      const at = positionOnAxis(position, firstYear, lastYear);
      if (at === null) return [];
      const x = box.x + box.width * at;
      return [line([x, box.y + 4], [x, box.y + BASE], true)];
    }),
    ...segmentsOf(points, gaps).map(([from, to]) =>
      line([across(from.year), down(from.share)], [across(to.year), down(to.share)]),
    ),
    ...points.flatMap((point): readonly CompareItem[] => {
      const [x, y] = [across(point.year), down(point.share)];
      return [
        {
          kind: 'dot',
          x,
          y,
          sizeClass: point.isOpen === true || point.isZero === true ? null : point.classIndex,
          ramp,
        },
        label(point.valueText, 'mark', x, y - 9),
      ];
    }),
    ...Array.from({ length: columns }, (_, index) =>
      label(String(firstYear + index), 'small', across(firstYear + index), box.y + BASE + 18),
    ),
  ];
}
