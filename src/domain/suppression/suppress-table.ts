import { cheapestRing } from './cheapest-ring.ts';
import {
  type CountTable,
  type ShownTable,
  showTable,
  type TableEntry,
  withTotals,
} from './count-table.ts';
import { isSmall } from './shown-count.ts';

/**
 * A table with its totals for readers outside the organisation: counts 1–4 are withheld, and as many
 * more as it takes for no withheld count to follow from what is shown. The least is withheld that
 * hides one count after another: cells before totals, small before large.
 *
 * Limits. The reader is taken to know that a withheld count is at least one, not by which order the
 * next one was chosen. One table at a time: places inside one another, other years and other filters
 * are other tables, and what follows from two of them is not looked for.
 */
export function suppressTable(table: CountTable): ShownTable {
  const entries = withTotals(table);
  const small = entries.filter(({ value }) => isSmall(value));
  const withheld = new Set(small);
  const whole = Math.max(1, ...entries.map(({ value }) => value)) * entries.length;
  const cost = (entry: TableEntry) => {
    if (withheld.has(entry)) return 0;
    return entry.kind === 'cell' ? entry.value : entry.value + whole;
  };
  // A set hands out what is added on the way too.
  for (const entry of withheld) {
    for (const one of cheapestRing(entry, entries, cost) ?? []) withheld.add(one);
  }
  return showTable(entries, withheld);
}
