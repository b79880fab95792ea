/** Draws numbers from 0 to below 1, the same for a seed on every machine. The seed is not 0. */
export type Draw = () => number;

/** Xorshift with 32 bits: enough to scatter points, not for anything secret. */
export function seeded(seed: number): Draw {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** At least 0, below `count`. */
export function below(draw: Draw, count: number): number {
  return Math.floor(draw() * count);
}
