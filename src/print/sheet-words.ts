import type {
  CountFigure,
  ExploreSheet,
  ShareFigure,
  SheetLegend,
  SheetRow,
  SheetSource,
} from '../domain/sheet/explore-sheet.ts';
import type { LocalizedText } from '../domain/text/localized-text.ts';
import type { Words } from '../i18n/use-text.ts';

/** What a sheet says, in the language's words. The page and the picture say the same. */

export function titleText(sheet: ExploreSheet, { t, format }: Words): string {
  const { title, year } = sheet;
  const shownYear = year === 'all' ? t('explore.allYears') : String(year);
  if (title.kind === 'layers') {
    return t(title.layers.length === 0 ? 'sheet.title.noLayers' : 'sheet.title.layers', {
      area: title.area,
      year: shownYear.toLocaleLowerCase(),
      layers: format.list(title.layers.map((layer) => t(`layer.${layer}`).toLocaleLowerCase())),
    });
  }
  const question =
    title.group === null
      ? format.text(title.question)
      : t('sheet.title.group', {
          question: format.text(title.question),
          group: format.text(title.group),
        });
  const sides = [title.area, ...(title.comparator === null ? [] : [title.comparator])];
  const years = new Set(
    sides.flatMap(({ share }) => (share.status === 'measured' ? [share.year] : [])),
  );
  const common = years.size === 1 ? [...years][0] : years.size === 0 ? shownYear : undefined;
  const [area = '', comparator] = sides.map(
    ({ label, share }) => `${label} ${shareText(share, common === undefined, { t, format })}`,
  );
  const values = comparator === undefined ? area : t('sheet.title.against', { area, comparator });
  return common === undefined
    ? t('sheet.title.shareOwnYears', { question, values })
    : t('sheet.title.share', { question, values, year: common });
}

export function shareText(figure: ShareFigure, hasYear: boolean, { t, format }: Words): string {
  switch (figure.status) {
    case 'missing':
      return t(`missing.${figure.reason}`);
    case 'withheld':
      return t('mark.withheld');
    case 'measured': {
      const value = format.share(figure.share);
      return hasYear ? t('sheet.title.withYear', { value, year: figure.year }) : value;
    }
  }
}

export function countText(figure: CountFigure, { t, format }: Words): string {
  return figure.status === 'counted' ? format.number(figure.count) : t('mark.missing');
}

export function rankText({ rank }: SheetRow, { t }: Words): string | null {
  if (rank === null) return null;
  const key = rank.standing === 'first' ? 'rankFirst' : 'rankAmong';
  return t(`sheet.table.${key}`, { year: rank.year });
}

export function madeText({ made }: ExploreSheet, { t, format }: Words): string {
  const time = format.language === 'sv' ? made.time.replace(':', '.') : made.time;
  return t('sheet.made', { date: format.date(made.date), time });
}

/** From when the figures are, one phrase a shown layer. */
export function periodTexts({ legends, document }: ExploreSheet, words: Words): readonly string[] {
  return legends.map((legend) => periodText(legend, document, words));
}

function periodText(legend: SheetLegend, document: LocalizedText, words: Words): string {
  const { t, format } = words;
  switch (legend.layer) {
    case 'offences':
      return eventsPeriodText(legend, words);
    case 'perceived':
      return legend.year === 'all'
        ? t('sheet.period.surveyLatest')
        : t('sheet.period.survey', { year: legend.year });
    case 'collaboration':
      return t('sheet.period.collaboration', { document: format.text(document) });
  }
}

type OffenceLegend = Extract<SheetLegend, { layer: 'offences' }>;
type PerceivedLegend = Extract<SheetLegend, { layer: 'perceived' }>;

function eventsPeriodText({ period }: OffenceLegend, { t, format }: Words): string {
  if (period === null) return t('sheet.period.eventsNone');
  const { from, to, coverage } = period;
  return t(coverage === 'part' ? 'sheet.period.eventsPart' : 'sheet.period.events', {
    from: format.tableTime(from),
    to: format.tableTime(to),
  });
}

export function offenceUnit(legend: OffenceLegend, words: Words): string {
  const { t } = words;
  const { period } = legend;
  return t(legend.area === 'place' ? 'legend.offences.unitPlace' : 'legend.offences.unitStadsdel', {
    what: t('legend.offences.what'),
    period: period === null ? t('mark.missing') : `${period.from}–${period.to}`,
  });
}

export function perceivedUnit(legend: PerceivedLegend, { t, format }: Words): string {
  const population = format.text(legend.population);
  const unit = t(
    legend.direction === 'trust' ? 'legend.perceived.trustUnit' : 'legend.perceived.unit',
    {
      population: population.charAt(0).toLocaleLowerCase() + population.slice(1),
      year: legend.year === 'all' ? t('legend.perceived.latest') : legend.year,
    },
  );
  const group =
    legend.group === null ? '' : `; ${t('sheet.group', { group: format.text(legend.group) })}`;
  return `${format.text(legend.question)}: ${unit}${group}`;
}

export function sourceReference(numbers: readonly number[], { t }: Words): string {
  return t('sheet.sourceRef', { numbers: numbers.map((number) => `[${number}]`).join(' ') });
}

export function sourceText(source: SheetSource, { t, format }: Words): string {
  if (source.kind === 'document') {
    const title = format.language === 'sv' ? source.source.title : source.source.titleEn;
    return t(source.source.isListed ? 'sheet.sources.document' : 'sheet.sources.notListed', {
      title,
      document: format.text(source.document),
    });
  }
  return t('sheet.sources.dataSet', {
    title: format.text(source.title),
    owner: source.owner,
    licence: source.licence,
    period: format.text(source.period),
    fetched: source.fetched,
  });
}

export function attributionText({ attributions }: ExploreSheet, { t, format }: Words): string {
  return t('sheet.sources.drawn', {
    list: attributions
      .map(({ text, licence }) => t('sheet.sources.owner', { owner: format.text(text), licence }))
      .join(' · '),
  });
}

export function contradictionText(
  { id, severity, text }: ExploreSheet['contradictions'][number],
  { t, format }: Words,
): string {
  const words = text === null ? t('sheet.contradictions.internalText') : format.text(text);
  return `${id} (${t(`source.severity.${severity}`)}): ${words}`;
}

export function internalText(
  { placeLabel, text, year }: ExploreSheet['internalStatements'][number],
  { t, format }: Words,
): string {
  return year === null
    ? t('sheet.internal.item', { place: placeLabel, text: format.text(text) })
    : t('sheet.internal.itemYear', { place: placeLabel, year, text: format.text(text) });
}
