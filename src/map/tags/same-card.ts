import type { PlaceTag, TagSymbol } from '../map-scene.ts';
import { symbolName } from './symbol-name.ts';

/** Whether two tags look alike, and so have the same size. What is read out may differ. */
export function isSameCard(a: PlaceTag, b: PlaceTag): boolean {
  return (
    a === b ||
    (a.label === b.label &&
      a.style === b.style &&
      a.value?.text === b.value?.text &&
      a.value?.swatch.scale === b.value?.swatch.scale &&
      a.value?.swatch.value === b.value?.swatch.value &&
      a.symbols.length === b.symbols.length &&
      a.symbols.every((symbol, index) => isSameSymbol(symbol, b.symbols[index])))
  );
}

function isSameSymbol(a: TagSymbol, b: TagSymbol | undefined): boolean {
  return b !== undefined && symbolName(a) === symbolName(b);
}
