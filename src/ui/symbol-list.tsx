import { StatusSymbol } from './status-symbol.tsx';
import type { StatusSymbolName } from './symbols/status-symbols.ts';

export interface SymbolListProps {
  /** `isAbsent`: the symbol exists but nothing on the map carries it now. */
  readonly items: readonly {
    readonly symbol: StatusSymbolName;
    readonly label: string;
    readonly isAbsent?: boolean;
  }[];
}

/** Long words take more columns instead of wrapping. */
function columnsFor(label: string): 1 | 2 | 3 {
  if (label.length <= 13) return 1;
  return label.length <= 26 ? 2 : 3;
}

/** Key of symbols in a legend block. */
export function SymbolList({ items }: SymbolListProps) {
  return (
    <ul className="pb-symbol-list">
      {items.map(({ symbol, label, isAbsent = false }) => (
        <li key={symbol} data-absent={isAbsent} data-span={columnsFor(label)}>
          <StatusSymbol name={symbol} size={16} />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
