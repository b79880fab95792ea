import type { CountRow } from '../../../domain/compare/count-rows.ts';
import type { ComparisonRow } from '../../../domain/compare/finding.ts';
import type { SurveyRow } from '../../../domain/compare/survey-rows.ts';
import type { CompareSheet, CompareSheetValue } from '../../../domain/sheet/compare-sheet.ts';
import type { CsvCell } from '../../../domain/text/csv-text.ts';
import { periodText } from '../../../i18n/period-text.ts';
import type { Words } from '../../../i18n/use-text.ts';
import { rowSentences } from '../../../i18n/verdict-sentence.ts';
import type { CompareText } from '../../../print/compare/compare-text.ts';
import { sourceText } from '../../../print/sheet-words.ts';
import { lackText, nameIn, type SheetGround, valuePeriodText } from './sheet-text.ts';

const columns = [
  'kind',
  'data',
  'subject',
  'place',
  'year',
  'value',
  'unit',
  'answers',
  'period',
  'otherPlace',
  'otherYear',
  'otherValue',
  'otherAnswers',
  'otherPeriod',
  'basis',
  'denominator',
  'exposure',
  'otherExposure',
  'change',
  'changeLower',
  'changeUpper',
  'verdict',
  'reason',
  'cTest',
  'adjusted',
  'eTest',
  'z',
  'ratio',
  'ratioLower',
  'ratioUpper',
  'needed',
  'neededFewest',
  'neededMost',
  'source',
  'contradictions',
  'text',
] as const;
type ColumnId = (typeof columns)[number];
type Cells = Partial<Record<ColumnId, CsvCell>>;

/** The sheet as one table: a kind of row for the finding, comparisons, values, sources and the rest. */
export function csvRows(
  sheet: CompareSheet,
  text: CompareText,
  ground: SheetGround,
  words: Words,
): readonly (readonly CsvCell[])[] {
  const { t } = words;
  const { subject } = sheet.comparison;
  const nameOf = nameIn(ground);
  const unit = t(`compareOut.unit.${subject.kind === 'survey' ? 'share' : 'count'}`);
  const data = t(`compareOut.csvData.${subject.kind === 'stated-count' ? 'stated' : subject.kind}`);
  const about = {
    data,
    subject: [text.scope.split(' · ')[0] ?? '', ...text.about].join(' · '),
    unit,
  };
  const lines = (
    kind: 'about' | 'apart' | 'contradiction' | 'note' | 'source',
    all: readonly string[],
  ) => all.map((line): Cells => ({ kind: t(`compareOut.csvKind.${kind}`), data, text: line }));
  const rows: readonly Cells[] = [
    { kind: t('compareOut.csvKind.title'), data, subject: about.subject, text: text.title },
    ...sheet.rows.map(({ row, sourceNumbers }) => ({
      kind: t('compareOut.csvKind.row'),
      ...about,
      ...rowCells(row, sheet, nameOf, words),
      source: sourcesText(sourceNumbers, sheet, words),
      contradictions: row.contradictionIds.join(' '),
    })),
    ...sheet.values.map((value) => ({
      kind: t('compareOut.csvKind.value'),
      ...about,
      ...valueCells(value, sheet, nameOf, words),
    })),
    ...lines('apart', text.apart),
    ...sheet.contradictions.map(
      ({ id }, index): Cells => ({
        kind: t('compareOut.csvKind.contradiction'),
        data,
        contradictions: id,
        text: text.contradictions[index] ?? '',
      }),
    ),
    ...lines('note', text.notes),
    ...lines('source', text.sources),
    ...lines(
      'about',
      [text.audience, text.mark, text.made, text.address].filter((line) => line !== null),
    ),
  ];
  return [
    columns.map((id) => t(`compareOut.csvHead.${id}`)),
    ...rows.map((cells) => columns.map((id) => cells[id] ?? null)),
  ];
}

