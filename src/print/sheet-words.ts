import type { RegisterYears } from '../domain/collaboration/register-years.ts';
import type { FilterSummary, Span } from '../domain/incident/describe-filter.ts';
import type { IncidentOrigin } from '../domain/incident/incident-set.ts';
import type {
  CountFigure,
  EventsPeriod,
  ExploreSheet,
  ShareFigure,
  SheetLegend,
  SheetRow,
  SheetSource,
} from '../domain/sheet/explore-sheet.ts';
import type { ContextOrigin } from '../domain/source/context-layer.ts';
import type { ShownCount } from '../domain/suppression/shown-count.ts';
import type { LocalizedText } from '../domain/text/localized-text.ts';
import { reviewText } from '../i18n/contradiction-text.ts';
import { inSentence } from '../i18n/in-sentence.ts';
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

export function madeText({ made }: Pick<ExploreSheet, 'made'>, { t, format }: Words): string {
  const time = format.language === 'sv' ? made.time.replace(':', '.') : made.time;
  return t('sheet.made', { date: format.date(made.date), time });
}

/** From when the figures are, one phrase a shown layer. */
export function periodTexts({ legends, document }: ExploreSheet, words: Words): readonly string[] {
  return legends.flatMap((legend) => periodText(legend, document, words) ?? []);
}

function periodText(legend: SheetLegend, document: LocalizedText, words: Words): string | null {
  const { t, format } = words;
  switch (legend.kind) {
    case 'published-events':
      return daysText('events', legend.period, words);
    case 'incidents':
      return `${daysText(legend.origin, legend.period, words)}, ${filterText(legend.filter, words)}`;
    case 'perceived':
      return legend.year === 'all'
        ? t('sheet.period.surveyLatest')
        : t('sheet.period.survey', { year: legend.year });
    case 'pair':
      return pairPeriodText(legend, words);
    case 'collaboration':
      return legend.years === null
        ? t('sheet.period.collaboration', { document: format.text(document) })
        : t('sheet.period.collaborationYears', {
            document: format.text(document),
            years: yearsText(legend.years),
          });
    case 'context':
      // Of the map itself, not of what it is about: its legend has it.
      return null;
  }
}

type LegendOf<Kind extends SheetLegend['kind']> = Extract<SheetLegend, { kind: Kind }>;

/** The words that mark counts that are not published events wherever they stand. */
export function incidentMark(origin: IncidentOrigin, { t }: Words): string {
  return t(origin === 'practice' ? 'sheet.practice' : 'ownData.badge');
}

function daysText(
  what: 'events' | IncidentOrigin,
  period: EventsPeriod | null,
  words: Words,
): string {
  const { t, format } = words;
  if (period === null) return t(`sheet.period.${what}None`);
  const { from, to, coverage } = period;
  return t(coverage === 'part' ? `sheet.period.${what}Part` : `sheet.period.${what}`, {
    from: format.tableTime(from),
    to: format.tableTime(to),
  });
}

function yearsText({ from, to }: RegisterYears): string {
  return from === to ? String(from) : `${from}–${to}`;
}

export function offenceUnit(legend: LegendOf<'published-events'>, words: Words): string {
  const { t } = words;
  const { period } = legend;
  return t(legend.area === 'place' ? 'legend.offences.unitPlace' : 'legend.offences.unitStadsdel', {
    what: t('legend.offences.what'),
    period: period === null ? t('mark.missing') : `${period.from}–${period.to}`,
  });
}

export function perceivedUnit(legend: LegendOf<'perceived'>, { t, format }: Words): string {
  const population = format.text(legend.population);
  const unit = t(
    legend.direction === 'trust' ? 'legend.perceived.trustUnit' : 'legend.perceived.unit',
    {
      population: inSentence(population),
      year: legend.year === 'all' ? t('legend.perceived.latest') : legend.year,
    },
  );
  const group =
    legend.group === null ? '' : `; ${t('sheet.group', { group: format.text(legend.group) })}`;
  return `${format.text(legend.question)}: ${unit}${group}`;
}

function pairPeriodText(legend: LegendOf<'pair'>, words: Words): string {
  const { filter, origin, period, year } = legend;
  const counted = daysText(origin ?? 'events', period, words);
  const survey =
    year === 'all'
      ? words.t('sheet.period.surveyLatest')
      : words.t('sheet.period.survey', { year });
  return [counted, ...(filter === null ? [] : [filterText(filter, words)]), survey].join('; ');
}

const PAIR_WORDS = {
  published: 'pair.published',
  practice: 'pair.practice',
  own: 'ownData.pair',
} as const;

export function pairAcrossText({ filter, origin, period }: LegendOf<'pair'>, words: Words): string {
  const { t } = words;
  const axis = t('pair.axisAcross', {
    what: t(PAIR_WORDS[origin ?? 'published']),
    period: period === null ? t('mark.missing') : `${period.from}–${period.to}`,
  });
  return filter === null ? axis : `${axis} ${filterText(filter, words)}`;
}

export function pairUpText(legend: LegendOf<'pair'>, { t, format }: Words): string {
  const group =
    legend.group === null ? '' : ` ${t('sheet.group', { group: format.text(legend.group) })}.`;
  return `${t('pair.axisUp', {
    question: format.text(legend.question),
    population: inSentence(format.text(legend.population)),
    year: legend.year === 'all' ? t('legend.perceived.latest') : legend.year,
  })}${group}`;
}

