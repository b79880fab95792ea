import type { Fact, FactYear } from './fact.ts';

/** Figures of one question and group, a fact for each year. */
export interface YearsRow {
  readonly key: string;
  /** The newest fact: question and group are the same in all of them. */
  readonly fact: Fact;
  readonly byYear: ReadonlyMap<number, Fact>;
}

/** The years that have a figure, ascending, and one row for each question, group and place. */
export function pivotYears(facts: readonly Fact[]): {
  readonly years: readonly number[];
  readonly rows: readonly YearsRow[];
} {
  const rows = new Map<string, Map<number, Fact>>();
  for (const fact of facts) {
    const year = calendarYear(fact.year);
    if (year === null || fact.value.kind !== 'number') continue;
    const key = [fact.placeId, fact.indicator.sv, fact.group?.sv ?? ''].join(' · ');
    rows.set(key, (rows.get(key) ?? new Map<number, Fact>()).set(year, fact));
  }
  const years = new Set([...rows.values()].flatMap((byYear) => [...byYear.keys()]));
  return {
    years: [...years].sort((a, b) => a - b),
    rows: [...rows].flatMap(([key, byYear]) => {
      const fact = byYear.get(Math.max(...byYear.keys()));
      return fact === undefined ? [] : [{ key, fact, byYear }];
    }),
  };
}

function calendarYear(year: FactYear): number | null {
  if (year.kind === 'year') return year.year;
  return year.kind === 'school-year' ? year.firstYear : null;
}
