import type { Period } from '#src/domain/time/period.ts';

/** A whole calendar year. */
export function aYear(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

/** January to October. */
export function tenMonths(year: number): Period {
  return { start: `${year}-01-01`, end: `${year}-10-31` };
}
