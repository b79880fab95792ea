import { StatusSymbol } from './status-symbol.tsx';
import type { StatusSymbolName } from './symbols/status-symbols.ts';

export interface StatTileProps {
  readonly symbol: StatusSymbolName;
  readonly label: string;
  readonly value: string;
}

/** A symbol with a quiet label and a bold value, for the head of a panel. */
export function StatTile({ symbol, label, value }: StatTileProps) {
  return (
    <div className="pb-stat-tile">
      <StatusSymbol name={symbol} size={20} />
      <div>
        <div className="pb-stat-tile-label">{label}</div>
        <div className="pb-stat-tile-value">{value}</div>
      </div>
    </div>
  );
}
