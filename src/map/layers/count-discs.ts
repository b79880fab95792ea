import type { OffenceSymbol } from '../map-scene.ts';

/** Unit: pixels, by size class. */
export const discRadii = [11, 14, 18, 22, 27] as const;
const ZERO_RADIUS = 9;

/** The page font family that draws the counts. */
export const COUNT_FONT = 'Platsbild Count';

/** Unit: pixels. */
export function discRadius({ count, sizeClass }: OffenceSymbol): number {
  if (count === 'withheld') return discRadii[0];
  return count === 0 ? ZERO_RADIUS : (discRadii[sizeClass] ?? discRadii[discRadii.length - 1] ?? 0);
}
