import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SeriesPlot, type SeriesPoint } from '#src/ui/series-plot.tsx';
import { segmentsOf } from '#src/ui/series-segments.ts';

const aPoint = (year: number, share = 0.4): SeriesPoint => ({
  year,
  share,
  valueText: `${share * 100} %`,
  classIndex: 3,
});

describe('segmentsOf', () => {
  it('joins consecutive years and leaves out a year that was not measured', () => {
    const points = [aPoint(2021), aPoint(2023), aPoint(2024)];
    expect(segmentsOf(points, []).map(([a, b]) => [a.year, b.year])).toEqual([[2023, 2024]]);
  });

  it('never spans a gap, whatever the points and gaps', () => {
    const year = fc.integer({ min: 2000, max: 2030 });
    fc.assert(
      fc.property(
        fc.uniqueArray(year, { maxLength: 20 }),
        fc.array(fc.tuple(year, fc.nat(5)), { maxLength: 4 }),
        (years, spans) => {
          const gaps = spans.map(([from, length]) => ({ fromYear: from, toYear: from + length }));
          for (const [a, b] of segmentsOf(
            years.map((y) => aPoint(y)),
            gaps,
          )) {
            expect(b.year - a.year).toBe(1);
            expect(gaps.some((gap) => gap.fromYear <= b.year && gap.toYear >= a.year)).toBe(false);
          }
        },
      ),
    );
  });
});

describe('SeriesPlot', () => {
  const markup = renderToStaticMarkup(
    <SeriesPlot
      label="A series"
      firstYear={2020}
      lastYear={2025}
      points={[aPoint(2020, 0.5), aPoint(2025, 0.24)]}
      gaps={[{ fromYear: 2021, toYear: 2024, label: 'not measured' }]}
      breaks={[
        { position: 2023.5, label: 'a break' },
        { position: 1999, label: 'a break before the axis' },
      ]}
    />,
  );

  it('draws no line across a gap', () => {
    expect(markup).not.toContain('pb-series-segment');
    expect(markup.match(/pb-series-gap"/g)).toHaveLength(1);
  });

  it('says every year in words, the missing ones as missing', () => {
    for (const line of ['2020: 50 %', '2022: not measured', '2025: 24 %']) {
      expect(markup).toContain(`<li>${line}</li>`);
    }
  });

  it('draws a break at its date and leaves one outside the axis to the words', () => {
    expect(markup.match(/pb-break-line/g)).toHaveLength(1);
    expect(markup).toContain('x1="58.33%"');
    expect(markup).toContain('a break before the axis');
  });
});
