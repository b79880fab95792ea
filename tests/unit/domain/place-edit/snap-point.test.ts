import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localMetres } from '#src/domain/geo/local-metres.ts';
import type { LonLat } from '#src/domain/geo/lon-lat.ts';
import { snapLines, snapPoint } from '#src/domain/place-edit/snap-point.ts';

const spot: LonLat = [18.05, 59.335];
const { toLonLat } = localMetres(spot);
/** Metres east and north of the spot. */
const at = (east: number, north: number) => toLonLat([east, north]);

describe('snapPoint', () => {
  it('takes a vertex before an edge that is nearer', () => {
    const lines = snapLines([
      [at(2, -50), at(2, 50)],
      [at(5, 5), at(60, 5)],
    ]);
    expect(snapPoint(spot, lines, 10)).toEqual({ kind: 'vertex', position: at(5, 5) });
  });

  it('takes the nearest point of an edge where no vertex is near', () => {
    const snapped = snapPoint(spot, snapLines([[at(4, -50), at(4, 50)]]), 10);
    expect(snapped?.kind).toBe('edge');
    expect(distance(spot, snapped?.position ?? [0, 0])).toBeCloseTo(4, 6);
  });

  it('takes the nearer of two edges, whichever comes first', () => {
    const [near, far] = [
      [at(-3, -50), at(-3, 50)],
      [at(6, -50), at(6, 50)],
    ] as const;
    for (const lines of [
      [near, far],
      [far, near],
    ]) {
      const snapped = snapPoint(spot, snapLines(lines), 10);
      expect(distance(spot, snapped?.position ?? [0, 0])).toBeCloseTo(3, 6);
    }
  });

  it('takes nothing beyond the tolerance', () => {
    expect(snapPoint(spot, snapLines([[at(11, -50), at(11, 50)]]), 10)).toBeNull();
    expect(snapPoint(spot, [], 10)).toBeNull();
  });

  it('finds what a search through everything finds', () => {
    fc.assert(
      fc.property(someLines(), fc.double({ min: 1, max: 30, noNaN: true }), (lines, tolerance) => {
        const snapped = snapPoint(spot, snapLines(lines), tolerance);
        const nearestVertex = Math.min(...lines.flat().map((vertex) => distance(spot, vertex)));
        const nearestEdge = Math.min(...lines.flatMap(samplesOf).map((one) => distance(spot, one)));
        if (nearestVertex <= tolerance) {
          expect(snapped?.kind).toBe('vertex');
          expect(distance(spot, snapped?.position ?? [0, 0])).toBe(nearestVertex);
        } else if (snapped === null) {
          expect(nearestEdge).toBeGreaterThan(tolerance);
        } else {
          expect(snapped.kind).toBe('edge');
          const away = distance(spot, snapped.position);
          expect(away).toBeLessThanOrEqual(tolerance + 1e-6);
          expect(away).toBeLessThanOrEqual(nearestEdge + 1e-6);
        }
      }),
    );
  });

  it('leaves a point where it snapped it to', () => {
    fc.assert(
      fc.property(someLines(), (given) => {
        const lines = snapLines(given);
        const first = snapPoint(spot, lines, 20);
        if (first === null) return;
        const again = snapPoint(first.position, lines, 0.001);
        expect(distance(again?.position ?? [0, 0], first.position)).toBeLessThan(0.002);
      }),
    );
  });
});

function distance(a: LonLat, b: LonLat): number {
  const { toMetres } = localMetres(spot);
  const [[x1, y1], [x2, y2]] = [toMetres(a), toMetres(b)];
  return Math.hypot(x1 - x2, y1 - y2);
}

function samplesOf(line: readonly LonLat[]): LonLat[] {
  return line.slice(1).flatMap(([lon, lat], index) => {
    const [fromLon, fromLat] = line[index] ?? [lon, lat];
    return Array.from(
      { length: 21 },
      (_, step): LonLat => [
        fromLon + ((lon - fromLon) * step) / 20,
        fromLat + ((lat - fromLat) * step) / 20,
      ],
    );
  });
}

function someLines(): fc.Arbitrary<readonly (readonly LonLat[])[]> {
  const metres = fc.double({ min: -60, max: 60, noNaN: true });
  const position = fc.tuple(metres, metres).map(([east, north]) => at(east, north));
  return fc.array(fc.array(position, { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
}
