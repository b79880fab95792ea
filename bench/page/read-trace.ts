/** An event of Chromium's trace. Unit of `ts`, `dur` and, on the processor, `tdur`: microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export interface Interval {
  readonly start: number;
  readonly end: number;
  /** Part of the time that the thread had a processor; absent: all of it. */
  readonly share?: number;
}

const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'v8.callFunction',
  'v8.run',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
]);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** The file that MapLibre is built into (`vite.config.ts`). */
const MAPLIBRE = /\/maplibre-[^/]+\.js$/;

/** Script, tasks and the map's frames of the thread that set the marks, and when each mark was set. */
export function readTrace(events: readonly TraceEvent[], markPrefix: string) {
  const marks = events.filter(({ name }) => name.startsWith(markPrefix));
  const [first] = marks;
  if (first === undefined) throw new Error('the trace has no marks');
  const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const complete = (isWanted: (name: string) => boolean) =>
    own.filter(({ ph, name }) => ph === 'X' && isWanted(name)).map(toInterval);
  return {
    marks: new Map(marks.map(({ name, ts }) => [name, ts])),
    script: outermost(complete((name) => SCRIPT.has(name))),
    tasks: outermost(complete((name) => TASKS.has(name))),
    frames: outermost(mapFrames(own).map(toInterval)),
  };
}

/**
 * Callbacks of animation frames in which MapLibre draws, and has deck.gl draw: the first call in them
 * is MapLibre's. In deck.gl's own frames it takes new layers, which is no drawing.
 */
function mapFrames(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const frames = events.filter(({ ph, name }) => ph === 'X' && name === 'FireAnimationFrame');
  const calls = events
    .filter(({ ph, name }) => ph === 'X' && name === 'FunctionCall')
    .toSorted((a, b) => a.ts - b.ts);
  return frames.filter((frame) => {
    const first = calls.find(({ ts }) => ts >= frame.ts);
    const isInside = first !== undefined && first.ts <= frame.ts + (frame.dur ?? 0);
    return isInside && MAPLIBRE.test(first.args?.data?.url ?? '');
  });
}

/** Other programs' turns on the processor are no script of the page. */
function toInterval({ ts, dur = 0, tdur = dur }: TraceEvent): Interval {
  return { start: ts, end: ts + dur, share: dur === 0 ? 1 : Math.min(1, tdur / dur) };
}

/** Intervals that lie in no other; those that overlap become one. */
export function outermost(intervals: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = [];
  for (const next of intervals.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last === undefined || next.start >= last.end) found.push(next);
    else if (next.end > last.end) found[found.length - 1] = { ...last, end: next.end };
  }
  return found;
}

/** How long the intervals had a processor inside a window. */
export function lengthWithin(intervals: readonly Interval[], { start, end }: Interval): number {
  let length = 0;
  for (const one of intervals) {
    const inside = Math.min(one.end, end) - Math.max(one.start, start);
    length += Math.max(0, inside) * (one.share ?? 1);
  }
  return length;
}

/** What is left of the intervals without the others. Both lists: ascending, without overlap. */
export function without(
  intervals: readonly Interval[],
  others: readonly Interval[],
): readonly Interval[] {
  let at = 0;
  return intervals.flatMap((interval) => {
    const left: Interval[] = [];
    let { start } = interval;
    while (at < others.length && (others[at]?.end ?? 0) <= start) at += 1;
    for (let next = at; next < others.length; next += 1) {
      const other = others[next];
      if (other === undefined || other.start >= interval.end) break;
      if (other.start > start) left.push({ ...interval, start, end: other.start });
      start = Math.max(start, other.end);
    }
    if (start < interval.end) left.push({ ...interval, start });
    return left;
  });
}

/** The smallest value that a share of all values does not pass. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
