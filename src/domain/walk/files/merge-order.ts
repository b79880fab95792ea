import type { WalkStop } from '../walk.ts';

/**
 * The stops in the order that they have here, with each new one after the one that comes before it in the file;
 * and in the order of the file, where that is another.
 * @param fileIds in the order of the file
 */
export function mergedOrder(
  here: readonly WalkStop[],
  merged: readonly WalkStop[],
  fileIds: readonly string[],
  hasOrder: boolean,
) {
  const stopOf = new Map(merged.map((stop) => [stop.id, stop]));
  const hereIds = new Set(here.map(({ id }) => id));
  const inFile = fileIds.filter((id) => stopOf.has(id));
  const ids = here.map(({ id }) => id).filter((id) => stopOf.has(id));
  for (const [index, id] of inFile.entries()) {
    if (hereIds.has(id)) continue;
    const before = hasOrder ? inFile[index - 1] : undefined;
    const at =
      before === undefined ? (hasOrder && index === 0 ? 0 : ids.length) : ids.indexOf(before) + 1;
    ids.splice(at, 0, id);
  }
  const inBoth = inFile.filter((id) => hereIds.has(id));
  const inBothHere = ids.filter((id) => hereIds.has(id) && inFile.includes(id));
  const isOther = hasOrder && inBoth.some((id, index) => inBothHere[index] !== id);
  const onlyHere = ids.filter((id) => !inFile.includes(id));
  const of = (list: readonly string[]) => list.flatMap((id) => stopOf.get(id) ?? []);
  return { asHere: of(ids), asFile: of([...inFile, ...onlyHere]), isOther };
}
