/** Hours of a week, from Monday 00–01. */
export const WEEK_HOURS = 168;
export const HOURS_PER_DAY = 24;

/** Index `weekday * 24 + hour`; weekday 0 is Monday. */
export function weekHourOf(weekday: number, hour: number): number {
  return weekday * HOURS_PER_DAY + hour;
}

/** Corners of a block of weekdays (0–6) and hours (0–23), both ends included, in any order. */
export interface WeekHourRectangle {
  readonly fromDay: number;
  readonly toDay: number;
  readonly fromHour: number;
  readonly toHour: number;
}

/**
 * One byte for each hour of the week, 1 for chosen. Index: `weekHourOf`.
 * Never written to once it is made.
 */
export type WeekHourMask = Uint8Array;

/** The mask with the rectangle chosen as well. */
export function withRectangle(mask: WeekHourMask, rectangle: WeekHourRectangle): WeekHourMask {
  const next = Uint8Array.from(mask);
  const [firstDay, lastDay] = ordered(rectangle.fromDay, rectangle.toDay);
  const [firstHour, lastHour] = ordered(rectangle.fromHour, rectangle.toHour);
  for (let day = firstDay; day <= lastDay; day += 1) {
    next.fill(1, weekHourOf(day, firstHour), weekHourOf(day, lastHour) + 1);
  }
  return next;
}

export function rectangleMask(rectangle: WeekHourRectangle): WeekHourMask {
  return withRectangle(new Uint8Array(WEEK_HOURS), rectangle);
}

export function countChosenHours(mask: WeekHourMask): number {
  return mask.reduce((sum, chosen) => sum + (chosen === 0 ? 0 : 1), 0);
}

export function areMasksEqual(a: WeekHourMask, b: WeekHourMask): boolean {
  return a.length === b.length && a.every((chosen, index) => (chosen === 0) === (b[index] === 0));
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
