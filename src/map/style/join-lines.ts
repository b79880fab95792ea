import type { LonLat } from '../../domain/geo/lon-lat.ts';

export type Line = readonly LonLat[];

/** Pieces that meet at a sharper bend than this are left apart: a name should not turn a corner. */
const SHARPEST_TURN = Math.PI / 3;

/**
 * Joins pieces that meet end to end, straightest continuation first.
 * Street data is cut at every crossing, and a name needs more room than one block.
 */
export function joinLines(lines: readonly Line[]): readonly Line[] {
  const unused = new Set(lines.filter((line) => line.length > 1));
  const byEnd = new Map<string, Line[]>();
  for (const line of unused) {
    for (const end of [line[0], line.at(-1)]) {
      if (end !== undefined) byEnd.set(key(end), [...(byEnd.get(key(end)) ?? []), line]);
    }
  }

  const extend = (line: Line): Line => {
    let joined = line;
    for (;;) {
      const next = straightest(joined, byEnd, unused);
      if (next === null) return joined;
      unused.delete(next.piece);
      joined = [...joined, ...next.ahead.slice(1)];
    }
  };

  const result: Line[] = [];
  for (const line of [...unused].sort((a, b) => b.length - a.length)) {
    if (!unused.delete(line)) continue;
    result.push(extend(extend(line).toReversed()));
  }
  return result;
}

function straightest(
  joined: Line,
  byEnd: ReadonlyMap<string, readonly Line[]>,
  unused: ReadonlySet<Line>,
): { readonly piece: Line; readonly ahead: Line } | null {
  const end = joined.at(-1);
  if (end === undefined) return null;
  const candidates = (byEnd.get(key(end)) ?? [])
    .filter((piece) => unused.has(piece))
    .map((piece) => {
      const ahead =
        piece[0] !== undefined && key(piece[0]) === key(end) ? piece : piece.toReversed();
      return { piece, ahead, turn: turn(joined, ahead) };
    })
    .filter((candidate) => candidate.turn < SHARPEST_TURN)
    .sort((a, b) => a.turn - b.turn);
  return candidates[0] ?? null;
}

function turn(before: Line, after: Line): number {
  const difference = Math.abs(heading(before.at(-2), before.at(-1)) - heading(after[0], after[1]));
  return Math.min(difference, 2 * Math.PI - difference);
}

function heading(from: LonLat | undefined, to: LonLat | undefined): number {
  if (from === undefined || to === undefined) return 0;
  const shrink = Math.cos((from[1] * Math.PI) / 180);
  return Math.atan2(to[1] - from[1], (to[0] - from[0]) * shrink);
}

function key([lon, lat]: LonLat): string {
  return `${lon.toFixed(5)} ${lat.toFixed(5)}`;
}
