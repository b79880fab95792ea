import type { Fact } from '../fact/fact.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { GradeStatement, Phenomenon } from '../indicator/phenomenon.ts';
import type { ComparisonData } from './comparison-data.ts';
import { newestChange } from './newest-change.ts';
import type { SurveyRow } from './survey-rows.ts';

/** What is known of one phenomenon in one place. Several questions stand beside each other, never added. */
export type PhenomenonEntry =
  | {
      readonly kind: 'share';
      readonly indicator: Indicator;
      readonly year: number;
      /** 0–1 */
      readonly share: number;
      readonly factId: string;
      /** Against the same question's value before it; null where there is none. */
      readonly change: SurveyRow | null;
    }
  | { readonly kind: 'statement'; readonly fact: Fact };

export interface PhenomenonRow {
  readonly phenomenon: Phenomenon;
  /** In the order of the matrix's places; an empty list is `missing`. */
  readonly cells: readonly (readonly PhenomenonEntry[])[];
}

export interface PhenomenonMatrix {
  readonly placeIds: readonly string[];
  readonly rows: readonly PhenomenonRow[];
}

/** Phenomena by place, each place with the newest share of each question of its own. */
export function phenomenonMatrix(data: ComparisonData): PhenomenonMatrix {
  const shares = (phenomenon: Phenomenon) =>
    data.series.filter(({ indicatorId }) => phenomenon.indicatorIds.includes(indicatorId));
  const statements = (phenomenon: Phenomenon) =>
    phenomenon.factIds.flatMap((id) => data.facts.get(id) ?? []);
  const placeIds = [
    ...new Set(
      data.phenomena.flatMap((phenomenon) =>
        [...shares(phenomenon), ...statements(phenomenon)].map(({ placeId }) => placeId),
      ),
    ),
  ].toSorted((a, b) => Number(a === data.comparatorId) - Number(b === data.comparatorId));
  return {
    placeIds,
    rows: data.phenomena.map((phenomenon) => ({
      phenomenon,
      cells: placeIds.map((placeId) => [
        ...shares(phenomenon)
          .filter((series) => series.placeId === placeId)
          .flatMap((series): readonly PhenomenonEntry[] => {
            const { indicatorId, observations } = series;
            const indicator = data.indicators.find(({ id }) => id === indicatorId);
            const newest = observations.findLast(({ status }) => status === 'measured');
            if (indicator === undefined || newest?.status !== 'measured') return [];
            const { year, share, factId } = newest;
            const change = newestChange(indicator, series, data);
            return [{ kind: 'share', indicator, year, share, factId, change }];
          }),
        ...statements(phenomenon)
          .filter((fact) => fact.placeId === placeId)
          .map((fact) => ({ kind: 'statement', fact }) as const),
      ]),
    })),
  };
}

/** A statement by school grade and sex: a figure, a rank or a direction in the fact's own words. */
export interface GradeRow {
  readonly statement: GradeStatement;
  readonly fact: Fact;
}

/** In the order of the region's list, statements about one thing beside each other. */
export function gradeTable({ gradeStatements, facts }: ComparisonData): readonly GradeRow[] {
  const rows = gradeStatements.flatMap((statement) => {
    const fact = facts.get(statement.factId);
    return fact === undefined ? [] : [{ statement, fact }];
  });
  const subjects = [...new Set(rows.map(({ fact }) => fact.indicator.sv))];
  return subjects.flatMap((subject) => rows.filter(({ fact }) => fact.indicator.sv === subject));
}
