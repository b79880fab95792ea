import type { LonLat } from '#src/domain/geo/lon-lat.ts';

type Line = readonly (readonly number[])[];

interface Piece {
  readonly line: number;
  readonly after: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface Crossing {
  readonly one: { readonly line: number; readonly after: number };
  readonly other: { readonly line: number; readonly after: number };
  readonly position: LonLat;
}

/** Where two lines cross between their points. Pieces that share a point do not cross. */
export function lineCrossings(lines: readonly Line[]): readonly Crossing[] {
  const pieces = lines.flatMap((line, index) =>
    line.slice(1).map((point, at): Piece => {
      const before = line[at] ?? point;
      return {
        line: index,
        after: at,
        from: [before[0] ?? 0, before[1] ?? 0],
        to: [point[0] ?? 0, point[1] ?? 0],
      };
    }),
  );
  const byWest = pieces.toSorted((a, b) => west(a) - west(b));
  const crossings: Crossing[] = [];
  byWest.forEach((one, at) => {
    const east = Math.max(one.from[0], one.to[0]);
    for (let next = at + 1; next < byWest.length; next++) {
      const other = byWest[next];
      if (other === undefined || west(other) > east) break;
      if (other.line === one.line) continue;
      const position = crossingOf(one, other);
      if (position !== null) crossings.push({ one, other, position });
    }
  });
  return crossings.toSorted(
    (a, b) =>
      a.one.line - b.one.line || a.other.line - b.other.line || a.position[0] - b.position[0],
  );
}

function west({ from, to }: Piece): number {
  return Math.min(from[0], to[0]);
}

function crossingOf(one: Piece, other: Piece): LonLat | null {
  const [ax, ay] = [one.to[0] - one.from[0], one.to[1] - one.from[1]];
  const [bx, by] = [other.to[0] - other.from[0], other.to[1] - other.from[1]];
  const turn = ax * by - ay * bx;
  if (turn === 0) return null;
  const [dx, dy] = [other.from[0] - one.from[0], other.from[1] - one.from[1]];
  const along = (dx * by - dy * bx) / turn;
  const across = (dx * ay - dy * ax) / turn;
  if (along <= 0 || along >= 1 || across <= 0 || across >= 1) return null;
  return [one.from[0] + along * ax, one.from[1] + along * ay];
}
