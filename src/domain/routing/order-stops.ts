/** Metres from each stop to each; null where no way joins them. */
export type DistanceTable = readonly (readonly (number | null)[])[];

/** What a missing way costs: more than any real one. */
const NO_WAY_M = 1e7;

/** So many stops are ordered by trying everything that could be shortest. */
const MOST_EXACT = 12;

/**
 * An order of stops that begins with the first. Up to twelve stops the shortest there is; beyond, a
 * short one. Indexes of the stops.
 */
export function orderStops(table: DistanceTable): readonly number[] {
  const between: Between = (from, to) => table[from]?.[to] ?? NO_WAY_M;
  if (table.length <= 2) return table.map((_, index) => index);
  return table.length <= MOST_EXACT
    ? shortestOrder(table.length, between)
    : exchanged(nearestFirst(table.length, between), between);
}

type Between = (from: number, to: number) => number;

/** Held and Karp: for every set of stops and last stop, the shortest way through the set. */
function shortestOrder(count: number, between: Between): readonly number[] {
  const others = count - 1;
  const sets = 1 << others;
  const lengths = new Float64Array(sets * others).fill(Number.POSITIVE_INFINITY);
  const before = new Int8Array(sets * others).fill(-1);
  for (let last = 0; last < others; last++) {
    lengths[(1 << last) * others + last] = between(0, last + 1);
  }
  for (let set = 1; set < sets; set++) {
    for (let last = 0; last < others; last++) {
      const length = lengths[set * others + last] ?? Number.POSITIVE_INFINITY;
      if (!Number.isFinite(length)) continue;
      for (let next = 0; next < others; next++) {
        if ((set & (1 << next)) !== 0) continue;
        const at = (set | (1 << next)) * others + next;
        const longer = length + between(last + 1, next + 1);
        if (longer < (lengths[at] ?? 0)) {
          lengths[at] = longer;
          before[at] = last;
        }
      }
    }
  }
  let set = sets - 1;
  let last = 0;
  for (let stop = 1; stop < others; stop++) {
    const isShorter = (lengths[set * others + stop] ?? 0) < (lengths[set * others + last] ?? 0);
    if (isShorter) last = stop;
  }
  const order: number[] = [];
  while (last >= 0) {
    order.push(last + 1);
    const previous = before[set * others + last] ?? -1;
    set &= ~(1 << last);
    last = previous;
  }
  return [0, ...order.reverse()];
}

function nearestFirst(count: number, between: Between): readonly number[] {
  const order = [0];
  const left = new Set(Array.from({ length: count - 1 }, (_, index) => index + 1));
  while (left.size > 0) {
    const last = order.at(-1) ?? 0;
    const [next = 0] = [...left].sort((a, b) => between(last, a) - between(last, b));
    order.push(next);
    left.delete(next);
  }
  return order;
}

/** Parts of the order are turned round for as long as it gets shorter. */
function exchanged(given: readonly number[], between: Between): readonly number[] {
  const lengthOf = (stops: readonly number[]) =>
    stops.reduce((sum, stop, at) => (at === 0 ? 0 : sum + between(stops[at - 1] ?? 0, stop)), 0);
  let order = given;
  for (let isShorter = true; isShorter; ) {
    isShorter = false;
    for (let from = 1; from < order.length - 1; from++) {
      for (let to = from + 1; to < order.length; to++) {
        const part = order.slice(from, to + 1);
        const turned = [...order.slice(0, from), ...part.reverse(), ...order.slice(to + 1)];
        if (lengthOf(turned) < lengthOf(order) - 1e-6) {
          order = turned;
          isShorter = true;
        }
      }
    }
  }
  return order;
}