export function incidentUnit(
  { origin, division, period }: LegendOf<'incidents'>,
  { t }: Words,
): string {
  return t(origin === 'practice' ? 'practice.unit' : 'ownData.unit', {
    per: t(`practice.per.${division}`),
    period: period === null ? t('mark.missing') : `${period.from}–${period.to}`,
  });
}

/** What a register of steps says, and which years its entries are from. */
export function collaborationUnit(years: RegisterYears | null, { t }: Words): string {
  const unit = t('legend.collaboration.unit');
  return years === null
    ? unit
    : t('legend.collaboration.unitYears', { unit, years: yearsText(years) });
}

/** Which incidents count: months, hours, kinds and channels, each said even when it is all of them. */
export function filterText(filter: FilterSummary, { t, format }: Words): string {
  const { months, weekHours, categories, channels } = filter;
  const span = (spans: readonly Span[], name: (value: number) => string) =>
    format.list(
      spans.map(({ from, to }) => (from === to ? name(from) : `${name(from)}–${name(to)}`)),
    );
  const parts = [
    months === 'all'
      ? t('sheet.filter.allMonths')
      : span(months, (month) => format.monthName(month, 'long')),
    weekHours === 'all'
      ? t('sheet.filter.allHours')
      : weekHours
          .map(({ days, hours }) =>
            t('sheet.filter.hours', {
              days: span(days, (day) => format.weekday(day, 'long')),
              hours: format.list(
                hours.map(
                  ({ from, to }) => `${format.hourStart(from)}–${format.hourStart(to + 1)}`,
                ),
              ),
            }),
          )
          .join(', '),
    categories === 'all'
      ? t('sheet.filter.allCategories')
      : format.list(categories.map((category) => t(`practice.category.${category}`))),
    channels === 'all'
      ? t('sheet.filter.allChannels')
      : t('sheet.filter.channels', {
          channels: format.list(channels.map((channel) => t(`practice.channel.${channel}`))),
        }),
  ];
  return t('sheet.filter.text', { parts: parts.join('; ') });
}

/** "N indoors, online or at home are not shown", and how many have no place or no time of day. */
export function leftOutText(
  { filter, offStreet, withoutPlace, byName, withoutHour }: LegendOf<'incidents'>,
  words: Words,
): string {
  const { t } = words;
  return [
    ...(offStreet.status === 'zero'
      ? []
      : [t('practice.hiddenChannels', { number: shownText(offStreet, words) })]),
    t('practice.unplaced', { number: shownText(withoutPlace, words) }),
    ...(byName.status === 'zero'
      ? []
      : [t('ownData.byName', { number: shownText(byName, words) })]),
    ...(withoutHour.status === 'zero'
      ? []
      : [
          t(filter.weekHours === 'all' ? 'ownData.withoutHour' : 'ownData.withoutHourLeftOut', {
            number: shownText(withoutHour, words),
          }),
        ]),
  ].join(' · ');
}

export function shownText(count: ShownCount, { t, format }: Words): string {
  switch (count.status) {
    case 'zero':
      return format.number(0);
    case 'counted':
      return format.number(count.count);
    case 'missing':
      return t('mark.missing');
    case 'withheld':
      return t('mark.fewer');
  }
}

/** Which context layers an owner has given, and what time they are about. */
export function contextText(
  { layers, owner, period }: Pick<ContextOrigin, 'layers' | 'owner' | 'period'>,
  { t, format }: Words,
): string {
  return t('context.origin', {
    layers: layers.map((layer) => t(`context.${layer}`)).join(', '),
    owner,
    period: sentence(format.text(period)),
  });
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
  if (source.kind === 'practice') {
    return t('sheet.sources.practice', {
      title: format.text(source.title),
      owner: source.owner,
      licence: source.licence,
      period: sentence(format.text(source.period)),
      seed: source.seed,
      followed: source.followed,
      assumed: source.assumed,
    });
  }
  if (source.kind === 'own') {
    const { name, source: from, fileName, importedOn } = source;
    return t('sheet.sources.own', { name, source: from, fileName, importedOn });
  }
  return t('sheet.sources.dataSet', {
    title: format.text(source.title),
    owner: source.owner,
    licence: source.licence,
    period: sentence(format.text(source.period)),
    fetched: source.fetched,
  });
}

export function attributionText(
  { attributions }: Pick<ExploreSheet, 'attributions'>,
  { t, format }: Words,
): string {
  return t('sheet.sources.drawn', {
    list: attributions
      .map(({ text, licence }) => t('sheet.sources.owner', { owner: format.text(text), licence }))
      .join(' · '),
  });
}

export function contradictionText(
  { id, severity, text, review }: ExploreSheet['contradictions'][number],
  { t, format }: Words,
): string {
  const words = text === null ? t('sheet.contradictions.internalText') : format.text(text);
  const what = `${id} (${t(`source.severity.${severity}`)}): ${words}`;
  return review === undefined
    ? what
    : t('sheet.contradictions.reviewed', {
        what: sentence(what),
        review: reviewText(review, { t }),
      });
}

export function internalText(
  { placeLabel, text, year }: ExploreSheet['internalStatements'][number],
  { t, format }: Words,
): string {
  return year === null
    ? t('sheet.internal.item', { place: placeLabel, text: format.text(text) })
    : t('sheet.internal.itemYear', { place: placeLabel, year, text: format.text(text) });
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
