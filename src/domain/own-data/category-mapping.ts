import type { TypedValue } from '../import/import-report.ts';
import type { IncidentCategory, IncidentChannel } from '../incident/incident.ts';
import { plainName } from '../search/fold-name.ts';
import { fileShapeKey } from './file-shape.ts';
import { textOf } from './map-rows.ts';

/** `left-out`: rows with that value are refused, and counted among the refused. */
export type CategoryTarget = IncidentCategory | 'left-out';

/** By value, as `valueKey` writes it. */
export type CategoryMap = ReadonlyMap<string, CategoryTarget>;
export type ChannelMap = ReadonlyMap<string, IncidentChannel>;

/** How values were mapped the last time that a file of the same shape came. */
export interface RememberedMapping {
  /** `fileShapeKey` */
  readonly shape: string;
  readonly categories: CategoryMap;
  readonly channels: ChannelMap;
}

/** Case and spaces do not tell two values apart. */
export function valueKey(text: string): string {
  return plainName(text);
}

export interface ValueInColumn {
  /** As the column first writes it. */
  readonly value: string;
  readonly rows: number;
}

export interface ValueProposal<Target> {
  readonly known: ReadonlyMap<string, Target>;
  /** Values that a person must map, most rows first. */
  readonly unknown: readonly ValueInColumn[];
}

/** What a memory says of the values of a column. Values that it does not know are never guessed. */
export function proposeValues<Target>(
  column: Iterable<TypedValue>,
  remembered: ReadonlyMap<string, Target> = new Map(),
): ValueProposal<Target> {
  const counts = new Map<string, { readonly value: string; rows: number }>();
  for (const cell of column) {
    const value = textOf(cell);
    if (value === null) continue;
    const key = valueKey(value);
    const entry = counts.get(key) ?? { value, rows: 0 };
    entry.rows++;
    counts.set(key, entry);
  }
  const known = new Map<string, Target>();
  const unknown: ValueInColumn[] = [];
  for (const [key, entry] of counts) {
    const target = remembered.get(key);
    if (target === undefined) unknown.push(entry);
    else known.set(key, target);
  }
  return { known, unknown: unknown.sort((a, b) => b.rows - a.rows) };
}

/** The memory of this shape, with the new choices before the old ones. */
export function rememberMapping(
  columns: readonly string[],
  before: RememberedMapping | undefined,
  { categories, channels }: Pick<RememberedMapping, 'categories' | 'channels'>,
): RememberedMapping {
  const shape = fileShapeKey(columns);
  const old = before?.shape === shape ? before : undefined;
  return {
    shape,
    categories: new Map([...(old?.categories ?? []), ...categories]),
    channels: new Map([...(old?.channels ?? []), ...channels]),
  };
}
