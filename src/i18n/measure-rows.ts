import type { FindingAnalysis } from '../domain/measure/finding-analysis.ts';
import type { Measure } from '../domain/measure/measure.ts';
import {
  findingTitle,
  followedText,
  type MeasureContext,
  priorityAreaText,
  sourcedValueNote,
  sourcedValueText,
} from './measure-text.ts';
import type { Words } from './use-text.ts';

interface Row {
  readonly label: string;
  readonly value: string;
}

/** Every part of a measure, for the diary. What is not filled in has no row. */
export function measureRows(
  measure: Measure,
  context: MeasureContext,
  words: Words,
): readonly Row[] {
  const { t } = words;
  const { owner, placeId, indicator } = measure;
  return [
    { label: t('measures.report.column.what'), value: measure.what },
    { label: t('measures.report.column.status'), value: t(`measures.status.${measure.status}`) },
    { label: t('measures.page.reason'), value: measure.reason },
    {
      label: t('measures.report.column.owner'),
      value: owner === null ? '' : t(`measures.owners.${owner}`),
    },
    { label: t('measures.report.column.due'), value: measure.dueDate ?? '' },
    { label: t('measures.report.column.start'), value: measure.startDate ?? '' },
    {
      label: t('measures.report.column.place'),
      value: placeId === null ? '' : context.nameOf(placeId),
    },
    {
      label: t('measures.report.column.area'),
      value: priorityAreaText(measure.priorityAreaId, context, words),
    },
    ...measure.findingIds.map((id) => ({
      label: t('measures.diary.findings'),
      value: findingTitle(id, context, words),
    })),
    ...measure.points.map(({ walkId, pointId }) => ({
      label: t('measures.diary.points'),
      value: `${walkId} ${pointId}`,
    })),
    ...(indicator === null
      ? []
      : [
          {
            label: t('measures.diary.indicator'),
            value: followedText(indicator, context, words),
          },
          {
            label: t('measures.indicator.baseline'),
            value: [
              sourcedValueText(indicator.baseline, indicator.subject.kind, words),
              sourcedValueNote(indicator.baseline, indicator.subject.kind, context, words),
            ].join(' '),
          },
        ]),
    { label: t('measures.page.comment'), value: measure.comment },
  ].filter(({ value }) => value !== '');
}

/** Every part of an analysis, for the diary. */
export function analysisRows(
  analysis: FindingAnalysis,
  context: MeasureContext,
  words: Words,
): readonly Row[] {
  const { t, format } = words;
  const { findingId, causes, radighet, priority, reasons } = analysis;
  return [
    { label: t('measures.diary.findings'), value: findingTitle(findingId, context, words) },
    {
      label: t('causes.cause.label'),
      value: format.list(causes.map((cause) => t(`causes.cause.${cause}`))),
    },
    { label: t('causes.cause.note'), value: analysis.causeNote },
    {
      label: t('causes.radighet.label'),
      value: format.list(radighet.map((kind) => t(`causes.radighet.${kind}`))),
    },
    {
      label: t('causes.priority.label'),
      value: priority === null ? '' : t(`causes.priority.${priority}`),
    },
    {
      label: t('causes.reason.label'),
      value: reasons.map((reason) => t(`causes.reason.${reason}`)).join('; '),
    },
    { label: t('causes.reason.note'), value: analysis.reasonNote },
    {
      label: t('causes.areaLink'),
      value: priorityAreaText(analysis.priorityAreaId, context, words),
    },
  ].filter(({ value }) => value !== '');
}
