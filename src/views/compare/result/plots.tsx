import { breaksOf } from '../../../domain/compare/break-of-series.ts';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources, selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { LinePlot } from './line-plot.tsx';

interface PlotsProps {
  readonly comparison: Comparison;
}

/** One plot a place, all with the same scale: two series never share a line. */
export function Plots({ comparison: { plot, subject } }: PlotsProps) {
  const words = useText();
  const { t, format } = words;
  const nameOf = usePlaceName();
  const sources = useApp(selectDocumentSources);
  const places = useApp(selectPlacesById);
  if (plot === null) return null;
  const lines = plot.lines.filter(({ pieces }) => pieces.length > 0);
  if (lines.length === 0) return null;
  const points = lines.flatMap(({ pieces }) => pieces.flat());
  const max = Math.max(...points.map(({ value }) => value)) || 1;
  const title = subjectText(subject, sources, words).title;
  return (
    <section className="pb-cmp-part" aria-labelledby="compare-plot">
      <h2 id="compare-plot" className="pb-cmp-part-title">
        {t('compareView.plot.title')}
      </h2>
      <p className="pb-quiet">{`${title} · ${t(`compareView.plot.${plot.unit}`)}`}</p>
      <div className="pb-cmp-plots">
        {lines.map((line) => (
          <div key={line.placeId}>
            <h3 className="pb-section-title">{nameOf(line.placeId)}</h3>
            <LinePlot
              line={line}
              max={max}
              label={t('compareView.plot.series', { place: nameOf(line.placeId), subject: title })}
              firstYear={plot.firstYear}
              lastYear={plot.lastYear}
              subject={subject}
              breaks={plot.breaks
                .filter(
                  ({ seriesBreak }) => breaksOf(places.get(line.placeId), [seriesBreak]).length > 0,
                )
                .map(({ seriesBreak, position }) => ({
                  position,
                  label: `${format.date(seriesBreak.date)}: ${format.text(seriesBreak.label)}`,
                }))}
            />
          </div>
        ))}
      </div>
      {points.some(({ isOpen }) => isOpen) && (
        <p className="pb-quiet">{t('compareView.plot.open')}</p>
      )}
    </section>
  );
}
