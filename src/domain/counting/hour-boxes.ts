import { HOURS_PER_DAY, WEEK_HOURS } from '../incident/week-hour.ts';

/** Positions in a row that are all chosen: from the first to before the other. */
export type Run = readonly [from: number, until: number];

/** A block of the week: whole days by whole hours. */
export interface HourBox {
  readonly days: Run;
  readonly hours: Run;
}

export function runsOf(table: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < table.length; at += 1) {
    if (table[at] !== 1) continue;
    const from = at;
    while (table[at] === 1) at += 1;
    runs.push([from, at]);
  }
  return runs;
}

/** Blocks that together are the chosen hours of the week, each hour once. Equal days go together. */
export function boxesOf(hours: Uint8Array): readonly HourBox[] {
  const boxes: HourBox[] = [];
  const days = WEEK_HOURS / HOURS_PER_DAY;
  const ofDay = (day: number) => hours.subarray(day * HOURS_PER_DAY, (day + 1) * HOURS_PER_DAY);
  for (let day = 0; day < days; ) {
    const pattern = ofDay(day);
    let until = day + 1;
    while (until < days && isEqual(pattern, ofDay(until))) until += 1;
    for (const run of runsOf(pattern)) boxes.push({ days: [day, until], hours: run });
    day = until;
  }
  return boxes;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
