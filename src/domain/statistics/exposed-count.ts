/** A count and the days it was gathered over. */
export interface ExposedCount {
  readonly count: number;
  readonly days: number;
}

/** Throws a RangeError on a count that is no whole number from 0, or on days that are not above 0. */
export function checkExposed(...counts: readonly ExposedCount[]): void {
  for (const { count, days } of counts) {
    checkCount(count);
    if (!(days > 0 && Number.isFinite(days))) throw new RangeError(`no days: ${days}`);
  }
}

export function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`no count: ${count}`);
}
