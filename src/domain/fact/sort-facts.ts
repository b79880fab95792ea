import type { Fact, FactYear } from './fact.ts';

/** Newest year first; facts without a year last; equal years in the document's own order. */
export function newestFirst(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((a, b) => yearRank(b.year) - yearRank(a.year));
}

function yearRank(year: FactYear): number {
  switch (year.kind) {
    case 'year':
      return year.year;
    case 'school-year':
      return year.firstYear + 0.5;
    case 'earlier-years':
      return 1;
    case 'not-stated':
      return 0;
  }
}
