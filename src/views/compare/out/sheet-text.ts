import { breaksOf } from '../../../domain/compare/break-of-series.ts';
import type { PlotLine, PlotPoint } from '../../../domain/compare/comparison-plot.ts';
import type { Fact } from '../../../domain/fact/fact.ts';
import { classOf } from '../../../domain/indicator/classify.ts';
import type {
  CompareNote,
  CompareSheet,
  CompareSheetValue,
} from '../../../domain/sheet/compare-sheet.ts';
import type { DocumentSource } from '../../../domain/source/source.ts';
import { codeText } from '../../../i18n/contradiction-text.ts';
import { findingText } from '../../../i18n/finding-text.ts';
import { inSentence } from '../../../i18n/in-sentence.ts';
import { periodText } from '../../../i18n/period-text.ts';
import { subjectText } from '../../../i18n/subject-text.ts';
import type { Words } from '../../../i18n/use-text.ts';
import { rowSentences } from '../../../i18n/verdict-sentence.ts';
import type {
  ComparePlotText,
  CompareRowText,
  CompareText,
} from '../../../print/compare/compare-text.ts';
import {
  attributionText,
  contradictionText,
  incidentMark,
  madeText,
  sourceReference,
  sourceText,
} from '../../../print/sheet-words.ts';
import { toClassIndex } from '../../../ui/ramp.ts';
import { boundsOfSubject } from '../subject-classes.ts';
import { type MapGround, paperMaps } from './paper-maps.ts';

export interface SheetGround extends MapGround {
  readonly documentSources: ReadonlyMap<string, DocumentSource>;
  readonly address: string;
}

/** The sheet in the reader's language. */
export function sheetText(sheet: CompareSheet, ground: SheetGround, words: Words): CompareText {
  const { t } = words;
  const { comparison, audience } = sheet;
  const { subject, finding, placeIds, years, plot, maps } = comparison;
  const nameOf = nameIn(ground);
  const about = subjectText(subject, ground.documentSources, words);
  const places = subject.kind === 'stated-count' ? (subject.placeIds ?? []) : placeIds;
  const span = [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined);
  const points = (plot?.lines ?? []).flatMap(({ pieces }) => pieces.flat());
  return {
    title: findingText(finding, nameOf, words),
    audience: t(`sheet.audienceMark.${audience}`),
    mark: sheet.incidentOrigin === null ? null : incidentMark(sheet.incidentOrigin, words),
    made: [sheet.regionName, madeText(sheet, words)].join(' · '),
    madeShort: t('sheet.madeShort', sheet.made),
    scope: [about.title, places.map(nameOf).join(', '), span.join('–')]
      .filter((part) => part !== '')
      .join(' · '),
    about: about.about,
    rows: sheet.rows.map((one, index) => rowText(one, index, sheet, nameOf, words)),
    plotUnit: plot === null ? '' : `${about.title} · ${t(`compareView.plot.${plot.unit}`)}`,
    plots: plotTexts(sheet, about.title, ground, words),
    plotNotes: points.some(({ isOpen }) => isOpen) ? [t('compareView.plot.open')] : [],
    values: sheet.values.map((value) => ({
      id: `${value.placeId}-${value.year}`,
      place: nameOf(value.placeId),
      year: String(value.year),
      value: valueText(value, sheet, words),
      answers: answersText(value, sheet, words),
      period: valuePeriodText(value, words),
      source: valueSourceText(value, words),
    })),
    apart: apartTexts(sheet, nameOf, words),
    maps: paperMaps(maps, ground, nameOf, words),
    contradictions:
      sheet.contradictions.length === 0
        ? [t('compareView.contradictions.none')]
        : sheet.contradictions.map((one) => contradictionText(one, words)),
    notes: sheet.notes.map((note) => noteText(note, words)),
    sources: [
      ...sheet.sources.map((source) => `[${source.number}] ${sourceText(source, words)}`),
      ...(sheet.attributions.length === 0 ? [] : [attributionText(sheet, words)]),
    ],
    address: t('sheet.address', { address: ground.address }),
  };
}

export function nameIn({ places }: Pick<SheetGround, 'places'>): (placeId: string) => string {
  return (placeId) => places.get(placeId)?.label ?? placeId;
}

export function noteText(note: CompareNote, { t }: Words): string {
  switch (note) {
    case 'police-discovered':
    case 'place-is-part':
    case 'period-assumed':
    case 'no-maps':
      return t(`compareOut.note.${note}`);
    default:
      return t(`sheet.note.${note}`);
  }
}

export function apartTexts(
  { keptApart }: CompareSheet,
  nameOf: (placeId: string) => string,
  { t, format }: Words,
): readonly string[] {
  return keptApart.map(({ indicator, series, refusal, year, share, sourceNumber }) =>
    t('compareOut.apartEntry', {
      entry: t('compareView.apart.entry', {
        place: nameOf(series.placeId),
        value: format.share(share),
        year: String(year),
        question: inSentence(format.text(indicator.question)),
        differences: format.list(refusal.differences.map((one) => t(`compare.difference.${one}`))),
      }),
      number: sourceNumber,
    }),
  );
}

