/**
 * Remembers the last list. An item that says the same as before is the same object as before, so
 * that what shows it has nothing to do. For plain data.
 */
export function reuseEqual<Item extends object>(
  idOf: (item: Item) => string,
): (items: readonly Item[]) => readonly Item[] {
  let before: ReadonlyMap<string, Item> = new Map();
  return (items) => {
    const reused = items.map((item) => {
      const known = before.get(idOf(item));
      return known !== undefined && saysTheSame(known, item) ? known : item;
    });
    before = new Map(reused.map((item) => [idOf(item), item]));
    return reused;
  };
}

function saysTheSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [fromA, fromB] = [Object.entries(a), Object.entries(b)];
  return (
    fromA.length === fromB.length &&
    fromA.every(([key, value]) => saysTheSame(value, Reflect.get(b, key)))
  );
}
