import type { Contradiction, DocumentSource, PriorityArea } from '../source/source.ts';
import { plain, type SituationPicture } from './situation-picture.ts';

/** How one list of a document differs from another's. */
export interface ListDiff<Item> {
  readonly added: readonly Item[];
  readonly gone: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
  readonly unchanged: number;
}

export interface ListsDiff {
  readonly sources: ListDiff<DocumentSource>;
  /** Null where one of the documents was read from facts alone. */
  readonly contradictions: ListDiff<Contradiction> | null;
  readonly priorityAreas: ListDiff<PriorityArea> | null;
}

/** Sources, contradictions and priority areas of two documents. */
export function diffLists(before: SituationPicture, after: SituationPicture): ListsDiff {
  const hasLists = before.hasLists && after.hasLists;
  const keyIn =
    ({ editionOf }: SituationPicture) =>
    ({ id }: DocumentSource) =>
      editionOf.get(id) ?? id;
  return {
    sources: diffList(
      [before.sources, keyIn(before)],
      [after.sources, keyIn(after)],
      (a, b) => plain(a.title) === plain(b.title) && a.isListed === b.isListed,
    ),
    contradictions: hasLists
      ? diffList(
          [before.contradictions, contradictionKey],
          [after.contradictions, contradictionKey],
          (a, b) => plain(a.text.sv) === plain(b.text.sv) && a.severity === b.severity,
        )
      : null,
    priorityAreas: hasLists
      ? diffList(
          [before.priorityAreas, nameKey],
          [after.priorityAreas, nameKey],
          (a, b) =>
            a.isChecked === b.isChecked &&
            plain(a.meaning.sv) === plain(b.meaning.sv) &&
            a.measures.length === b.measures.length &&
            a.measures.every(({ sv }, index) => plain(sv) === plain(b.measures[index]?.sv ?? '')),
        )
      : null,
  };
}

function contradictionKey({ id }: Contradiction): string {
  return id.replace(/^I-\d{4}-/, 'I-');
}

function nameKey({ name }: PriorityArea): string {
  return plain(name.sv);
}

type Side<Item> = readonly [items: readonly Item[], keyOf: (item: Item) => string];

function diffList<Item>(
  [before, keyBefore]: Side<Item>,
  [after, keyAfter]: Side<Item>,
  isSame: (a: Item, b: Item) => boolean,
): ListDiff<Item> {
  const old = byKey(before, keyBefore);
  const recent = byKey(after, keyAfter);
  const pairs = [...recent].flatMap(([key, item]) => {
    const from = old.get(key);
    return from === undefined ? [] : [{ before: from, after: item }];
  });
  const changed = pairs.filter((pair) => !isSame(pair.before, pair.after));
  return {
    added: [...recent].filter(([key]) => !old.has(key)).map(([, item]) => item),
    gone: [...old].filter(([key]) => !recent.has(key)).map(([, item]) => item),
    changed,
    unchanged: pairs.length - changed.length,
  };
}

/** Nothing is lost where two of a list have one key: the second stands for itself. */
function byKey<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    let key = keyOf(item);
    while (found.has(key)) key = `${key}+`;
    found.set(key, item);
  }
  return found;
}
