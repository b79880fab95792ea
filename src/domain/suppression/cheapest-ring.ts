import type { TableEntry } from './count-table.ts';

/**
 * The other entries of the ring through `entry` that costs least; null where there is none.
 *
 * A table with totals is a network: a row or a column is a node, an entry an arc between its two,
 * turned round for a total. Where all of a ring is withheld, one unit more or less can go round it
 * and nothing shown changes. It goes against an arc only while the entry stays at least one. Whole
 * units suffice: the corners of such a network are whole numbers. Entries of nought take no part.
 */
export function cheapestRing(
  entry: TableEntry,
  entries: readonly TableEntry[],
  cost: (entry: TableEntry) => number,
): readonly TableEntry[] | null {
  const steps = entries.filter((one) => one !== entry).flatMap((one) => stepsOf(one, cost(one)));
  const [tail, head] = nodesOf(entry);
  const more = cheapestPath(head, tail, steps);
  const less = entry.value > 1 ? cheapestPath(tail, head, steps) : null;
  if (more === null || less === null) return (more ?? less)?.entries ?? null;
  return (less.cost < more.cost ? less : more).entries;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly entry: TableEntry;
  readonly cost: number;
}

interface Path {
  readonly cost: number;
  readonly entries: readonly TableEntry[];
}

/** From which node to which a unit more of the entry goes. */
function nodesOf({ row, column, kind }: TableEntry): readonly [from: string, to: string] {
  const [rowNode, columnNode] = [`row ${row}`, `column ${column}`];
  return kind === 'total' ? [columnNode, rowNode] : [rowNode, columnNode];
}

function stepsOf(entry: TableEntry, cost: number): readonly Step[] {
  const [from, to] = nodesOf(entry);
  if (entry.value === 0) return [];
  const more = { from, to, entry, cost };
  return entry.value === 1 ? [more] : [more, { from: to, to: from, entry, cost }];
}

function cheapestPath(from: string, to: string, steps: readonly Step[]): Path | null {
  const found = new Map<string, Path>([[from, { cost: 0, entries: [] }]]);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const step of steps) {
      const before = found.get(step.from);
      if (before === undefined) continue;
      const cost = before.cost + step.cost;
      if (cost >= (found.get(step.to)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      found.set(step.to, { cost, entries: [...before.entries, step.entry] });
      isChanged = true;
    }
  }
  return found.get(to) ?? null;
}
