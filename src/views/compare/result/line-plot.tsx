import type { Comparison } from '../../../domain/compare/comparison.ts';
import type { PlotLine, PlotPoint } from '../../../domain/compare/comparison-plot.ts';
import { classOf } from '../../../domain/indicator/classify.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useApp } from '../../../state/use-app.ts';
import { usePlaceName } from '../../../state/use-place-name.ts';
import { toClassIndex } from '../../../ui/ramp.ts';
import { SeriesPlot } from '../../../ui/series-plot.tsx';
import { boundsOfSubject } from '../subject-classes.ts';
import { sourceOfPoint } from './source-of-point.ts';

interface LinePlotProps {
  readonly line: PlotLine;
  readonly max: number;
  readonly label: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly subject: Comparison['subject'];
  readonly breaks: readonly { readonly position: number; readonly label: string }[];
}

/** One series on a scale that it shares with others. */
export function LinePlot({
  line,
  max,
  label,
  firstYear,
  lastYear,
  subject,
  breaks,
}: LinePlotProps) {
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