function rowCells(
  row: ComparisonRow,
  sheet: CompareSheet,
  nameOf: (placeId: string) => string,
  words: Words,
): Cells {
  const { t } = words;
  const { from, to } = row;
  const { chip, lead, notes } = rowSentences(row, nameOf, words);
  return {
    place: nameOf(to.placeId),
    year: to.year,
    value: readingCell(to, sheet, words),
    answers: answersCell(to.reading),
    period: row.kind === 'count' ? periodText(row.to.period, words) : String(to.year),
    otherPlace: nameOf(from.placeId),
    otherYear: from.year,
    otherValue: readingCell(from, sheet, words),
    otherAnswers: answersCell(from.reading),
    otherPeriod: row.kind === 'count' ? periodText(row.from.period, words) : String(from.year),
    verdict: chip,
    text: [lead, ...notes].join(' '),
    ...(row.kind === 'count'
      ? countCells(row, words)
      : { basis: t('compareOut.basis.survey'), ...shareCells(row, words) }),
  };
}

function shareCells({ verdict }: SurveyRow, { t }: Words): Cells {
  return {
    ...('reason' in verdict && { reason: t(`compareOut.reason.${verdict.reason}`) }),
    ...('changePp' in verdict && { change: verdict.changePp }),
    ...('intervalPp' in verdict &&
      verdict.intervalPp !== null && {
        changeLower: verdict.intervalPp.lower,
        changeUpper: verdict.intervalPp.upper,
      }),
    ...('needed' in verdict && {
      needed: verdict.needed.answers,
      neededFewest: verdict.needed.fewest,
      neededMost: verdict.needed.most,
    }),
  };
}

function countCells({ verdict, basis, per, from }: CountRow, { t }: Words): Cells {
  const isOfMonths = from.period?.months !== undefined;
  return {
    basis: t(
      `compareOut.basis.${basis === 'per-day' ? 'per-day' : isOfMonths ? 'same-months' : 'years'}`,
    ),
    ...(per !== null && {
      denominator: t(`compareView.denominator.name.${per.kind}`),
      exposure: per.to,
      otherExposure: per.from,
    }),
    ...(verdict.code === 'undecidable' && { reason: t(`compareOut.reason.${verdict.reason}`) }),
    ...(verdict.code === 'not-comparable' && {
      reason: t(`compare.refusal.${verdict.reason}`, { places: '' }),
    }),
    ...('pValue' in verdict && {
      cTest: verdict.pValue,
      adjusted: verdict.adjustedPValue,
      eTest: verdict.unconditionalPValue,
      z: verdict.z,
    }),
    ...('change' in verdict &&
      verdict.change.status === 'stated' && {
        ratio: verdict.change.ratio,
        ratioLower: verdict.change.interval.lower,
        ratioUpper: verdict.change.interval.upper,
      }),
  };
}

function readingCell(
  { reading }: ComparisonRow['from'],
  { incidentOrigin }: CompareSheet,
  { t }: Words,
): CsvCell {
  switch (reading.status) {
    case 'measured':
      return reading.share * 100;
    case 'counted':
      return reading.count;
    case 'withheld':
      return t(incidentOrigin !== null ? 'sheet.table.withheld' : 'compareView.plot.withheld');
    case 'missing':
      return 'reason' in reading ? t(`missing.${reading.reason}`) : t('compare.noValue');
  }
}

function answersCell(reading: ComparisonRow['from']['reading']): CsvCell {
  return reading.status === 'measured' ? (reading.answers ?? null) : null;
}

function valueCells(
  value: CompareSheetValue,
  sheet: CompareSheet,
  nameOf: (placeId: string) => string,
  words: Words,
): Cells {
  const { point, lack, sourceNumber, fact } = value;
  const isShare = sheet.comparison.subject.kind === 'survey';
  const source = sourceNumber === null ? '' : sourcesText([sourceNumber], sheet, words);
  return {
    place: nameOf(value.placeId),
    year: value.year,
    value:
      point === null ? lackText(lack, sheet, words) : isShare ? point.value * 100 : point.value,
    answers:
      value.answers ?? (isShare && point !== null ? words.t('compareOut.answers.unknown') : null),
    period: valuePeriodText(value, words),
    source: fact === null ? source : `${source} ${words.t('source.lines', { lines: fact.lines })}`,
    contradictions: (fact?.contradictionIds ?? []).join(' '),
  };
}

function sourcesText(numbers: readonly number[], { sources }: CompareSheet, words: Words): string {
  return sources
    .filter(({ number }) => numbers.includes(number))
    .map((source) => `[${source.number}] ${sourceText(source, words)}`)
    .join(' ');
}
