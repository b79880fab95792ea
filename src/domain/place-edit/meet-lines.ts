import {
  between,
  type CutPoint,
  type CutRing,
  distanceBetween,
  partAlong,
  turnOf,
} from './cut-points.ts';

/** Nearer than this is the same point. Unit: metres. */
const SAME_M = 1e-4;

export interface MetLines {
  readonly line: readonly CutPoint[];
  readonly rings: readonly CutRing[];
}

/** The line and the rings with a common corner wherever they meet. */
export function meetLines(given: readonly CutPoint[], givenRings: readonly CutRing[]): MetLines {
  const corners = givenRings.flat();
  const snapped = given.map(
    (point) => corners.find((corner) => distanceBetween(corner, point) < SAME_M) ?? point,
  );
  const line = snapped.filter((point, index) => point !== snapped[index - 1]);
  const ringsWithCorners = givenRings.map((ring) =>
    insertAll(ring, true, (from, to) =>
      line
        .map((point, index) => ({ point, index }))
        .filter(({ point }) => !corners.includes(point))
        .flatMap(({ point, index }) => {
          const part = partAlong(from, to, point);
          const on = between(from, to, part);
          if (part <= 0 || part >= 1 || distanceBetween(on, point) >= SAME_M) return [];
          line[index] = on;
          return [{ part, point: on }];
        }),
    ),
  );
  const lineWithCorners = insertAll(line, false, (from, to) =>
    ringsWithCorners.flat().flatMap((corner) => {
      if (corner === from || corner === to) return [];
      const part = partAlong(from, to, corner);
      const isOn = distanceBetween(between(from, to, part), corner) < SAME_M;
      return part > 0 && part < 1 && isOn ? [{ part, point: corner }] : [];
    }),
  );
  return addCrossings(lineWithCorners, ringsWithCorners);
}

function addCrossings(line: readonly CutPoint[], rings: readonly CutRing[]): MetLines {
  const onLine = new Map<CutPoint, Placed[]>();
  const crossed = rings.map((ring) =>
    insertAll(ring, true, (from, to) =>
      line.slice(1).flatMap((end, index) => {
        const start = line[index] ?? end;
        if ([start, end].some((point) => point === from || point === to)) return [];
        const [fromSide, toSide] = [turnOf(start, end, from), turnOf(start, end, to)];
        const [startSide, endSide] = [turnOf(from, to, start), turnOf(from, to, end)];
        if (!(fromSide * toSide < 0 && startSide * endSide < 0)) return [];
        const part = fromSide / (fromSide - toSide);
        const point = between(from, to, part);
        const placed = onLine.get(start) ?? [];
        onLine.set(start, [...placed, { part: startSide / (startSide - endSide), point }]);
        return [{ part, point }];
      }),
    ),
  );
  return { line: insertAll(line, false, (from) => onLine.get(from) ?? []), rings: crossed };
}

interface Placed {
  readonly part: number;
  readonly point: CutPoint;
}

function insertAll(
  points: readonly CutPoint[],
  isClosed: boolean,
  placedOn: (from: CutPoint, to: CutPoint) => readonly Placed[],
): readonly CutPoint[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1] ?? (isClosed ? points[0] : undefined);
    if (to === undefined) return [from];
    const placed = placedOn(from, to).toSorted((a, b) => a.part - b.part);
    return [from, ...placed.map(({ point }) => point)].filter(
      (point, at, all) => point !== all[at - 1],
    );
  });
}
