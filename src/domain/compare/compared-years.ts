import type { YearsChoice } from './comparison-choices.ts';
import type { SubjectYear } from './subjects.ts';

/**
 * Ascending years to compare. `all` takes those with a whole value, and part years only where there
 * is no other; a list is taken as it is, so that an unmeasured year is answered and not dropped.
 */
export function comparedYears(
  choice: YearsChoice,
  years: readonly SubjectYear[],
): readonly number[] {
  if (choice !== 'all') return [...new Set(choice)].toSorted((a, b) => a - b);
  const having = (status: SubjectYear['status']) =>
    years.filter((one) => one.status === status).map(({ year }) => year);
  const whole = having('measured');
  return whole.length > 0 ? whole : having('part');
}
