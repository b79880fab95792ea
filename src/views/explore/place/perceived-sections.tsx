import { classOf } from '../../../domain/indicator/classify.ts';
import type { Series } from '../../../domain/indicator/indicator.ts';
import type { PerceivedEntry, PlaceDossier } from '../../../domain/place/place-dossier.ts';
import { useText } from '../../../i18n/use-text.ts';
import {
  selectDocumentSources,
  selectPlacesById,
  selectRegion,
} from '../../../state/select-data.ts';
import { useApp } from '../../../state/use-app.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Note } from '../../../ui/notice.tsx';
import { PanelSection } from '../../../ui/panel.tsx';
import { toClassIndex } from '../../../ui/ramp.ts';
import { type SeriesGap, SeriesPlot } from '../../../ui/series-plot.tsx';
import { StatusSymbol } from '../../../ui/status-symbol.tsx';
import { ClassSwatch } from '../../../ui/swatches.tsx';
import { ReadingBar } from '../region-share.tsx';
import { FactText } from './fact-text.tsx';
import { SourceLine } from './source-line.tsx';

/** One section a question and group. Two surveys never share a chart. */
export function PerceivedSections({ dossier }: { readonly dossier: PlaceDossier }) {
  const { t, format } = useText();
  const { perceived, directions, namedUnsafe } = dossier;
  const surveys = new Set(perceived.map(({ indicator }) => indicator.sourceId));
  return (
    <>
      {perceived.map((entry) => (
        <PerceivedSection key={`${entry.indicator.id} ${entry.group.id}`} entry={entry} />
      ))}
      {surveys.size > 1 && <Note>{t('place.differentSurveys')}</Note>}
      {namedUnsafe.length > 0 && (
        <PanelSection
          title={t('place.namedUnsafe')}
          swatch={<StatusSymbol name="named-unsafe" size={18} />}
        >
          {namedUnsafe.map(({ factId, extent, year }) => (
            <div key={factId} className="pb-fact">
              <p>
                {format.text(extent)} ({year})
              </p>
              <SourceLine factId={factId} />
            </div>
          ))}
        </PanelSection>
      )}
      {directions.length > 0 && (
        <PanelSection title={t('place.directions')}>
          {directions.map(({ id }) => (
            <FactText key={id} factId={id} />
          ))}
        </PanelSection>
      )}
    </>
  );
}

function PerceivedSection({ entry }: { readonly entry: PerceivedEntry }) {
  const { t, format } = useText();
  const placesById = useApp(selectPlacesById);
  const region = useApp(selectRegion);
  const sources = useApp(selectDocumentSources);
  const { indicator, group, latest, comparator, series } = entry;
  const source = sources.get(indicator.sourceId);
  const nameOf = (id: string) => placesById.get(id)?.label ?? id;
  const measured = series.observations.filter(({ status }) => status === 'measured');

  return (
    <PanelSection
      title={format.text(indicator.question)}
      swatch={<ClassSwatch ramp="perceived" index={toClassIndex(latest.shareClass)} />}
    >
      <p className="pb-quiet">
        {[
          t('place.perceived'),
          format.text(indicator.population),
          ...(indicator.groups.length > 1 ? [format.text(group.label)] : []),
          format.language === 'sv' ? source?.title : source?.titleEn,
        ].join(' · ')}
      </p>
      {series.areaNote !== undefined && <p className="pb-quiet">{format.text(series.areaNote)}</p>}
      <ReadingBar label={nameOf(series.placeId)} reading={latest} />
      {comparator !== null && region !== null && (
        <>
          <ReadingBar label={nameOf(region.comparatorId)} reading={comparator} />
          <Comparison entry={entry} comparatorName={nameOf(region.comparatorId)} />
        </>
      )}
      {measured.length > 1 && <AllYears entry={entry} />}
      <SourceLine factId={latest.factId} />
    </PanelSection>
  );
}

interface ComparisonProps {
  readonly entry: PerceivedEntry;
  readonly comparatorName: string;
}

function Comparison({ entry: { differencePp, needed }, comparatorName }: ComparisonProps) {
  const { t, format } = useText();
  if (differencePp === null) return null;
  if (needed === null) {
    return (
      <p>
        <Chip emphasis="strong">{t('place.sameRounded')}</Chip>
      </p>
    );
  }
  const numbers = {
    answers: format.estimate(needed.answers),
    fewest: format.estimate(needed.fewest),
    most: needed.most === null ? '' : format.estimate(needed.most),
  };
  const isFloor = needed.most === needed.fewest;
  return (
    <p>
      <Chip emphasis="strong">{t('place.cannotTell')}</Chip>{' '}
      {t('place.difference', {
        difference: format.percentagePoints(differencePp),
        place: comparatorName,
      })}{' '}
      {isFloor
        ? t('place.neededFloor', numbers)
        : t(needed.most === null ? 'place.neededOpen' : 'place.needed', numbers)}
    </p>
  );
}

function AllYears({ entry }: { readonly entry: PerceivedEntry }) {
  const { t, format } = useText();
  const showSource = useApp((state) => state.showSource);
  const breaks = useApp(selectRegion)?.seriesBreaks ?? [];
  const placeType = useApp(selectPlacesById).get(entry.series.placeId)?.type;
  const { indicator, series } = entry;
  const years = series.observations.map(({ year }) => year);
  const [firstYear = 0, lastYear = 0] = [years.at(0), years.at(-1)];
  const points = series.observations.flatMap((one) =>
    one.status === 'measured'
      ? [
          {
            year: one.year,
            share: one.share,
            valueText: format.share(one.share),
            classIndex: toClassIndex(classOf(one.share, indicator.classBounds)),
            onOpen: () => showSource({ kind: 'fact', factId: one.factId }),
            openLabel: t('explore.openSource', {
              what: `${format.share(one.share)} (${one.year})`,
            }),
          },
        ]
      : [],
  );
  return (
    <SeriesPlot
      label={`${t('place.series')}: ${format.text(indicator.question)}`}
      firstYear={firstYear}
      lastYear={lastYear}
      points={points}
      gaps={gapsOf(series).map(({ fromYear, toYear, reason }) => ({
        fromYear,
        toYear,
        label: t(`missing.${reason}`),
      }))}
      breaks={breaks
        .filter(({ concerns }) => concerns === placeType)
        .map(({ date, label }) => ({
          position: Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) - 1) / 12,
          label: `${format.date(date)}: ${format.text(label)}`,
        }))
        .filter(({ position }) => position > firstYear && position < lastYear)}
    />
  );
}

type Missing = Extract<Series['observations'][number], { status: 'missing' }>;

/** Years without a figure, joined where they follow on each other for the same reason. */
function gapsOf(series: Series): readonly (Omit<SeriesGap, 'label'> & Pick<Missing, 'reason'>)[] {
  const gaps: { fromYear: number; toYear: number; reason: Missing['reason'] }[] = [];
  for (const one of series.observations) {
    if (one.status !== 'missing') continue;
    const last = gaps.at(-1);
    if (last?.toYear === one.year - 1 && last.reason === one.reason) last.toYear = one.year;
    else gaps.push({ fromYear: one.year, toYear: one.year, reason: one.reason });
  }
  return gaps;
}
