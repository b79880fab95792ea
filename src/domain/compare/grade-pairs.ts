import { type ShareVerdict, verdictOfShares } from '../statistics/verdict-of-shares.ts';
import type { GradeRow } from './statement-tables.ts';

/** Two sexes of one grade, asked the same thing the same year. `from` is the second in the list. */
export interface GradePair {
  readonly from: GradeRow;
  readonly to: GradeRow;
  /** 0–1 */
  readonly fromShare: number;
  readonly toShare: number;
  readonly verdict: ShareVerdict;
}

/** The source states no number of answers, so a difference is never more than a question of how many. */
export function gradePairs(rows: readonly GradeRow[]): readonly GradePair[] {
  return rows.flatMap((to, index) =>
    rows.slice(index + 1).flatMap((from): readonly GradePair[] => {
      const [fromShare, toShare] = [shareOf(from), shareOf(to)];
      if (fromShare === null || toShare === null || !areOfOneGrade(from, to)) return [];
      const read = (row: GradeRow, share: number) => ({
        indicatorId: row.fact.indicator.sv,
        groupId: row.statement.grade.sv,
        reading: { status: 'measured', share } as const,
      });
      const verdict = verdictOfShares(read(from, fromShare), read(to, toShare));
      return [{ from, to, fromShare, toShare, verdict }];
    }),
  );
}

function areOfOneGrade(a: GradeRow, b: GradeRow): boolean {
  const [first, second] = [a.fact.year, b.fact.year];
  return (
    a.fact.indicator.sv === b.fact.indicator.sv &&
    a.statement.grade.sv === b.statement.grade.sv &&
    a.statement.sex?.sv !== b.statement.sex?.sv &&
    first.kind === 'year' &&
    second.kind === 'year' &&
    first.year === second.year
  );
}

/** Null for a rank, a direction and a statement in words. */
export function shareOf({ fact: { value } }: GradeRow): number | null {
  return value.kind === 'number' && value.unit === 'procent' ? value.value / 100 : null;
}
