import type { ComparisonData } from '../compare/comparison-data.ts';
import type { RowCode } from '../compare/finding.ts';
import { statedRows } from '../compare/stated-rows.ts';
import { surveyRows } from '../compare/survey-rows.ts';
import { findSeries } from '../indicator/read-share.ts';

/** What can be followed: a survey question of a group, or a count that the document prints. */
export type FollowedSubject =
  | { readonly kind: 'survey'; readonly indicatorId: string; readonly groupId: string }
  | { readonly kind: 'stated-count'; readonly statedCountId: string };

/** A value as its source has it: never one without its period and where it is from. */
export interface SourcedValue {
  /** The period, as far as the source states it. */
  readonly year: number;
  /** Of a survey a share 0–1, else a count. */
  readonly value: number;
  /** Answers behind a share; null where the source does not state them, and of a count. */
  readonly answers: number | null;
  readonly factId: string;
  readonly sourceId: string;
}

/** The series that shows whether a measure helps, and where it stood when it was chosen. */
export interface FollowedIndicator {
  readonly subject: FollowedSubject;
  readonly placeId: string;
  readonly baseline: SourcedValue;
}

/** A series that can be chosen. */
export interface FollowOption {
  readonly key: string;
  readonly subject: FollowedSubject;
  readonly placeId: string;
  /** Measured years, ascending; at least one. */
  readonly values: readonly SourcedValue[];
}

type FollowData = Pick<ComparisonData, 'facts' | 'indicators' | 'series' | 'statedCounts'>;

export function followKey({ subject, placeId }: Pick<FollowOption, 'subject' | 'placeId'>): string {
  return subject.kind === 'survey'
    ? `survey:${subject.indicatorId}:${subject.groupId}:${placeId}`
    : `stated-count:${subject.statedCountId}`;
}

/** Every series with a value, in the order in which the questions stand. */
export function followOptions(data: FollowData): readonly FollowOption[] {
  const option = (
    subject: FollowedSubject,
    placeId: string,
    values: readonly SourcedValue[],
  ): readonly FollowOption[] =>
    values.length === 0 ? [] : [{ key: followKey({ subject, placeId }), subject, placeId, values }];
  return [
    ...data.indicators.flatMap((indicator) =>
      data.series
        .filter(({ indicatorId }) => indicatorId === indicator.id)
        .flatMap(({ groupId, placeId }) => {
          const subject = { kind: 'survey', indicatorId: indicator.id, groupId } as const;
          return option(subject, placeId, valuesOf(subject, placeId, data));
        }),
    ),
    ...data.statedCounts.flatMap(({ id, placeId }) => {
      const subject = { kind: 'stated-count', statedCountId: id } as const;
      return option(subject, placeId, valuesOf(subject, placeId, data));
    }),
  ];
}

/** Measured values of a series, ascending years. Missing and withheld years are not among them. */
function valuesOf(
  subject: FollowedSubject,
  placeId: string,
  { facts, indicators, series, statedCounts }: FollowData,
): readonly SourcedValue[] {
  if (subject.kind === 'stated-count') {
    const stated = statedCounts.find(({ id }) => id === subject.statedCountId);
    return (stated?.counts ?? []).map(({ year, count, factId }) => ({
      year,
      value: count,
      answers: null,
      factId,
      sourceId: facts.get(factId)?.sourceId ?? stated?.sourceId ?? '',
    }));
  }
  const { indicatorId, groupId } = subject;
  const surveyId = indicators.find(({ id }) => id === indicatorId)?.sourceId ?? '';
  const own = findSeries(series, indicatorId, placeId, groupId);
  return (own?.observations ?? []).flatMap((observation): SourcedValue[] => {
    if (observation.status !== 'measured') return [];
    const { year, share, answers = null, factId } = observation;
    return [
      { year, value: share, answers, factId, sourceId: facts.get(factId)?.sourceId ?? surveyId },
    ];
  });
}

/** `several`: ways to read the period that give different verdicts. */
export type FollowCode = RowCode | 'several';

export type FollowReading =
  /** Nothing has been measured since. */
  | { readonly status: 'no-later' }
  /** The series is not in the data at hand: only the value that was kept is known. */
  | { readonly status: 'unknown-series' }
  | {
      readonly status: 'measured';
      readonly latest: SourcedValue;
      readonly code: FollowCode;
      readonly contradictionIds: readonly string[];
    };

/** The newest value of the series against the kept one, by the same rules as any comparison. */
export function readFollowed(followed: FollowedIndicator, data: ComparisonData): FollowReading {
  const { subject, placeId, baseline } = followed;
  const values = valuesOf(subject, placeId, data);
  if (values.length === 0) return { status: 'unknown-series' };
  const latest = values.at(-1);
  if (latest === undefined || latest.year <= baseline.year) return { status: 'no-later' };
  const years = [baseline.year, latest.year];
  const rows = rowsOf(subject, placeId, years, data);
  const codes = [...new Set(rows.map(({ verdict }) => verdict.code))];
  const [code = 'undecidable'] = codes;
  return {
    status: 'measured',
    latest,
    code: codes.length > 1 ? 'several' : code,
    contradictionIds: [...new Set(rows.flatMap(({ contradictionIds }) => contradictionIds))],
  };
}

function rowsOf(
  subject: FollowedSubject,
  placeId: string,
  years: readonly number[],
  data: ComparisonData,
) {
  if (subject.kind === 'stated-count') {
    const stated = data.statedCounts.find(({ id }) => id === subject.statedCountId);
    return stated === undefined ? [] : statedRows(stated, years, data);
  }
  const indicator = data.indicators.find(({ id }) => id === subject.indicatorId);
  if (indicator === undefined) return [];
  const { groupId } = subject;
  return surveyRows({ indicator, groupId, placeId, years, comparator: { kind: 'itself' } }, data);
}
