import type { MapScene } from '../map-scene.ts';
import { discRadius } from './count-discs.ts';

/** Of the count drawn on a place's point; 0 where none is drawn. Unit: pixels. */
export function symbolRadius({ offences }: MapScene, placeId: string): number {
  const disc = offences.isVisible
    ? offences.symbols.find((symbol) => symbol.placeId === placeId)
    : undefined;
  return disc === undefined ? 0 : discRadius(disc) + 1;
}
