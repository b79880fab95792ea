/** One way to do the work. `turn` counts its calls: what is asked may change with it. */
export interface Contestant {
  readonly name: string;
  readonly run: (turn: number) => unknown;
  /** Parts of the whole work that a call does: 0.1 for a tenth of the points. Absent: 1. */
  readonly share?: number;
}

/** Median of one call, scaled to the whole work. Unit: milliseconds. */
export type Medians<Name extends string> = Readonly<Record<Name, number>>;

const ROUNDS = 9;
/** Short work goes on for more rounds: a busy moment then spoils fewer of its samples. */
const MOST_ROUNDS = 41;
const ENOUGH_MS = 4000;
/** A sample repeats short work until it lasts this long. Unit: milliseconds. */
const LEAST_SAMPLE_MS = 20;
const WARM_UP_MS = 1000;
const MOST_WARM_UPS = 100_000;

/** What a call gave is kept, so that no engine may leave the call out. */
let kept: unknown;

/** Every round takes one sample of each in turn, so that whatever else the machine does meets all. */
export function timeInterleaved<Name extends string>(
  contestants: readonly (Contestant & { readonly name: Name })[],
  rounds = ROUNDS,
): Medians<Name> {
  const runners = contestants.map((one) => {
    const turns = { next: 0 };
    return { ...one, turns, repeats: warmUp(one, turns), samples: [] as number[] };
  });
  const begin = performance.now();
  const isShort = () => performance.now() - begin < ENOUGH_MS;
  for (let round = 0; round < rounds || (round < MOST_ROUNDS && isShort()); round += 1) {
    for (const { run, turns, repeats, samples, share = 1 } of runners) {
      collectGarbage();
      const start = performance.now();
      for (let repeat = 0; repeat < repeats; repeat += 1) kept = run(turns.next++);
      samples.push((performance.now() - start) / repeats / share);
    }
  }
  return Object.fromEntries(
    runners.map(({ name, samples }) => [name, median(samples)]),
  ) as Medians<Name>;
}

/** Calls until the engine has had time to compile; returns how many calls make a sample. */
function warmUp({ run }: Contestant, turns: { next: number }): number {
  const start = performance.now();
  let calls = 0;
  let shortest = Infinity;
  while (calls < 1 || (performance.now() - start < WARM_UP_MS && calls < MOST_WARM_UPS)) {
    const before = performance.now();
    kept = run(turns.next++);
    shortest = Math.min(shortest, performance.now() - before);
    calls += 1;
  }
  const mean = (performance.now() - start) / calls;
  return Math.max(1, Math.ceil(LEAST_SAMPLE_MS / Math.max(shortest, mean / 4, 1e-4)));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Nobody pays for another's garbage, where the engine lets us collect it. */
function collectGarbage(): void {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
}

/** What was kept last; asking for it makes it used. */
export function lastKept(): unknown {
  return kept;
}
