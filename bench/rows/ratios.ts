import type { Row } from './row.ts';

/** Unit of both times: milliseconds. */
export function timesFaster(id: string, ours: number, theirs: number): Row {
  return { id, ratio: theirs / ours, detail: `${inMs(ours)}, the peer ${inMs(theirs)}` };
}

export function inMs(ms: number): string {
  const text = ms >= 100 ? ms.toFixed(0) : ms >= 1 ? ms.toFixed(1) : ms.toPrecision(2);
  return `${text} ms`;
}
