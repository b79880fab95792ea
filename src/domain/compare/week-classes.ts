import { hourClassOf } from '../incident/hour-classes.ts';
import { daysOf, type Period } from '../time/period.ts';

/**
 * Fixed half-open classes of one hour of the week at one place, in incidents, ascending lower bounds.
 * The same in every year, for every place and category, so that two grids can be read together.
 */
export const comparedHourBounds = [1, 2, 5, 10, 20] as const;

const DAYS_PER_YEAR = 365;

/** Class 0–4 of each hour, null for nought. `isPerDay`: by what the count would be in a whole year. */
export function hourClasses(
  byWeekHour: Uint32Array,
  period: Period,
  isPerDay: boolean,
): readonly (number | null)[] {
  const years = isPerDay ? daysOf(period) / DAYS_PER_YEAR : 1;
  return Array.from(byWeekHour, (count) => hourClassOf(count / years, 1, comparedHourBounds));
}
