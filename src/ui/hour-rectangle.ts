export const DAYS = 7;
export const HOURS = 24;

/** Both ends included; `from` is never after `to`. */
export interface HourRectangle {
  /** 0 is Monday. */
  readonly fromDay: number;
  readonly toDay: number;
  readonly fromHour: number;
  readonly toHour: number;
}

/**
 * A place in the grid that can have focus. `day` is `DAYS` in the row of hour headers, `hour` is -1
 * in the column of weekday headers.
 */
export interface GridPosition {
  readonly day: number;
  readonly hour: number;
}

/** A header stands for its whole row or column. */
export function rectangleBetween(a: GridPosition, b: GridPosition): HourRectangle {
  const isWholeDay = a.hour < 0 || b.hour < 0;
  const isWholeHour = a.day >= DAYS || b.day >= DAYS;
  return {
    fromDay: isWholeHour ? 0 : Math.min(a.day, b.day),
    toDay: isWholeHour ? DAYS - 1 : Math.max(a.day, b.day),
    fromHour: isWholeDay ? 0 : Math.min(a.hour, b.hour),
    toHour: isWholeDay ? HOURS - 1 : Math.max(a.hour, b.hour),
  };
}

export function isInside(rectangle: HourRectangle, day: number, hour: number): boolean {
  const { fromDay, toDay, fromHour, toHour } = rectangle;
  return day >= fromDay && day <= toDay && hour >= fromHour && hour <= toHour;
}

export function isSameRectangle(a: HourRectangle | null, b: HourRectangle | null): boolean {
  return (
    a?.fromDay === b?.fromDay &&
    a?.toDay === b?.toDay &&
    a?.fromHour === b?.fromHour &&
    a?.toHour === b?.toHour
  );
}

/** The corner between the two rows of headers is no place. */
export function movePosition(
  { day, hour }: GridPosition,
  key: string,
  keepKindOf: GridPosition | null,
): GridPosition | null {
  const [days, hours] = steps[key] ?? [0, 0];
  if (steps[key] === undefined) return null;
  if (keepKindOf !== null) {
    return {
      day: keepKindOf.day >= DAYS ? DAYS : clamp(day + days, 0, DAYS - 1),
      hour: keepKindOf.hour < 0 ? -1 : clamp(hour + hours, 0, HOURS - 1),
    };
  }
  return {
    day: clamp(day + days, 0, hour < 0 ? DAYS - 1 : DAYS),
    hour: clamp(hour + hours, day >= DAYS ? 0 : -1, HOURS - 1),
  };
}

/** Days down, hours to the right. */
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -HOURS],
  End: [0, HOURS],
};

/** Sides of a cell where the area it belongs to ends, for its frame: `top left`. */
export function edgesOf(
  isIn: (day: number, hour: number) => boolean,
  day: number,
  hour: number,
): string | undefined {
  if (!isIn(day, hour)) return undefined;
  const sides = [
    (day === 0 || !isIn(day - 1, hour)) && 'top',
    (day === DAYS - 1 || !isIn(day + 1, hour)) && 'bottom',
    (hour === 0 || !isIn(day, hour - 1)) && 'left',
    (hour === HOURS - 1 || !isIn(day, hour + 1)) && 'right',
  ];
  return sides.filter((side) => side !== false).join(' ');
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
