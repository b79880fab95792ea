import type { StatusSymbolName } from '../../ui/symbols/status-symbols.ts';
import type { TagSymbol } from '../map-scene.ts';

export function symbolName(symbol: TagSymbol): StatusSymbolName {
  switch (symbol.kind) {
    case 'step':
      return symbol.step;
    case 'drug-scene':
      return symbol.state === 'classified' ? 'classified' : 'classification-ended';
    default:
      return symbol.kind;
  }
}

/** The step stands before the name, a contradiction beside the value, the rest after the name. */
export function symbolsByPlace(
  symbols: readonly TagSymbol[],
  hasValue: boolean,
): Readonly<Record<'before' | 'after' | 'onValue', readonly TagSymbol[]>> {
  const before = symbols.filter(({ kind }) => kind === 'step');
  const onValue = hasValue ? symbols.filter(({ kind }) => kind === 'contradiction') : [];
  const after = symbols.filter((symbol) => !before.includes(symbol) && !onValue.includes(symbol));
  return { before, after, onValue };
}