function rowText(
  { row, sourceNumbers }: CompareSheet['rows'][number],
  index: number,
  { comparison: { subject }, contradictions }: CompareSheet,
  nameOf: (placeId: string) => string,
  words: Words,
): CompareRowText {
  const { t, format } = words;
  const { chip, lead, notes } = rowSentences(row, nameOf, words);
  const { from, against } = row;
  const reading =
    subject.kind === 'stated-count' && row.kind === 'count'
      ? subject.stated.periodReadings.find(({ id }) => id === row.periodReadingId)
      : undefined;
  const refused = 'refusedAsCounted' in row ? row.refusedAsCounted : null;
  return {
    id: `row-${index}`,
    code: row.verdict.code,
    against: t(
      against === 'comparator'
        ? 'compareView.rows.place'
        : against === 'earlier'
          ? 'compareView.rows.over'
          : 'compareView.rows.placeOver',
      { place: nameOf(from.placeId), year: String(from.year) },
    ),
    chip,
    lead,
    notes: [
      ...(reading === undefined ? [] : [`${format.text(reading.reason)}.`]),
      ...(refused === null
        ? []
        : [
            t('compareView.rows.refusedFirst', {
              reason: t(`compare.refusal.${refused.reason}`),
            }),
          ]),
      ...notes,
      ...(row.kind === 'count' && row.per !== null
        ? [
            t('compareOut.per', {
              name: inSentence(t(`compareView.denominator.name.${row.per.kind}`)),
              to: format.estimate(row.per.to),
              from: format.estimate(row.per.from),
              unit: row.per.kind === 'area' ? ' km²' : '',
            }),
          ]
        : []),
      ...(row.kind === 'count'
        ? [
            t('compareView.rows.periods', {
              from: periodText(row.from.period, words),
              to: periodText(row.to.period, words),
            }),
          ]
        : []),
    ],
    reference: [
      ...(sourceNumbers.length === 0 ? [] : [sourceReference(sourceNumbers, words)]),
      ...row.contradictionIds.map((id) => {
        const review = contradictions.find((one) => one.id === id)?.review;
        // What was found stands once, in the list below.
        return codeText(id, review && { ...review, note: '' }, words);
      }),
    ].join(' · '),
  };
}

export function valueText({ point, lack }: CompareSheetValue, sheet: CompareSheet, words: Words) {
  const { t, format } = words;
  if (point === null) return lackText(lack, sheet, words);
  const isSurvey = sheet.comparison.subject.kind === 'survey';
  const value = isSurvey ? format.share(point.value) : format.number(point.value);
  const isPart = point.isPart && sheet.comparison.subject.kind !== 'stated-count';
  return isPart ? t('compareView.plot.part', { value }) : value;
}

export function lackText(
  lack: CompareSheetValue['lack'],
  { incidentOrigin }: Pick<CompareSheet, 'incidentOrigin'>,
  { t }: Words,
): string {
  if (lack === null) return '';
  if (lack === 'withheld') {
    return t(incidentOrigin !== null ? 'sheet.table.withheld' : 'compareView.plot.withheld');
  }
  return lack === 'not-collected' ? t('compareView.plot.not-collected') : t(`missing.${lack}`);
}

function answersText({ point, answers }: CompareSheetValue, sheet: CompareSheet, words: Words) {
  const { t, format } = words;
  if (point === null) return '';
  if (sheet.comparison.subject.kind !== 'survey') return t('compareOut.answers.count');
  return answers === null ? t('compareOut.answers.unknown') : format.number(answers);
}

export function valuePeriodText({ point, fact, period }: CompareSheetValue, words: Words): string {
  if (point === null) return '';
  return fact === null ? periodText(period, words) : factPeriodText(fact, words);
}

function factPeriodText({ period, year }: Fact, { t, format }: Words): string {
  if (period.kind === 'stated') return format.text(period.text);
  return year.kind === 'year' ? t('source.yearOnly', { year: year.year }) : t('source.noYear');
}

function valueSourceText({ fact, sourceNumber }: CompareSheetValue, { t }: Words): string {
  if (sourceNumber === null) return '';
  return fact === null
    ? `[${sourceNumber}]`
    : `[${sourceNumber}] ${t('source.lines', { lines: fact.lines })}`;
}

function plotTexts(
  sheet: CompareSheet,
  title: string,
  { places }: SheetGround,
  words: Words,
): readonly ComparePlotText[] {
  const { plot, subject } = sheet.comparison;
  if (plot === null) return [];
  const { t, format } = words;
  const lines = plot.lines.filter(({ pieces }) => pieces.length > 0);
  const max = Math.max(...lines.flatMap(({ pieces }) => pieces.flat().map(({ value }) => value)));
  const bounds = boundsOfSubject(subject);
  const isSurvey = subject.kind === 'survey';
  const pointText = ({ value, isPart }: PlotPoint) => {
    const shown = isSurvey ? format.share(value) : format.number(value);
    return isPart && subject.kind !== 'stated-count'
      ? t('compareView.plot.part', { value: shown })
      : shown;
  };
  const pointsOf = ({ pieces }: PlotLine) =>
    pieces.flatMap((piece) =>
      piece.map((point, index) => ({
        year: point.year,
        share: point.value,
        valueText: pointText(point),
        classIndex: toClassIndex(classOf(point.value, bounds)),
        isOpen: point.isOpen,
        startsPiece: index === 0,
        isZero: !isSurvey && point.value === 0,
      })),
    );
  return lines.map((line) => {
    const place = places.get(line.placeId)?.label ?? line.placeId;
    return {
      place,
      plot: {
        label: t('compareView.plot.series', { place, subject: title }),
        firstYear: plot.firstYear,
        lastYear: plot.lastYear,
        max: max || 1,
        ramp: isSurvey ? 'perceived' : 'offences',
        points: pointsOf(line),
        gaps: line.gaps.map(({ fromYear, toYear, reason }) => ({
          fromYear,
          toYear,
          label: lackText(reason, sheet, words),
        })),
        breaks: plot.breaks
          .filter(({ seriesBreak }) => breaksOf(places.get(line.placeId), [seriesBreak]).length > 0)
          .map(({ seriesBreak, position }) => ({
            position,
            label: `${format.date(seriesBreak.date)}: ${format.text(seriesBreak.label)}`,
          })),
      },
    };
  });
}
