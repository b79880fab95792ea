import type { ExportTable } from '../domain/export/set-table.ts';
import { withGuard } from '../domain/import/formula-guard.ts';
import { faultsOfMeasure } from '../domain/measure/measure.ts';
import { type Evidence, hasSmallCount, type ReportRow } from '../domain/measure/plan-report.ts';
import type { SheetAudience } from '../domain/sheet/explore-sheet.ts';
import { reviewsFor } from '../domain/source/contradiction-review.ts';
import { codesText } from './contradiction-text.ts';
import { findingText } from './finding-text.ts';
import {
  followedText,
  followText,
  type MeasureContext,
  priorityAreaText,
  sourcedValueNote,
  sourcedValueText,
} from './measure-text.ts';
import type { Messages } from './messages.ts';
import { periodText } from './period-text.ts';
import { sourceTitle } from './source-titles.ts';
import type { Words } from './use-text.ts';

export type ReportColumn = keyof Messages['measures']['report']['column'];

/** What a measure rests on, in words. */
export interface EvidenceText {
  readonly what: string;
  readonly priority: string;
  readonly source: string;
  readonly period: string;
  readonly n: string;
  readonly contradictions: string;
  readonly isPractice: boolean;
}

/** A measure as it is reported; empty texts where nothing is filled in. */
export interface ReportText {
  readonly id: string;
  readonly number: number;
  readonly what: string;
  readonly place: string;
  readonly area: string;
  readonly owner: string;
  readonly due: string;
  readonly start: string;
  readonly status: string;
  readonly note: string;
  readonly isOverdue: boolean;
  readonly isDueInPeriod: boolean;
  readonly indicator: string;
  readonly baseline: string;
  readonly latest: string;
  readonly verdict: string;
  readonly lacks: readonly string[];
  readonly evidence: readonly EvidenceText[];
}

/** Rows in the words of the reader. For sharing, counts of one to four of own and practice data are withheld. */
export function reportTexts(
  rows: readonly ReportRow[],
  audience: SheetAudience,
  context: MeasureContext,
  words: Words,
): readonly ReportText[] {
  return rows.map((row, index) => reportText(row, index + 1, audience, context, words));
}

function reportText(
  { id, measure, isOverdue, isDueInPeriod, evidence, follow }: ReportRow,
  number: number,
  audience: SheetAudience,
  context: MeasureContext,
  words: Words,
): ReportText {
  const { t } = words;
  const { owner, placeId, indicator } = measure;
  const kind = indicator?.subject.kind ?? 'survey';
  const followed = follow === null ? null : followText(follow.reading, kind, words);
  return {
    id,
    number,
    what: measure.what,
    place: placeId === null ? '' : context.nameOf(placeId),
    area: priorityAreaText(measure.priorityAreaId, context, words),
    owner: owner === null ? t('measures.noOwner') : t(`measures.owners.${owner}`),
    due: measure.dueDate ?? t('measures.noDue'),
    start: measure.startDate ?? '',
    status: t(`measures.status.${measure.status}`),
    note: [measure.reason, measure.comment].filter((text) => text !== '').join(' '),
    isOverdue,
    isDueInPeriod,
    indicator: indicator === null ? '' : followedText(indicator, context, words),
    baseline:
      indicator === null
        ? ''
        : `${sourcedValueText(indicator.baseline, kind, words)}. ${sourcedValueNote(indicator.baseline, kind, context, words)}`,
    latest: followed?.latest ?? '',
    verdict: followed?.label ?? '',
    lacks: faultsOfMeasure(measure).map((fault) => t(`measures.fault.${fault}`)),
    evidence: evidence.map((one) => evidenceText(one, audience, context, words)),
  };
}

const NO_EVIDENCE: EvidenceText = {
  what: '',
  priority: '',
  source: '',
  period: '',
  n: '',
  contradictions: '',
  isPractice: false,
};

function evidenceText(
  evidence: Evidence,
  audience: SheetAudience,
  context: MeasureContext,
  words: Words,
): EvidenceText {
  const { t, format } = words;
  switch (evidence.kind) {
    case 'finding-gone':
      return {
        ...NO_EVIDENCE,
        what: t('measures.page.findingGone', { id: evidence.findingId }),
      };
    case 'point-gone':
      return { ...NO_EVIDENCE, what: t('measures.page.pointGone') };
    case 'point':
      return {
        ...NO_EVIDENCE,
        what: evidence.what,
        source:
          evidence.walkTitle === ''
            ? t('measures.report.walkSource')
            : `${t('measures.report.walkSource')}: ${evidence.walkTitle}`,
        period: evidence.date ?? t('measures.point.undated'),
      };
    case 'finding': {
      const { finding, priority, sourceIds, years, periods, answers } = evidence;
      const isHidden = audience === 'public' && hasSmallCount(finding);
      const of = (value: string, year: number | undefined) =>
        t('measures.report.ofYear', { value, year: String(year ?? '') });
      return {
        what: isHidden
          ? t('measures.report.hiddenFinding')
          : findingText(finding.finding, context.nameOf, words),
        priority: priority === null ? '' : t(`causes.priority.${priority}`),
        source: sourceIds.map((id) => sourceTitle(id, context, words)).join('; '),
        period:
          periods.length === 0
            ? years.join(', ')
            : periods.map((period) => periodText(period, words)).join('; '),
        n: isHidden
          ? t('measures.report.hidden')
          : answers
              .map((count, index) =>
                of(
                  count === null ? t('measures.report.unknown') : format.number(count),
                  years[index],
                ),
              )
              .join(', '),
        contradictions: codesText(
          evidence.contradictionIds,
          reviewsFor(context.reviews, audience),
          words,
        ),
        isPractice: finding.isPractice,
      };
    }
  }
}

const columns: readonly ReportColumn[] = [
  'number',
  'what',
  'place',
  'area',
  'basis',
  'priority',
  'owner',
  'due',
  'overdue',
  'start',
  'status',
  'note',
  'indicator',
  'baseline',
  'latest',
  'verdict',
  'source',
  'period',
  'n',
  'contradictions',
  'lacks',
];

/** The plan as a table: one row for each measure, every column filled or empty, no text a formula. */
export function reportTable(texts: readonly ReportText[], { t }: Words): ExportTable {
  return {
    head: columns.map((column) => t(`measures.report.column.${column}`)),
    rows: texts.map((text) => ({
      cells: columns.map((column) =>
        column === 'number' ? text.number : withGuard(cellOf(text, column, t)),
      ),
      position: null,
      area: null,
    })),
    hasGround: false,
  };
}

function cellOf(text: ReportText, column: ReportColumn, t: Words['t']): string {
  const lines = (part: (one: EvidenceText) => string) =>
    text.evidence
      .map(part)
      .filter((one) => one !== '')
      .join('\n');
  switch (column) {
    case 'number':
      return String(text.number);
    case 'basis':
      return lines(({ what, isPractice }) =>
        isPractice ? `${t('measures.report.practice')}: ${what}` : what,
      );
    case 'priority':
    case 'source':
    case 'period':
    case 'n':
    case 'contradictions':
      return lines((one) => one[column]);
    case 'overdue':
      return text.isOverdue ? t('measures.report.yes') : '';
    case 'lacks':
      return text.lacks.join(' ');
    default:
      return text[column];
  }
}
