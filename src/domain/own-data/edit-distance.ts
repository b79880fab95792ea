/**
 * Letters to put in, take out, change, or let trade places with the next, to make one text the other.
 * Null when it takes more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let least = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      const hasTraded =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (hasTraded) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    // A trade of letters looks two rows back, so both must be past the limit.
    if (Math.min(...current) > most && Math.min(...last) > most) return null;
    [before, last] = [last, current];
  }
  const distance = at(last, to.length);
  return distance > most ? null : distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
