import { classOf } from '../indicator/classify.ts';

/**
 * Fixed half-open classes of one hour of the week in a whole district, in incidents a year on the street,
 * ascending lower bounds. The same on every sheet and in every year.
 */
export const districtHourBounds = [1, 2, 5, 15, 50] as const;

/** Class 0–4 of each hour, null for nought. */
export function districtHourClasses(byWeekHour: Uint32Array): readonly (number | null)[] {
  return Array.from(byWeekHour, (count) =>
    count === 0 ? null : (classOf(count, districtHourBounds) ?? 0),
  );
}
