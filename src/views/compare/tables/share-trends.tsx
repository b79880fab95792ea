import { breaksOf } from '../../../domain/compare/break-of-series.ts';
import type { ComparisonData } from '../../../domain/compare/comparison-data.ts';
import { comparisonPlot, plotYearOf } from '../../../domain/compare/comparison-plot.ts';
import type { ShareTable } from '../../../domain/compare/share-table.ts';
import { findSubject } from '../../../domain/compare/subjects.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectComparisonSubjects } from '../../../state/select-compare.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { LinePlot } from '../result/line-plot.tsx';
import { rowId, rowName, type ShareTableKind } from './share-row-text.ts';

interface ShareTrendsProps {
  readonly kind: ShareTableKind;
  readonly table: ShareTable;
  readonly data: ComparisonData;
}

/** A plot for each row, all with one scale: two series never share a line. */
export function ShareTrends({ kind, table: { rows, placeId }, data }: ShareTrendsProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const subjects = useApp(selectComparisonSubjects);
  const plot = comparisonPlot(
    'share',
    rows.map(({ series }) => ({ placeId, years: series.observations.map(plotYearOf) })),
    data,
  );
  if (plot === null) return null;
  const values = plot.lines.flatMap(({ pieces }) => pieces.flat().map(({ value }) => value));
  const max = Math.max(...values) || 1;
  return (
    <details className="pb-cmp-test">
      <summary>{t('compareTables.table.trends')}</summary>
      <div className="pb-cmp-plots">
        {rows.map((row, index) => {
          const choice = {
            kind: 'survey',
            indicatorId: row.indicator.id,
            groupId: row.group.id,
          } as const;
          const [line, subject] = [plot.lines[index], findSubject(subjects, choice)];
          if (line === undefined || subject === undefined) return null;
          const what = rowName(kind, row, words);
          return (
            <div key={rowId(row)}>
              <h4 className="pb-section-title">{what}</h4>
              <LinePlot
                line={line}
                max={max}
                label={t('compareTables.table.series', { place: nameOf(placeId), what })}
                firstYear={plot.firstYear}
                lastYear={plot.lastYear}
                subject={subject}
                breaks={plot.breaks
                  .filter(
                    ({ seriesBreak }) =>
                      breaksOf(data.places.get(placeId), [seriesBreak]).length > 0,
                  )
                  .map(({ seriesBreak, position }) => ({
                    position,
                    label: `${format.date(seriesBreak.date)}: ${format.text(seriesBreak.label)}`,
                  }))}
              />
            </div>
          );
        })}
      </div>
    </details>
  );
}
