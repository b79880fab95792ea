import type { ComparisonData } from '../compare/comparison-data.ts';
import type { KeptFinding } from '../compare/kept-finding.ts';
import { findSeries } from '../indicator/read-share.ts';
import type { Period } from '../time/period.ts';
import type { WalkPlan } from '../walk/walk-plan.ts';
import type { FindingAnalysis, PriorityLevel } from './finding-analysis.ts';
import { type FollowReading, readFollowed, type SourcedValue } from './followed-indicator.ts';
import { isOpenMeasure, isOverdueMeasure, type Measure, type MeasurePlan } from './measure.ts';

/** When the plan is reported: after four months, after eight, and after the year. */
export const reportOccasions = ['T1', 'T2', 'VB'] as const;
export type ReportOccasion = (typeof reportOccasions)[number];

const END: Readonly<Record<ReportOccasion, string>> = { T1: '04-30', T2: '08-31', VB: '12-31' };

/** From the beginning of the year to the end of what is reported. */
export function reportPeriod(occasion: ReportOccasion, year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-${END[occasion]}` };
}

/** The next occasion to report at, on a day `YYYY-MM-DD`. */
export function occasionAt(today: string): {
  readonly occasion: ReportOccasion;
  readonly year: number;
} {
  const year = Number(today.slice(0, 4));
  const occasion = reportOccasions.find((one) => today <= reportPeriod(one, year).end) ?? 'VB';
  return { occasion, year };
}

/** What a measure rests on. A finding that is gone from the device is named, not left out. */
export type Evidence =
  | {
      readonly kind: 'finding';
      readonly finding: KeptFinding;
      readonly priority: PriorityLevel | null;
      readonly sourceIds: readonly string[];
      /** Years that the finding speaks of, ascending. */
      readonly years: readonly number[];
      /** Of counts, the days where they are known. */
      readonly periods: readonly Period[];
      /** Answers or counts behind each of its values, in the order of `years`; null where not stated. */
      readonly answers: readonly (number | null)[];
      readonly contradictionIds: readonly string[];
    }
  | { readonly kind: 'finding-gone'; readonly findingId: string }
  | {
      readonly kind: 'point';
      readonly walkId: string;
      readonly walkTitle: string;
      /** Day of the walk; null where none was settled. */
      readonly date: string | null;
      readonly what: string;
    }
  | { readonly kind: 'point-gone' };

export interface ReportRow {
  readonly id: string;
  readonly measure: Measure;
  readonly isOverdue: boolean;
  /** Open, and to be ready within the period that is reported. */
  readonly isDueInPeriod: boolean;
  readonly evidence: readonly Evidence[];
  /** Null where no indicator is followed. */
  readonly follow: { readonly baseline: SourcedValue; readonly reading: FollowReading } | null;
}

export interface ReportData {
  readonly findings: ReadonlyMap<string, KeptFinding>;
  readonly analyses: ReadonlyMap<string, { readonly body: FindingAnalysis }>;
  readonly walks: readonly WalkPlan[];
  /** Null while the region's data is not there. */
  readonly comparison: ComparisonData | null;
}

/** One row for each measure, in the given order: none is left out, whatever it lacks. */
export function reportRows(
  measures: readonly MeasurePlan[],
  data: ReportData,
  period: Period,
  today: string,
): readonly ReportRow[] {
  return measures.map(({ id, body }) => ({
    id,
    measure: body,
    isOverdue: isOverdueMeasure(body, today),
    isDueInPeriod: isOpenMeasure(body) && body.dueDate !== null && body.dueDate <= period.end,
    evidence: evidenceOf(body, data),
    follow:
      body.indicator === null
        ? null
        : {
            baseline: body.indicator.baseline,
            reading:
              data.comparison === null
                ? { status: 'unknown-series' }
                : readFollowed(body.indicator, data.comparison),
          },
  }));
}

function evidenceOf(
  { findingIds, points }: Measure,
  { findings, analyses, walks, comparison }: ReportData,
): readonly Evidence[] {
  return [
    ...findingIds.map((findingId): Evidence => {
      const finding = findings.get(findingId);
      if (finding === undefined) return { kind: 'finding-gone', findingId };
      return {
        kind: 'finding',
        finding,
        priority: analyses.get(findingId)?.body.priority ?? null,
        ...groundsOf(finding, comparison),
      };
    }),
    ...points.map(({ walkId, pointId }): Evidence => {
      const walk = walks.find(({ id }) => id === walkId);
      const point = walk?.body.points.find(({ id }) => id === pointId);
      if (walk === undefined || point === undefined) return { kind: 'point-gone' };
      const date = walk.body.time?.date ?? null;
      return { kind: 'point', walkId, walkTitle: walk.title, date, what: point.what };
    }),
  ];
}

/** Source, period and number behind a finding. */
export function groundsOf(
  { finding, sourceIds, periods, contradictionIds }: KeptFinding,
  data: Pick<ComparisonData, 'series'> | null,
) {
  const values = finding.kind === 'value' ? [finding.to] : [finding.from, finding.to];
  const ascending = values.toSorted((a, b) => a.year - b.year);
  const isShare = finding.subject.kind === 'survey';
  const answers = ascending.map(({ placeId, year, value }) => {
    if (finding.subject.kind !== 'survey') return value;
    const { indicatorId, groupId } = finding.subject;
    const series = findSeries(data?.series ?? [], indicatorId, placeId, groupId);
    const observation = series?.observations.find((one) => one.year === year);
    return observation?.status === 'measured' ? (observation.answers ?? null) : null;
  });
  const [first] = periods;
  return {
    sourceIds,
    years: ascending.map(({ year }) => year),
    periods: isShare
      ? []
      : [first?.from ?? null, first?.to ?? null].filter((period) => period !== null),
    answers,
    contradictionIds,
  };
}

const FEWEST_SHOWN = 5;

/** Whether a count of own or practice data is from 1 to 4: it is not shown outside the organisation. */
export function hasSmallCount({ finding }: KeptFinding): boolean {
  const { kind } = finding.subject;
  if (kind !== 'practice' && kind !== 'own') return false;
  const values = finding.kind === 'value' ? [finding.to] : [finding.from, finding.to];
  return values.some(({ value }) => value > 0 && value < FEWEST_SHOWN);
}
