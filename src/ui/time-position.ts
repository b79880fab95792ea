/**
 * Where a moment stands on an axis of equal year columns, 0–1. The column of 2023 runs from 2023.0 up
 * to 2024.0, so 1 July 2023 is in its middle. Null outside the axis.
 */
export function positionOnAxis(
  fractionalYear: number,
  firstYear: number,
  lastYear: number,
): number | null {
  const columns = lastYear - firstYear + 1;
  const position = (fractionalYear - firstYear) / columns;
  return columns > 0 && position >= 0 && position <= 1 ? position : null;
}

/** Middle of a year's column, 0–1. */
export function middleOfYear(year: number, firstYear: number, lastYear: number): number {
  return (year + 0.5 - firstYear) / (lastYear - firstYear + 1);
}

/** The same for a row of years that may skip some: a moment in a skipped year stands at the seam. */
export function positionInRow(fractionalYear: number, years: readonly number[]): number | null {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  if (fractionalYear < first || fractionalYear > last + 1) return null;
  const year = Math.floor(fractionalYear);
  const index = years.indexOf(year);
  if (index >= 0) return (index + fractionalYear - year) / years.length;
  return years.filter((candidate) => candidate < year).length / years.length;
}
