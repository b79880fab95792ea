import type { HexCell } from '#src/domain/hex/hex-grid.ts';

/** The cells at most so many steps from (0, 0), by q and then r. */
export function hexagonOf(radius: number): readonly HexCell[] {
  const steps = Array.from({ length: 2 * radius + 1 }, (_, index) => index - radius);
  return steps.flatMap((q) =>
    steps.filter((r) => Math.abs(q + r) <= radius).map((r) => ({ q, r })),
  );
}
