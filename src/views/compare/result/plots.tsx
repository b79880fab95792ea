import { breaksOf } from '../../../domain/compare/break-of-series.ts';
import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { PlotLine, PlotPoint } from '../../../domain/compare/comparison-plot.ts';
import { classOf } from '../../../domain/indicator/classify.ts';
import { useText } from '../../../i18n/use-text.ts';
import { selectDocumentSources, selectPlacesById } from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { toClassIndex } from '../../../ui/ramp.ts';
import { SeriesPlot } from '../../../ui/series-plot.tsx';
import { boundsOfSubject } from '../subject-classes.ts';
import { subjectText } from '../subject-text.ts';
import { usePlaceName } from '../use-place-name.ts';
import { sourceOfPoint } from './source-of-point.ts';

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
            <Plot
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

interface PlotProps {
  readonly line: PlotLine;
  readonly max: number;
  readonly label: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly subject: Comparison['subject'];
  readonly breaks: readonly { readonly position: number; readonly label: string }[];
}

function Plot({ line, max, label, firstYear, lastYear, subject, breaks }: PlotProps) {
  const { t, format } = useText();
  const nameOf = usePlaceName();
  const showSource = useApp((state) => state.showSource);
  const bounds = boundsOfSubject(subject);
  const textOf = ({ value, isPart }: PlotPoint) => {
    const shown = subject.kind === 'survey' ? format.share(value) : format.number(value);
    return isPart && subject.kind !== 'stated-count'
      ? t('compareView.plot.part', { value: shown })
      : shown;
  };
  return (
    <SeriesPlot
      label={label}
      firstYear={firstYear}
      lastYear={lastYear}
      max={max}
      ramp={subject.kind === 'survey' ? 'perceived' : 'offences'}
      points={line.pieces.flatMap((piece) =>
        piece.map((point, index) => ({
          year: point.year,
          share: point.value,
          valueText: textOf(point),
          classIndex: toClassIndex(classOf(point.value, bounds)),
          isOpen: point.isOpen,
          startsPiece: index === 0,
          isZero: subject.kind !== 'survey' && point.value === 0,
          onOpen: () => showSource(sourceOfPoint(subject, line.placeId, point)),
          openLabel: t('explore.openSource', {
            what: `${nameOf(line.placeId)} ${textOf(point)} (${point.year})`,
          }),
        })),
      )}
      gaps={line.gaps.map(({ fromYear, toYear, reason }) => ({
        fromYear,
        toYear,
        label:
          reason === 'withheld' || reason === 'not-collected'
            ? t(`compareView.plot.${reason}`)
            : t(`missing.${reason}`),
      }))}
      breaks={breaks}
    />
  );
}
