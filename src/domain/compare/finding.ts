import type { ShareReading } from '../indicator/read-share.ts';
import type { RateRatio } from '../statistics/rate-ratio.ts';
import type { CountVerdict } from '../statistics/verdict-of-counts.ts';
import type { ShareVerdict } from '../statistics/verdict-of-shares.ts';
import type { SubjectChoice } from './comparison-choices.ts';
import type { CountRow } from './count-rows.ts';
import type { PlaceRefusal } from './place-exposures.ts';
import type { SeriesRefusal } from './series-key.ts';
import type { StatedRow } from './stated-rows.ts';
import type { SurveyRow } from './survey-rows.ts';

export type ComparisonRow = SurveyRow | CountRow | StatedRow;
export type RowVerdict = ShareVerdict | CountVerdict | SeriesRefusal | PlaceRefusal;
export type RowCode = RowVerdict['code'];

export interface FoundValue<Value> {
  readonly placeId: string;
  readonly year: number;
  readonly value: Value;
}

/**
 * What a comparison says, in codes and figures and no words: a sheet's title, and a finding that can be
 * kept. `several`: ways to read the period that give different verdicts.
 */
export type Finding =
  | {
      readonly kind: 'share';
      readonly subject: SubjectChoice;
      readonly against: SurveyRow['against'];
      readonly from: FoundValue<number>;
      readonly to: FoundValue<number>;
      readonly code: RowCode;
      /** Unit: percentage points. Null for equal rounded values and refusals. */
      readonly changePp: number | null;
    }
  | {
      readonly kind: 'count';
      readonly subject: SubjectChoice;
      readonly origin: CountRow['origin'];
      readonly against: CountRow['against'];
      readonly from: FoundValue<number>;
      readonly to: FoundValue<number>;
      readonly code: RowCode | 'several';
      /** One for each way to read the period; empty where no percent may be stated. */
      readonly ratios: readonly RateRatio[];
    }
  /** The one value that there is: nothing to hold it against. */
  | {
      readonly kind: 'value';
      readonly subject: SubjectChoice;
      readonly unit: 'share' | 'count';
      readonly to: FoundValue<number>;
    }
  | { readonly kind: 'nothing'; readonly subject: SubjectChoice };

/** The first row that has both its values; else the one value that there is. */
export function findingOf(subject: SubjectChoice, rows: readonly ComparisonRow[]): Finding {
  const lead = rows.find((row) => readValue(row.from) !== null && readValue(row.to) !== null);
  if (lead !== undefined) {
    return lead.kind === 'survey' ? ofShares(subject, lead) : ofCounts(subject, lead, rows);
  }
  for (const row of rows) {
    const to = found(row.to);
    if (to !== null) {
      return { kind: 'value', subject, unit: row.kind === 'survey' ? 'share' : 'count', to };
    }
  }
  return { kind: 'nothing', subject };
}

/** Of the one value that there is, where no row can be made. */
export function findingOfOne(
  { kind, choice }: { readonly kind: string; readonly choice: SubjectChoice },
  { placeId, year, value }: FoundValue<number>,
): Finding {
  const unit = kind === 'survey' ? 'share' : 'count';
  return { kind: 'value', subject: choice, unit, to: { placeId, year, value } };
}

function ofShares(subject: SubjectChoice, row: SurveyRow): Finding {
  const [from, to] = [found(row.from), found(row.to)];
  if (from === null || to === null) return { kind: 'nothing', subject };
  const { verdict, against } = row;
  return {
    kind: 'share',
    subject,
    against,
    from,
    to,
    code: verdict.code,
    changePp: 'changePp' in verdict ? verdict.changePp : null,
  };
}

function ofCounts(subject: SubjectChoice, row: CountRow, rows: readonly ComparisonRow[]): Finding {
  const [from, to] = [found(row.from), found(row.to)];
  if (from === null || to === null) return { kind: 'nothing', subject };
  const alike = rows.filter(
    (other): other is CountRow =>
      other.kind === 'count' &&
      other.against === row.against &&
      other.from.placeId === row.from.placeId &&
      other.from.year === row.from.year &&
      other.to.placeId === row.to.placeId,
  );
  const codes = new Set(alike.map(({ verdict }) => verdict.code));
  return {
    kind: 'count',
    subject,
    origin: row.origin,
    against: row.against,
    from,
    to,
    code: codes.size > 1 ? 'several' : row.verdict.code,
    ratios: alike.flatMap(({ verdict }) =>
      'change' in verdict && verdict.change.status === 'stated'
        ? [{ ratio: verdict.change.ratio, interval: verdict.change.interval }]
        : [],
    ),
  };
}

interface Point {
  readonly placeId: string;
  readonly year: number;
  readonly reading: ShareReading | CountRow['to']['reading'];
}

function found(point: Point): FoundValue<number> | null {
  const value = readValue(point);
  return value === null ? null : { placeId: point.placeId, year: point.year, value };
}

function readValue({ reading }: Point): number | null {
  if (reading.status === 'measured') return reading.share;
  return reading.status === 'counted' ? reading.count : null;
}
