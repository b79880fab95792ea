import type { ReactNode } from 'react';
import { StatusSymbol } from './status-symbol.tsx';
import type { StatusSymbolName } from './symbols/status-symbols.ts';

export interface TimelineEntry {
  readonly key: string;
  readonly when: string;
  readonly title: ReactNode;
  readonly body?: ReactNode;
  readonly symbol?: StatusSymbolName;
  readonly action?: ReactNode;
}

export interface TimelineProps {
  /** In the order they are shown: newest first. */
  readonly entries: readonly TimelineEntry[];
  readonly label?: string;
}

export function Timeline({ entries, label }: TimelineProps) {
  return (
    <ol className="pb-timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="pb-timeline-entry">
          <span className="pb-timeline-mark">
            {entry.symbol === undefined ? (
              <span className="pb-timeline-dot" />
            ) : (
              <StatusSymbol name={entry.symbol} size={18} />
            )}
          </span>
          <div className="pb-timeline-text">
            <p className="pb-timeline-when">{entry.when}</p>
            <p className="pb-timeline-title">{entry.title}</p>
            {entry.body === undefined ? null : <div className="pb-timeline-body">{entry.body}</div>}
            {entry.action === undefined ? null : (
              <div className="pb-timeline-action">{entry.action}</div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
